package luoshi.project.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 清单日期: 2026-03-15, 2026.3, 2026年3月, 2026年底, and the numbers that workbooks keep days as. */
public final class ListDays {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*(?:[-./月]\\s*(\\d{1,2})\\s*日?|月?(?:底|末)?)?(?:\\s.*)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(底|末)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.0*)?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private ListDays() {}

    /** Only where the very day is told. */
    public static Optional<LocalDate> exactly(String words) {
        return of(words, false)
                .filter(day -> of(words, true).filter(day::equals).isPresent());
    }

    /** @param last where only a month or a year is told, its last day and not its first; empty where it is no day */
    public static Optional<LocalDate> of(String words, boolean last) {
        String told = words.strip();
        if (SERIAL.matcher(told).matches()) {
            return Optional.of(EPOCH.plusDays((long) Double.parseDouble(told)));
        }
        Matcher year = YEAR.matcher(told);
        if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            return Optional.of(
                    last || year.group(2) != null ? LocalDate.of(number, 12, 31) : LocalDate.of(number, 1, 1));
        }
        Matcher day = DAY.matcher(told);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate first = LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), 1);
            return Optional.of(
                    day.group(3) != null
                            ? first.withDayOfMonth(Integer.parseInt(day.group(3)))
                            : last || told.endsWith("底") || told.endsWith("末")
                                    ? first.withDayOfMonth(first.lengthOfMonth())
                                    : first);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
