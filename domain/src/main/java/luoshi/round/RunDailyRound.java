package luoshi.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 一日一巡: every step of a day, and first those of the days that were missed. */
public final class RunDailyRound {
    /** A stand-still longer than this is made up for from here on; clocks lose nothing by it. */
    private static final int DAYS_AT_MOST = 400;

    private final Rounds rounds;
    private final List<RoundStep> steps;
    private final Clock clock;

    public RunDailyRound(Rounds rounds, List<RoundStep> steps, Clock clock) {
        this.rounds = rounds;
        this.steps = List.copyOf(steps);
        this.clock = clock;
    }

    /** Answers what was done now; empty where everything had been done before. A step that is not whole is told and not kept. */
    public List<Rounds.Done> on(LocalDate day, Door door) {
        List<Rounds.Done> done = new ArrayList<>();
        for (LocalDate each = from(day, door); !each.isAfter(day); each = each.plusDays(1)) {
            done.addAll(one(each, door));
        }
        return done;
    }

    /** What the round of a day would do, a line each. */
    public List<String> preview(LocalDate day, Door door) {
        return steps.stream()
                .flatMap(step -> step.preview(day, door).stream().map(line -> step.name() + "：" + line))
                .toList();
    }

    private LocalDate from(LocalDate day, Door door) {
        LocalDate last = door.once(actor -> rounds.last(actor.regionId()).orElse(day));
        LocalDate earliest = day.minusDays(DAYS_AT_MOST);
        return last.isAfter(day) ? day : last.isBefore(earliest) ? earliest : last;
    }

    private List<Rounds.Done> one(LocalDate day, Door door) {
        Set<String> before = door.once(actor ->
                rounds.of(actor.regionId(), day).stream().map(Rounds.Done::step).collect(Collectors.toSet()));
        List<Rounds.Done> done = new ArrayList<>();
        for (RoundStep step : steps) {
            if (!before.contains(step.name())) {
                Instant started = clock.instant();
                RoundStep.Outcome outcome = step.run(day, door);
                if (!outcome.whole()
                        || door.once(actor -> rounds.keep(actor.regionId(), day, step.name(), outcome, started))) {
                    done.add(new Rounds.Done(day, step.name(), outcome, clock.instant()));
                }
            }
        }
        return done;
    }
}
