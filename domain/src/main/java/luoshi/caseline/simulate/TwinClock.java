package luoshi.caseline.simulate;

import java.time.LocalDate;
import luoshi.caseline.clock.CaseClock;
import luoshi.caseline.definition.ClockRule;
import luoshi.foundation.calendar.Term;
import luoshi.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** 对照计时: what a clock has to say by its rule alone; nothing of it comes from the clocks of the program. */
final class TwinClock {
    private static final int TOLD = 2;

    final ClockRule rule;
    private final WorkCalendar calendar;
    LocalDate due;
    private @Nullable LocalDate warn;
    private @Nullable LocalDate pausedOn;
    private @Nullable LocalDate stoppedOn;
    private int stage;
    boolean escalated;

    /**
     * @param choice the value of the choice by which lengths differ
     * @param earliest the date that ends it sooner; empty for none
     */
    TwinClock(ClockRule rule, String choice, String earliest, LocalDate on, WorkCalendar calendar) {
        this.rule = rule;
        this.calendar = calendar;
        int amount = rule.length().by().getOrDefault(choice, rule.length().amount());
        LocalDate end = ahead(on, amount);
        this.due = !earliest.isEmpty() && LocalDate.parse(earliest).isBefore(end) ? LocalDate.parse(earliest) : end;
        warnFrom(on);
    }

    /** So much later in the clock's own unit; what does not count working days ends on one. */
    private LocalDate ahead(LocalDate from, int amount) {
        if (rule.length().unit() == Term.Unit.WORKDAY) {
            LocalDate day = from;
            for (int left = amount; left > 0; ) {
                day = day.plusDays(1);
                left -= calendar.isWorkday(day) ? 1 : 0;
            }
            return amount > 0 ? day : working(day);
        }
        return working(
                switch (rule.length().unit()) {
                    case DAY -> from.plusDays(amount);
                    case MONTH -> from.plusMonths(amount);
                    case YEAR -> from.plusYears(amount);
                    case WORKDAY -> from;
                });
    }

    private LocalDate working(LocalDate from) {
        LocalDate day = from;
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private void warnFrom(LocalDate on) {
        stage = 0;
        if (rule.warn() == 0) {
            warn = null;
            return;
        }
        LocalDate day = due;
        for (int left = rule.warn(); left > 0; ) {
            day = day.minusDays(1);
            left -= !rule.length().working() || calendar.isWorkday(day) ? 1 : 0;
        }
        warn = day.isBefore(on) ? on : day;
    }

    boolean running() {
        return stoppedOn == null;
    }

    boolean late(LocalDate on) {
        return running() && pausedOn == null && due.isBefore(on);
    }

    void stop(LocalDate on) {
        stoppedOn = on;
    }

    /** Stands still in a state that pauses it, and has so many days more afterwards. */
    void stand(boolean still, LocalDate on) {
        LocalDate since = pausedOn;
        if (still && since == null) {
            pausedOn = on;
        } else if (!still && since != null) {
            due = later(since, on);
            pausedOn = null;
            warnFrom(on);
        }
    }

    private LocalDate later(LocalDate since, LocalDate on) {
        if (!rule.length().working()) {
            return working(due.plusDays(on.toEpochDay() - since.toEpochDay()));
        }
        int still = (int) since.plusDays(1)
                .datesUntil(on.isBefore(since.plusDays(1)) ? since.plusDays(1) : on.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        return still == 0 ? due : ahead(due, still);
    }

    void lengthen(int by, LocalDate on) {
        due = ahead(due, by);
        warnFrom(on);
    }

    /** What the sweep of a day has to do with it: 0 nothing, 1 a warning, 2 its end. */
    int sweep(LocalDate day) {
        LocalDate next = stage == 0 && warn != null ? warn : due.plusDays(1);
        if (!running() || pausedOn != null || stage == TOLD || next.isAfter(day)) {
            return 0;
        }
        stage = due.isBefore(day) ? TOLD : 1;
        return stage;
    }

    boolean same(CaseClock stored) {
        return stored.code().equals(rule.code())
                && stored.dueOn().equals(due)
                && java.util.Objects.equals(stored.warnOn(), warn)
                && stored.stage() == stage
                && java.util.Objects.equals(stored.ended().stoppedOn(), stoppedOn)
                && java.util.Objects.equals(stored.ended().pausedOn(), pausedOn);
    }
}
