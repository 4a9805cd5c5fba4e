package luoshi.caseline.clock;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.supervision.Answer;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.Source;
import luoshi.supervision.Weight;

/** 办件催办, by the program: warnings, what ran out, and the duties that follow from it. Nothing is told twice. */
public final class SweepClocks {
    /** So many clocks a transaction. */
    public static final int BATCH = 2000;

    private static final int TITLE_AT_MOST = 80;

    private final Clocks clocks;
    private final RegisterDuty register;

    public SweepClocks(Clocks clocks, RegisterDuty register) {
        this.clocks = clocks;
        this.register = register;
    }

    /** What one batch did. */
    public record Swept(long warned, long ended, long duties) {
        public boolean more() {
            return warned + ended == BATCH;
        }
    }

    public Swept batch(Actor actor, LocalDate day) {
        Clocks.Swept swept = clocks.sweep(actor.regionId(), day, BATCH);
        List<Clocks.Escalated> escalated =
                swept.escalated().stream().filter(one -> one.unitId() != 0).toList();
        escalated.forEach(one -> clocks.duty(actor.regionId(), one, duty(actor, one, day)));
        return new Swept(swept.warned(), swept.ended(), escalated.size());
    }

    public long[] waiting(long regionId, LocalDate day) {
        return clocks.waiting(regionId, day);
    }

    private long duty(Actor actor, Clocks.Escalated one, LocalDate day) {
        String title = "办件逾期：" + one.title();
        Duties.Draft draft = new Duties.Draft(
                new Duty.Origin(Source.CASE, "办件" + one.caseId(), "case", one.caseId(), null),
                title.length() <= TITLE_AT_MOST ? title : title.substring(0, TITLE_AT_MOST - 1) + "…",
                "办理时限已于" + one.dueOn() + "到期，没有办结。请查明原因，限期办结并答复。",
                Weight.GENERAL,
                Counting.NATURAL,
                one.unitId(),
                List.of(),
                one.restriction());
        return switch (register.register(actor, draft, day)) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }
}
