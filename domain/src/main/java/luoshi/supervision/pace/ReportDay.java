package luoshi.supervision.pace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;

/** 报送日 (R5-4): Friday of the week, the 25th of the month; where that is not worked, the last working day before. */
public enum ReportDay {
    DAILY("日协调"),
    WEEKLY("周报告"),
    MONTHLY("月报");

    private final String label;

    ReportDay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The days on which something is due, from a day to a day, the earliest first.
     *
     * @param weekday of the week, {@code dayOfMonth} of the month: parameters
     */
    public List<LocalDate> between(
            LocalDate from, LocalDate to, DayOfWeek weekday, int dayOfMonth, WorkCalendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        switch (this) {
            case DAILY ->
                from.datesUntil(to.plusDays(1)).filter(calendar::isWorkday).forEach(days::add);
            case WEEKLY -> {
                LocalDate day = from.with(TemporalAdjusters.nextOrSame(weekday));
                for (; !day.isAfter(to.plusDays(7)); day = day.plusWeeks(1)) {
                    days.add(calendar.onOrBefore(day));
                }
            }
            case MONTHLY -> {
                for (YearMonth month = YearMonth.from(from);
                        !month.isAfter(YearMonth.from(to));
                        month = month.plusMonths(1)) {
                    days.add(calendar.onOrBefore(month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()))));
                }
            }
        }
        return days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .distinct()
                .toList();
    }
}
