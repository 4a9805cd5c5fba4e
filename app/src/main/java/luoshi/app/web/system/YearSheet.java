package luoshi.app.web.system;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.foundation.calendar.ArrangedDay;
import luoshi.foundation.calendar.WorkCalendar;

/**
 * 年历: a year as a sheet on the wall, with what is 休 and what is 班.
 *
 * @param workdays how many days are worked in the year
 */
public record YearSheet(int year, List<Month> months, int workdays) {

    /** A month; its weeks begin on Monday and have blank cells before its first day. */
    public record Month(String name, int workdays, List<List<Cell>> weeks) {}

    /**
     * A day of the sheet.
     *
     * @param number 0 for a blank
     * @param mark 休, 班, 停 or nothing
     * @param worked whether it is worked
     */
    public record Cell(int number, String mark, boolean worked, String title) {
        static final Cell BLANK = new Cell(0, "", true, "");

        public String css() {
            return number == 0
                    ? "blank"
                    : worked ? mark.isEmpty() ? "" : "swapped" : mark.isEmpty() ? "weekend" : "off";
        }
    }

    /** A festival's lines in a table: 10月1日至7日. */
    public record Festival(String name, String off, int days, String worked) {}

    static YearSheet of(int year, WorkCalendar calendar) {
        List<Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), calendar))
                .toList();
        return new YearSheet(
                year, months, months.stream().mapToInt(Month::workdays).sum());
    }

    private static Month month(YearMonth month, WorkCalendar calendar) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            cells.add(Cell.BLANK);
        }
        month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> cell(day, calendar))
                .forEach(cells::add);
        while (cells.size() % 7 != 0) {
            cells.add(Cell.BLANK);
        }
        List<List<Cell>> weeks = IntStream.range(0, cells.size() / 7)
                .mapToObj(week -> cells.subList(week * 7, week * 7 + 7))
                .toList();
        int worked = calendar.workdaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
        return new Month(month.getMonthValue() + "月", worked, weeks);
    }

    private static Cell cell(LocalDate day, WorkCalendar calendar) {
        boolean worked = calendar.isWorkday(day);
        if (calendar.closure(day).isPresent()) {
            return new Cell(
                    day.getDayOfMonth(), "停", false, calendar.closure(day).get().reason());
        }
        return calendar.arranged(day)
                .map(said -> new Cell(
                        day.getDayOfMonth(),
                        said.off() ? "休" : "班",
                        worked,
                        said.name() + (said.off() ? "放假" : "调休上班")))
                .orElseGet(() -> new Cell(day.getDayOfMonth(), "", worked, ""));
    }

    /** What a notice arranges, a line a festival. */
    static List<Festival> festivals(SortedMap<LocalDate, ArrangedDay> days) {
        Map<String, List<ArrangedDay>> byName = days.values().stream()
                .collect(Collectors.groupingBy(ArrangedDay::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .sorted(Comparator.comparing(entry -> firstOff(entry.getValue())))
                .map(entry -> festival(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LocalDate firstOff(List<ArrangedDay> days) {
        return days.stream()
                .filter(ArrangedDay::off)
                .map(ArrangedDay::day)
                .findFirst()
                .orElse(days.getFirst().day());
    }

    private static Festival festival(String name, List<ArrangedDay> days) {
        List<LocalDate> off =
                days.stream().filter(ArrangedDay::off).map(ArrangedDay::day).toList();
        String worked = days.stream()
                .filter(day -> !day.off())
                .map(day -> words(day.day()) + "（周"
                        + "一二三四五六日".charAt(day.day().getDayOfWeek().getValue() - 1) + "）")
                .collect(Collectors.joining("、"));
        String span = off.isEmpty()
                ? "—"
                : off.size() == 1 ? words(off.getFirst()) : words(off.getFirst()) + "至" + words(off.getLast());
        return new Festival(name, span, off.size(), worked.isEmpty() ? "—" : worked);
    }

    private static String words(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
