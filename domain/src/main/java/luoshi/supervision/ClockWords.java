package luoshi.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import luoshi.foundation.calendar.Deadline;
import luoshi.foundation.calendar.WorkCalendar;

/** 时限的推算: how a clock's last day was come by, in words. */
public final class ClockWords {
    private ClockWords() {}

    /** 2月28日交办，当日不计，7天至3月7日（周六），顺延至3月9日. */
    public static String of(DutyClock clock, LocalDateTime assignedAt, LocalDate today, WorkCalendar calendar) {
        LocalDate start = assignedAt.toLocalDate();
        LocalDate due = clock.dueOn(today, calendar);
        if (clock.noon()) {
            return day(start) + assignedAt.getHour() + "时后交办，顺至下一工作日" + day(due) + "12时";
        }
        Deadline first = clock.counting().term(clock.stage()).from(start, "交办", calendar);
        String words = first.derivation();
        if (clock.turn() > 0 && clock.stage().settling()) {
            return words + "；经批准延期至" + day(due);
        }
        if (clock.turn() > 0) {
            return "转办后重新计时，至" + day(due);
        }
        return due.equals(first.dueOn()) ? words : words + "；扣除中止时间，至" + day(due);
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
