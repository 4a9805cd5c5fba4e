package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import luoshi.rhythm.Coordinations;
import luoshi.rhythm.ReportRhythms;
import luoshi.rhythm.Standing;

/** 节奏催报 (A-08, R5-5): what was to be coordinated by yesterday, and what weeks and campaigns that are closed still miss. */
public final class AskForRhythms implements RoundStep {
    private final ReportRhythms rhythms;
    private final Coordinations coordinations;

    public AskForRhythms(ReportRhythms rhythms, Coordinations coordinations) {
        this.rhythms = rhythms;
        this.coordinations = coordinations;
    }

    @Override
    public String name() {
        return "节奏催报";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        return door.once(actor -> {
            long coordinated = coordinations.remind(actor.regionId(), day);
            long told = rhythms.remind(actor.regionId(), day);
            return new Outcome(
                    coordinated + told,
                    0,
                    coordinated + told == 0 ? "没有要催的" : "催协调" + coordinated + "件，催报" + told + "个单位");
        });
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> rhythms.running(actor.regionId(), day).stream()
                .map(one -> "“" + one.name() + "”上期未报"
                        + rhythms.standing(actor.regionId(), one).stream()
                                .mapToLong(Standing::missed)
                                .sum()
                        + "件")
                .toList());
    }
}
