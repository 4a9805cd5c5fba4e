package luoshi.caseline.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import luoshi.caseline.CaseFile;
import luoshi.caseline.clock.CaseClock;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.ClockRule;
import luoshi.caseline.definition.Effect;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import luoshi.caseline.definition.Who;
import luoshi.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** 对照件: what a case has to be after what was done to it, worked out from the line's declaration a second time and kept in memory. */
final class Twin {
    final long id;
    final Line line;
    final Map<String, String> values;
    final LocalDate openedOn;
    private final WorkCalendar calendar;
    private final List<TwinClock> clocks = new ArrayList<>();
    private final Set<String> heard = new HashSet<>();
    private final long keeper;

    String state;

    @Nullable
    Long unit;

    @Nullable
    LocalDate closedOn;

    @Nullable
    LocalDate answeredOn;

    boolean everLate;
    boolean lateNow;
    private boolean timed;

    Twin(long id, Line line, Map<String, String> values, LocalDate on, World world) {
        this.id = id;
        this.line = line;
        this.values = new HashMap<>(values);
        this.openedOn = on;
        this.calendar = world.calendar();
        this.keeper = world.keeper();
        this.state = line.first().code();
        String handler = values.getOrDefault(line.handling().handler(), "");
        this.unit = handler.isEmpty() ? null : Long.valueOf(handler);
        start(Line.OPEN, on);
    }

    /** 环境: the county's calendar, and the unit that keeps the line. */
    record World(WorkCalendar calendar, long keeper) {}

    boolean open() {
        return closedOn == null;
    }

    /** @param given the unit of a routing, the length of an extension */
    void act(Act act, Map<String, String> typed, long given, int by, LocalDate on) {
        act.asks().shown().forEach(field -> {
            String value = typed.getOrDefault(field, "");
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        Effect effect = act.doing().effect();
        unit = effect == Effect.ROUTE ? Long.valueOf(given) : effect == Effect.GIVE_BACK ? null : unit;
        String to = act.to();
        state = to == null ? state : to;
        if (line.state(state).filter(State::end).isPresent()) {
            closedOn = on;
        }
        clocks(act, on);
        if (effect == Effect.EXTEND) {
            clocks.stream()
                    .filter(clock -> clock.running()
                            && clock.rule.code().equals(act.doing().on()))
                    .forEach(clock -> clock.lengthen(by, on));
        }
        Optional<TwinClock> main = main();
        if (main.isPresent()) {
            answeredOn = null;
        } else if (timed) {
            answeredOn = on;
        }
        timed = main.isPresent();
        lateNow = main.filter(clock -> clock.late(on)).isPresent();
        everLate |= lateNow;
    }

    private void clocks(Act act, LocalDate on) {
        for (TwinClock clock : clocks) {
            ClockRule.Moves moves = clock.rule.moves();
            if (clock.running()
                    && (!open()
                            || moves.stops().contains(act.code())
                            || moves.starts().contains(act.code()))) {
                everLate |= clock.rule.main() && clock.late(on);
                clock.stop(on);
            } else if (clock.running()) {
                clock.stand(moves.pauses().contains(state), on);
            }
        }
        start(act.code(), on);
    }

    private void start(String act, LocalDate on) {
        line.clocks().stream()
                .filter(rule -> open() && rule.moves().starts().contains(act))
                .forEach(rule -> clocks.add(new TwinClock(
                        rule,
                        values.getOrDefault(rule.length().field(), ""),
                        values.getOrDefault(rule.length().earliest(), ""),
                        on,
                        calendar)));
        timed |= main().isPresent();
    }

    private Optional<TwinClock> main() {
        return clocks.stream()
                .filter(clock -> clock.running() && clock.rule.main())
                .findFirst();
    }

    /** What a day has to tell of it. */
    void sweep(LocalDate day, Told told) {
        for (TwinClock clock : clocks) {
            int what = clock.sweep(day);
            if (what == 0) {
                continue;
            }
            for (Long one : hear(clock.rule)) {
                if (heard.add(one + "/" + clocks.indexOf(clock) + "/" + clock.due + "/" + what)) {
                    told.letters.merge(one, 1L, Long::sum);
                }
            }
            if (what == 1) {
                told.warned++;
                continue;
            }
            told.ended++;
            if (clock.rule.main()) {
                everLate = true;
                lateNow = true;
            }
            if (clock.rule.telling().escalates() && unit != null && !clock.escalated) {
                clock.escalated = true;
                told.duties++;
            }
        }
    }

    /** The units that hear of a clock: the one that has the case, the one that keeps the line, or both; none twice of the same. */
    private Set<Long> hear(ClockRule rule) {
        Set<Long> units = new HashSet<>();
        for (Who who : rule.telling().tells()) {
            switch (who) {
                case HANDLER, HEAD -> units.add(unit == null ? Long.valueOf(keeper) : unit);
                case KEEPER -> units.add(keeper);
                case HELPER, SUPERVISOR, PLANNER, CITIZEN -> {}
            }
        }
        return units;
    }

    /** Whether the stored case stands where it has to. */
    boolean stands(CaseFile file) {
        return file.standing().state().equals(state)
                && Objects.equals(file.standing().unitId(), unit)
                && Objects.equals(file.days().closedOn(), closedOn);
    }

    /** Whether its clocks, its end and its lateness are what they have to be. */
    boolean keepsTime(CaseFile file, List<CaseClock> stored) {
        boolean same = stored.size() == clocks.size();
        for (int i = 0; same && i < stored.size(); i++) {
            same = clocks.get(i).same(stored.get(i));
        }
        return same
                && Objects.equals(
                        file.days().dueOn(), main().map(clock -> clock.due).orElse(null))
                && Objects.equals(file.days().answeredOn(), answeredOn)
                && file.standing().lateness() == (lateNow ? 2 : everLate ? 1 : 0);
    }

    /** 催办数: what the days have told, or have to. */
    static final class Told {
        long warned;
        long ended;
        long duties;
        final Map<Long, Long> letters = new HashMap<>();

        long differs(Told other) {
            Set<Long> units = new HashSet<>(letters.keySet());
            units.addAll(other.letters.keySet());
            return Math.abs(warned - other.warned)
                    + Math.abs(ended - other.ended)
                    + Math.abs(duties - other.duties)
                    + units.stream()
                            .mapToLong(one ->
                                    Math.abs(letters.getOrDefault(one, 0L) - other.letters.getOrDefault(one, 0L)))
                            .sum();
        }
    }
}
