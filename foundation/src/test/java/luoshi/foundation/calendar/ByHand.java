package luoshi.foundation.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A second way of counting, which shares nothing with the first: a day at a time over the published table of days. */
final class ByHand {
    static final Map<LocalDate, Boolean> OFF = off();

    private ByHand() {}

    static boolean worked(LocalDate day) {
        @Nullable Boolean off = OFF.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return off == null ? !weekend : !off;
    }

    static LocalDate due(LocalDate start, Term term) {
        LocalDate day = start;
        switch (term.unit()) {
            case WORKDAY -> {
                int left = term.amount();
                if (term.inclusiveStart() && left > 0 && worked(day)) {
                    left--;
                }
                while (left > 0) {
                    day = day.plusDays(1);
                    left -= worked(day) ? 1 : 0;
                }
            }
            case DAY -> {
                for (int i = term.inclusiveStart() ? 1 : 0; i < term.amount(); i++) {
                    day = day.plusDays(1);
                }
            }
            case MONTH, YEAR -> day = corresponding(start, term.amount() * (term.unit() == Term.Unit.YEAR ? 12 : 1));
        }
        while (!worked(day) && term.roll() != Term.Roll.NONE) {
            day = term.roll() == Term.Roll.FORWARD ? day.plusDays(1) : day.minusDays(1);
        }
        return day;
    }

    /** The day of the same number so many months on, or the month's last. */
    private static LocalDate corresponding(LocalDate start, int months) {
        int month = start.getMonthValue() - 1 + months;
        LocalDate first = LocalDate.of(start.getYear() + month / 12, month % 12 + 1, 1);
        LocalDate day = first;
        while (day.getDayOfMonth() < start.getDayOfMonth()
                && day.plusDays(1).getMonth().equals(first.getMonth())) {
            day = day.plusDays(1);
        }
        return day;
    }

    static List<String> lines(String name) {
        try (InputStream file = ByHand.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<LocalDate, Boolean> off() {
        Map<LocalDate, Boolean> off = new HashMap<>();
        for (String line : lines("holidays_2018_2026.csv")) {
            String[] cell = line.split(",", -1);
            off.put(LocalDate.parse(cell[0]), cell[2].strip().equals("1"));
        }
        return off;
    }
}
