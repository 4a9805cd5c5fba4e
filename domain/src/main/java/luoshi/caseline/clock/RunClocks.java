package luoshi.caseline.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.caseline.CaseFile;
import luoshi.caseline.definition.ClockRule;
import luoshi.caseline.definition.Line;
import luoshi.foundation.calendar.Term;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import org.jspecify.annotations.Nullable;

/** 走时: what an act does to the clocks of a case. A clock that is started again runs anew; the others go on (R8-1). */
public final class RunClocks {
    private final Clocks clocks;
    private final Calendars calendars;

    public RunClocks(Clocks clocks, Calendars calendars) {
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /**
     * What the main clock says after an act.
     *
     * @param dueOn null where it does not run
     * @param lateNow whether it runs on beyond its end; one that stands still does not
     * @param stopped whether this act stopped it
     * @param late whether it had run out by then
     */
    public record Told(@Nullable LocalDate dueOn, boolean lateNow, boolean stopped, boolean late) {}

    /** Who is told of which clock. */
    public interface Tells {
        List<Long> of(ClockRule rule);
    }

    /** The clocks that an act starts on a case that has none yet, for cases that come in numbers. */
    public List<Clocks.Begun> begin(Line line, CaseFile file, String act, LocalDate on, Tells tells) {
        WorkCalendar calendar = calendars.of(file.regionId());
        return line.clocks().stream()
                .filter(rule -> rule.moves().starts().contains(act))
                .map(rule -> begun(rule, file, on, tells, calendar))
                .toList();
    }

    /** The main clock of a case that was begun elsewhere, by the day on which it ends; none where the line has no main clock. */
    public List<Clocks.Begun> running(Line line, CaseFile file, LocalDate due, Tells tells) {
        WorkCalendar calendar = calendars.of(file.regionId());
        LocalDate on = file.days().openedOn();
        return line.clocks().stream()
                .filter(ClockRule::main)
                .map(rule -> begun(rule, file, on, due, tells, calendar))
                .toList();
    }

    private static Clocks.Begun begun(ClockRule rule, CaseFile file, LocalDate on, Tells tells, WorkCalendar calendar) {
        return begun(rule, file, on, due(rule, file, on, calendar), tells, calendar);
    }

    private static Clocks.Begun begun(
            ClockRule rule, CaseFile file, LocalDate on, LocalDate due, Tells tells, WorkCalendar calendar) {
        CaseClock clock = new CaseClock(
                0,
                rule.code(),
                rule.main(),
                on,
                due,
                warn(rule, due, on, calendar),
                0,
                CaseClock.Ended.NOT,
                CaseClock.Extended.NOT);
        return new Clocks.Begun(file.id(), clock, tells.of(rule), rule.telling().escalates(), file.audience());
    }

    private static LocalDate due(ClockRule rule, CaseFile file, LocalDate on, WorkCalendar calendar) {
        ClockRule.Length length = rule.length();
        Term term = length.term(file.value(length.field()));
        LocalDate due = term.from(on, rule.name(), calendar).dueOn();
        String earliest = length.earliest().isEmpty() ? "" : file.value(length.earliest());
        return earliest.isEmpty() || LocalDate.parse(earliest).isAfter(due) ? due : LocalDate.parse(earliest);
    }

    private static @Nullable LocalDate warn(ClockRule rule, LocalDate due, LocalDate from, WorkCalendar calendar) {
        if (rule.warn() == 0) {
            return null;
        }
        LocalDate warn =
                rule.length().working() ? calendar.minusWorkdays(due, rule.warn()) : due.minusDays(rule.warn());
        return warn.isBefore(from) ? from : warn;
    }

    /**
     * Does to the clocks what the act does; an end stops all of them.
     *
     * @param file as the act leaves it
     */
    public Told act(Line line, CaseFile file, String act, LocalDate on, Tells tells) {
        WorkCalendar calendar = calendars.of(file.regionId());
        boolean stopped = false;
        boolean late = false;
        for (CaseClock clock : clocks.of(file.regionId(), file.id())) {
            @Nullable ClockRule rule = line.clock(clock.code()).orElse(null);
            if (!clock.running() || rule == null) {
                continue;
            }
            boolean stops = !file.open() || rule.moves().stops().contains(act);
            if (stops || rule.moves().starts().contains(act)) {
                stop(file, clock, on);
                stopped |= clock.main() && stops;
                late |= clock.main() && !clock.paused() && clock.dueOn().isBefore(on);
            } else {
                rest(file, clock, rule, on, calendar);
            }
        }
        clocks.begin(file.regionId(), begin(line, file, act, on, tells));
        Optional<CaseClock> main = main(file);
        boolean lateNow = main.filter(clock -> !clock.paused() && clock.dueOn().isBefore(on))
                .isPresent();
        return new Told(main.map(CaseClock::dueOn).orElse(null), lateNow, stopped, late);
    }

    /** The clocks that run tell those who have the case now; for a case that went to another unit. */
    public void retell(Line line, CaseFile file, Tells tells) {
        for (CaseClock clock : clocks.of(file.regionId(), file.id())) {
            if (clock.running()) {
                line.clock(clock.code())
                        .ifPresent(rule -> clocks.tell(file.regionId(), file.id(), clock.id(), tells.of(rule)));
            }
        }
    }

    private Optional<CaseClock> main(CaseFile file) {
        return clocks.of(file.regionId(), file.id()).stream()
                .filter(clock -> clock.main() && clock.running())
                .findFirst();
    }

    private void stop(CaseFile file, CaseClock clock, LocalDate on) {
        clocks.change(
                file.regionId(),
                file.id(),
                clock.ended(new CaseClock.Ended(clock.ended().pausedOn(), on)));
    }

    /** Stands still or goes on, as the case's state says; what it stood still is added. */
    private void rest(CaseFile file, CaseClock clock, ClockRule rule, LocalDate on, WorkCalendar calendar) {
        boolean still = rule.moves().pauses().contains(file.standing().state());
        LocalDate since = clock.ended().pausedOn();
        if (still && since == null) {
            clocks.change(file.regionId(), file.id(), clock.ended(new CaseClock.Ended(on, null)));
        } else if (!still && since != null) {
            LocalDate due = later(rule, clock.dueOn(), since, on, calendar);
            clocks.change(file.regionId(), file.id(), clock.moved(due, warn(rule, due, on, calendar)));
        }
    }

    private static LocalDate later(
            ClockRule rule, LocalDate due, LocalDate since, LocalDate on, WorkCalendar calendar) {
        return rule.length().working()
                ? plus(due, calendar.workdaysBetween(since, on), calendar)
                : calendar.onOrAfter(due.plusDays(on.toEpochDay() - since.toEpochDay()));
    }

    private static LocalDate plus(LocalDate due, int workdays, WorkCalendar calendar) {
        return workdays == 0 ? due : calendar.addWorkdays(due, workdays);
    }

    /** Why a clock cannot be lengthened by so much now; null where it can. */
    public @Nullable String refusal(Line line, CaseFile file, String code, int by, LocalDate on) {
        ClockRule rule = line.clock(code).orElseThrow();
        @Nullable CaseClock clock = running(file, code).orElse(null);
        if (clock == null) {
            return "“" + rule.name() + "”现在没有在计时";
        }
        if (clock.dueOn().isBefore(on)) {
            return "“" + rule.name() + "”已于" + clock.dueOn() + "到期，延期要在到期前提出";
        }
        if (clock.extended().times() >= rule.extension().times()) {
            return "“" + rule.name() + "”最多延期" + rule.extension().times() + "次";
        }
        int left = rule.extension().most() - clock.extended().by();
        return by < 1 || by > left ? "可以延长1至" + left + rule.length().unit().word() : null;
    }

    /** Lengthens it; answers the new end of the main clock. */
    public @Nullable LocalDate extend(Line line, CaseFile file, String code, int by, LocalDate on) {
        ClockRule rule = line.clock(code).orElseThrow();
        CaseClock clock = running(file, code).orElseThrow();
        WorkCalendar calendar = calendars.of(file.regionId());
        LocalDate due = switch (rule.length().unit()) {
            case WORKDAY -> calendar.addWorkdays(clock.dueOn(), by);
            case MONTH -> calendar.onOrAfter(clock.dueOn().plusMonths(by));
            case DAY -> calendar.onOrAfter(clock.dueOn().plusDays(by));
            case YEAR -> calendar.onOrAfter(clock.dueOn().plusYears(by));
        };
        CaseClock.Extended how = new CaseClock.Extended(
                clock.extended().by() + by, clock.extended().times() + 1);
        clocks.change(file.regionId(), file.id(), clock.until(due, warn(rule, due, on, calendar), how));
        return main(file).map(CaseClock::dueOn).orElse(null);
    }

    private Optional<CaseClock> running(CaseFile file, String code) {
        return clocks.of(file.regionId(), file.id()).stream()
                .filter(clock -> clock.running() && clock.code().equals(code))
                .findFirst();
    }

    /** Stops every clock, of a case that goes on with another. */
    public void stopAll(CaseFile file, LocalDate on) {
        clocks.of(file.regionId(), file.id()).stream()
                .filter(CaseClock::running)
                .forEach(clock -> stop(file, clock, on));
    }
}
