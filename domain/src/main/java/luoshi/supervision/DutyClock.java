package luoshi.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import luoshi.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * 督办计时: a budget of days, how many of them are used, and since when it runs. When it ends is computed.
 *
 * @param turn goes up with every extension, so that reminders begin anew
 * @param noon it ends at 12:00 and not at 24:00 (R1-2)
 * @param since null while it is paused or stopped
 * @param rung how many reminders were given
 * @param doneOn when the stage was done
 */
public record DutyClock(
        Stage stage,
        int turn,
        Counting counting,
        boolean noon,
        int budget,
        int consumed,
        @Nullable LocalDate since,
        int rung,
        @Nullable LocalDate doneOn) {

    /** Sets a stage going on the day of 交办 (R1-2 – R1-5). */
    public static DutyClock start(
            Stage stage, Counting counting, LocalDateTime at, LocalTime cutoff, WorkCalendar calendar) {
        LocalDate day = at.toLocalDate();
        if (stage.sameDay() && at.toLocalTime().isAfter(cutoff)) {
            return new DutyClock(stage, 0, Counting.NATURAL, true, 1, 0, day, 0, null);
        }
        Counting counts = counting(stage, counting);
        LocalDate last = counts.term(stage).from(day, "交办", calendar).countedTo();
        int budget = counts.number(last, calendar) - counts.number(day, calendar);
        return new DutyClock(stage, 0, counts, false, budget, 0, day, 0, null);
    }

    /** A stage of the same day never moves (R1-5), and a month is a month whatever the days are counted by. */
    private static Counting counting(Stage stage, Counting counting) {
        if (stage.sameDay()) {
            return Counting.UNROLLED;
        }
        return stage == Stage.SETTLE_MAJOR && counting == Counting.WORKING ? Counting.NATURAL : counting;
    }

    /** Stops while others have it: what was used by the end of the day stays used. */
    public DutyClock stopped(LocalDate day, WorkCalendar calendar, boolean done) {
        return new DutyClock(stage, turn, counting, noon, budget, used(day, calendar), null, rung, done ? day : doneOn);
    }

    /** Runs on from a day. */
    public DutyClock resumed(LocalDate day) {
        return new DutyClock(stage, turn, counting, noon, budget, consumed, day, rung, null);
    }

    /** Ends on another day; the start stays what it was (R1-8), and reminders begin anew. */
    public DutyClock extendedTo(LocalDate day, LocalDate today, WorkCalendar calendar) {
        LocalDate from = since == null ? today : since;
        int more = counting.number(day, calendar) - counting.number(from, calendar) + consumed;
        return new DutyClock(stage, turn + 1, counting, false, more, consumed, since, 0, doneOn);
    }

    /** After it has given a reminder. */
    public DutyClock reminded(int gives) {
        return new DutyClock(stage, turn, counting, noon, budget, consumed, since, gives + 1, doneOn);
    }

    public boolean running() {
        return since != null;
    }

    public boolean done() {
        return doneOn != null;
    }

    /** How many days of the budget are used by the end of a day. */
    public int used(LocalDate today, WorkCalendar calendar) {
        return since == null
                ? consumed
                : consumed + Math.max(0, counting.number(today, calendar) - counting.number(since, calendar));
    }

    /** The last day, where it runs; where it does not, the last day if it ran on from {@code today}. */
    public LocalDate dueOn(LocalDate today, WorkCalendar calendar) {
        LocalDate from = since == null ? (doneOn == null ? today : doneOn) : since;
        return counting.end(counting.number(from, calendar) + budget - consumed, from, calendar);
    }

    /** The instant at which it has run out. */
    public LocalDateTime runsOutAt(LocalDate today, WorkCalendar calendar) {
        LocalDate due = dueOn(today, calendar);
        return noon ? due.atTime(LocalTime.NOON) : due.plusDays(1).atStartOfDay();
    }

    /** Whether the stage was done too late, or is late on a day (R1-7: it stays so). */
    public boolean late(LocalDate today, WorkCalendar calendar) {
        LocalDate day = doneOn == null ? today : doneOn;
        return (since != null || doneOn != null) && day.isAfter(dueOn(today, calendar));
    }
}
