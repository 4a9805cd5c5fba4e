package luoshi.ledger.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import org.jspecify.annotations.Nullable;

/** 批量分工: the same for many matters; what is not named stays as it is. Each is done or refused for itself, each with its own fact. */
public final class ProposeMany {
    private final Commitments commitments;
    private final ProposeDuty propose;

    public ProposeMany(Commitments commitments, ProposeDuty propose) {
        this.commitments = commitments;
        this.propose = propose;
    }

    /**
     * What is to be the same.
     *
     * @param supporting is added to those that support already
     */
    public record Wanted(
            @Nullable Long leader,
            @Nullable Long lead,
            @Nullable Long owner,
            @Nullable Long supporting,
            @Nullable LocalDate due) {

        public boolean nothing() {
            return leader == null && lead == null && owner == null && supporting == null && due == null;
        }
    }

    public Sifted propose(Actor actor, List<Long> ids, Wanted wanted, LocalDate today) {
        List<Sifted.Refusal> refusals = new ArrayList<>();
        int done = 0;
        for (Commitment commitment : commitments.all(actor.regionId(), ids)) {
            Answer answer = propose.propose(actor, commitment.id(), duty(commitment.duty(), wanted), today);
            if (answer instanceof Answer.Refused refused) {
                refusals.add(
                        new Sifted.Refusal(commitment.id(), commitment.number(), commitment.task(), refused.reason()));
            } else {
                done++;
            }
        }
        return new Sifted(done, refusals);
    }

    /** Another lead brings its own leader and person, unless they are named. */
    private static Duty duty(Duty before, Wanted wanted) {
        Long lead = wanted.lead();
        boolean handed = lead != null && !lead.equals(before.leadUnitId());
        Duty duty = lead != null && handed ? before.withLead(lead) : before;
        List<Long> supporting = new ArrayList<>(duty.supporting());
        Long more = wanted.supporting();
        if (more != null && !supporting.contains(more)) {
            supporting.add(more);
        }
        return new Duty(
                named(wanted.leader(), handed ? null : duty.leaderPostId()),
                duty.leadUnitId(),
                duty.responsible(),
                supporting,
                named(wanted.owner(), handed ? null : duty.ownerPostId()),
                wanted.due() == null ? duty.dueOn() : wanted.due());
    }

    private static @Nullable Long named(@Nullable Long wanted, @Nullable Long otherwise) {
        return wanted == null ? otherwise : wanted;
    }
}
