package luoshi.ledger;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * 绑定取数: from now on the progress of a commitment is what the program finds of a figure elsewhere; the room that holds the figure says which. Unbound with
 * a reason, it stays where it is until people report again.
 */
public final class BindProgress {
    private final Commitments commitments;
    private final Proofs proofs;
    private final Journal journal;

    public BindProgress(Commitments commitments, Proofs proofs, Journal journal) {
        this.commitments = commitments;
        this.proofs = proofs;
        this.journal = journal;
    }

    /** @param figure what it is bound to, in words */
    public Answer bind(Actor actor, long id, String figure) {
        @Nullable Commitment commitment = found(actor, id);
        if (commitment == null) {
            return new Answer.Refused("取数绑定由政府办或督查室办理");
        }
        if (commitment.state() != CommitmentState.ASSIGNED) {
            return new Answer.Refused("“" + commitment.state().label() + "”的事项不能绑定取数");
        }
        if (commitment.standing().bound()) {
            return new Answer.Refused("这一件已经绑定取数，先解除再绑");
        }
        return become(actor, commitment, true, "commitment.bound", Particulars.of("figure", figure));
    }

    public Answer unbind(Actor actor, long id, String reason) {
        @Nullable Commitment commitment = found(actor, id);
        if (commitment == null || !commitment.standing().bound()) {
            return new Answer.Refused("这一件没有绑定取数，或您不能办理");
        }
        return reason.isBlank()
                ? new Answer.Refused("解除绑定要写明原因")
                : become(actor, commitment, false, "commitment.unbound", Particulars.of("reason", reason.strip()));
    }

    private @Nullable Commitment found(Actor actor, long id) {
        return actor.may("ledger.manage")
                ? commitments.find(actor.regionId(), id).orElse(null)
                : null;
    }

    private Answer become(Actor actor, Commitment commitment, boolean bound, String verb, Particulars told) {
        proofs.bound(actor.regionId(), commitment.id(), bound);
        journal.append(Fact.of(actor.regionId(), verb, "commitment", commitment.id())
                .from(Particulars.of("progress", commitment.progress()).json())
                .to(told.json()));
        return new Answer.Done(commitment.id());
    }
}
