package luoshi.caseline.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 计时: one clock that ran or runs on a case.
 *
 * @param warnOn null where it does not warn
 * @param stage 0 nothing told, 1 warned, 2 its end was told
 * @param extended by how much, in the clock's own unit, and how often
 */
public record CaseClock(
        long id,
        String code,
        boolean main,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable LocalDate warnOn,
        int stage,
        Ended ended,
        Extended extended) {

    /** 停: standing still since, ended on; null where not. */
    public record Ended(
            @Nullable LocalDate pausedOn, @Nullable LocalDate stoppedOn) {
        static final Ended NOT = new Ended(null, null);
    }

    /** 延: by how much altogether, and how often. */
    public record Extended(int by, int times) {
        static final Extended NOT = new Extended(0, 0);
    }

    public boolean running() {
        return ended.stoppedOn() == null;
    }

    public boolean paused() {
        return running() && ended.pausedOn() != null;
    }

    CaseClock until(LocalDate due, @Nullable LocalDate warn, Extended how) {
        return new CaseClock(id, code, main, startedOn, due, warn, 0, ended, how);
    }

    CaseClock ended(Ended how) {
        return new CaseClock(id, code, main, startedOn, dueOn, warnOn, stage, how, extended);
    }

    CaseClock moved(LocalDate due, @Nullable LocalDate warn) {
        return new CaseClock(id, code, main, startedOn, due, warn, 0, Ended.NOT, extended);
    }
}
