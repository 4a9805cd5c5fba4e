package luoshi.supervision;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * 督办亮灯 (rules §1.4): a pure function of the duty's state, its clocks, the calendar, the time and the warnings. The words of the reason are made
 * when they are asked for.
 *
 * @param clock the clock that it goes by: the running one that ends first; null where none runs
 * @param runsOutAt when that clock ends
 * @param was whether a stage was done late (R1-7)
 */
public record DutyLight(
        Light light,
        DutyState state,
        @Nullable DutyClock clock,
        @Nullable LocalDateTime runsOutAt,
        LocalDateTime now,
        boolean was) {

    public static DutyLight of(
            DutyState state, List<DutyClock> clocks, LocalDateTime now, WorkCalendar calendar, Warnings warnings) {
        @Nullable DutyClock nearest = null;
        @Nullable LocalDateTime end = null;
        boolean was = false;
        boolean paused = false;
        for (int i = 0; i < clocks.size(); i++) {
            DutyClock clock = clocks.get(i);
            if (clock.done()) {
                was |= clock.late(now.toLocalDate(), calendar);
            } else if (clock.running()) {
                LocalDateTime runsOut = clock.runsOutAt(now.toLocalDate(), calendar);
                if (end == null || runsOut.isBefore(end)) {
                    nearest = clock;
                    end = runsOut;
                }
            } else {
                paused = true;
            }
        }
        return new DutyLight(light(state, nearest, end, paused, now, warnings), state, nearest, end, now, was);
    }

    private static Light light(
            DutyState state,
            @Nullable DutyClock clock,
            @Nullable LocalDateTime end,
            boolean paused,
            LocalDateTime now,
            Warnings warnings) {
        if (!state.open() || state == DutyState.SETTLED) {
            return Light.DONE;
        }
        if (clock == null || end == null) {
            return paused && DutyState.WITH_UNIT.contains(state) ? Light.PAUSED : Light.GREEN;
        }
        if (!now.isBefore(end)) {
            return Light.RED;
        }
        return now.isBefore(end.minus(warnings.before(clock.stage()))) ? Light.GREEN : Light.YELLOW;
    }

    /** 办结6月23日24时到期，还有2天. */
    public String reason() {
        String history = was ? "；曾逾期，记录在案" : "";
        if (!state.open() || state == DutyState.SETTLED) {
            return state.label() + history;
        }
        if (light == Light.PAUSED) {
            return "计时中止" + history;
        }
        if (clock == null || runsOutAt == null) {
            return state.label() + history;
        }
        return clock.stage().label()
                + at(runsOutAt, now)
                + (light == Light.RED ? "到期，已超" + over() : "到期，" + left())
                + history;
    }

    private String over() {
        long hours = ChronoUnit.HOURS.between(runsOutAt, now);
        return hours < 24 ? Math.max(1, hours) + "小时" : days() + "天";
    }

    /** Whole days over, counted by the calendar's days. */
    public long days() {
        return runsOutAt == null
                ? 0
                : Math.max(
                        0,
                        ChronoUnit.DAYS.between(
                                runsOutAt.minus(Duration.ofNanos(1)).toLocalDate(), now.toLocalDate()));
    }

    private String left() {
        if (runsOutAt == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(
                now.toLocalDate(), runsOutAt.minus(Duration.ofNanos(1)).toLocalDate());
        return left == 0 ? "就是今天" : "还有" + left + "天";
    }

    /** The end of a day is called 24时 of that day. */
    static String at(LocalDateTime end, LocalDateTime now) {
        boolean midnight = end.getHour() == 0 && end.getMinute() == 0;
        LocalDateTime day = midnight ? end.minusDays(1) : end;
        String year = day.getYear() == now.getYear() ? "" : day.getYear() + "年";
        return year + day.getMonthValue() + "月" + day.getDayOfMonth() + "日" + (midnight ? "24" : end.getHour()) + "时";
    }
}
