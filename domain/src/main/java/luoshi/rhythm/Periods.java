package luoshi.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Parameters;
import luoshi.supervision.pace.ReportDay;

/** 报告期的推算: the periods of a rhythm around a day, by the region's calendar and report days. */
public record Periods(WorkCalendar calendar, DayOfWeek weekday, int dayOfMonth, LocalTime cutoff) {
    private static final int MONTHS_BACK = 4;

    public static Periods of(WorkCalendar calendar, Parameters parameters, long regionId, LocalDate day) {
        return new Periods(
                calendar,
                DayOfWeek.of(Math.clamp(
                        parameters.on(regionId, "rhythm.week-day", day).number(), 1, 7)),
                parameters.on(regionId, "rhythm.month-day", day).number(),
                LocalTime.parse(parameters.on(regionId, "rhythm.cutoff", day).value()));
    }

    /** The one that is not closed yet. */
    public Period current(ReportDay every, LocalDate today) {
        return around(every, today).stream()
                .filter(period -> !period.closed(today))
                .findFirst()
                .orElseThrow();
    }

    /** The last ones that are closed, the latest first. */
    public List<Period> closed(ReportDay every, LocalDate today, int most) {
        return around(every, today).stream().filter(period -> period.closed(today)).toList().reversed().stream()
                .limit(most)
                .toList();
    }

    /** The days from a day to a day on which a report is due. */
    public List<LocalDate> dues(ReportDay every, LocalDate from, LocalDate to) {
        return every.between(from, to, weekday, dayOfMonth, calendar);
    }

    private List<Period> around(ReportDay every, LocalDate today) {
        List<LocalDate> dues = dues(every, today.minusMonths(MONTHS_BACK), today.plusMonths(2));
        return java.util.stream.IntStream.range(1, dues.size())
                .mapToObj(i -> new Period(
                        every,
                        calendar.addWorkdays(dues.get(i - 1), 1),
                        dues.get(i),
                        cutoff,
                        calendar.addWorkdays(dues.get(i), 1)))
                .toList();
    }
}
