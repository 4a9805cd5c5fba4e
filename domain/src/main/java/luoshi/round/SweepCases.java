package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import luoshi.caseline.clock.SweepClocks;
import luoshi.caseline.count.Tallies;

/** 办件催办: the clocks of cases: warnings, what has run out, and the duties that follow. */
public final class SweepCases implements RoundStep {
    private final SweepClocks clocks;
    private final Tallies tallies;

    public SweepCases(SweepClocks clocks, Tallies tallies) {
        this.clocks = clocks;
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "办件催办";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        long warned = 0;
        long ended = 0;
        long duties = 0;
        SweepClocks.Swept last;
        do {
            last = door.once(actor -> clocks.batch(actor, day));
            warned += last.warned();
            ended += last.ended();
            duties += last.duties();
        } while (last.more());
        door.once(actor -> tallies.fold(actor.regionId()));
        return new Outcome(
                warned + ended,
                0,
                warned + ended == 0 ? "没有要催的办件" : "预警" + warned + "件，逾期" + ended + "件，转督办" + duties + "件");
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        long[] waiting = door.once(actor -> clocks.waiting(actor.regionId(), day));
        return List.of("办件将预警" + waiting[0] + "件，逾期" + waiting[1] + "件");
    }
}
