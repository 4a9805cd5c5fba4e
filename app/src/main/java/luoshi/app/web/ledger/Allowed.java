package luoshi.app.web.ledger;

import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;

/** Which forms the page offers; the use cases decide again. */
public record Allowed(boolean assign, boolean report, boolean verify) {

    static Allowed of(Actor actor, Commitment commitment) {
        Long lead = commitment.leadUnitId();
        CommitmentState state = commitment.state();
        boolean own = lead != null && actor.actsFor(lead);
        return new Allowed(
                actor.may("ledger.manage")
                        && state.mayBecome(CommitmentState.ASSIGNED)
                        && state != CommitmentState.REPORTED,
                actor.may("ledger.report") && own && state.mayBecome(CommitmentState.REPORTED),
                actor.may("ledger.verify") && !own && state == CommitmentState.REPORTED);
    }
}
