package luoshi.app.web.ledger;

import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;

/** Which forms the page offers; the use cases decide again. */
public record Allowed(
        boolean propose,
        boolean opine,
        boolean report,
        boolean plan,
        boolean approve,
        boolean verify,
        boolean endNotice,
        boolean change) {

    static Allowed of(Actor actor, Commitment commitment) {
        Long lead = commitment.leadUnitId();
        CommitmentState state = commitment.state();
        boolean leads = lead != null && actor.actsFor(lead);
        boolean concerned = commitment.duty().concerned().stream().anyMatch(actor::actsFor);
        return new Allowed(
                actor.may("ledger.manage") && (state == CommitmentState.OPEN || state == CommitmentState.CONSULTED),
                actor.may("ledger.report") && concerned && state == CommitmentState.CONSULTED,
                actor.may("ledger.report") && leads && state == CommitmentState.ASSIGNED,
                state == CommitmentState.ASSIGNED
                        && (actor.may("ledger.manage") || (leads && actor.may("ledger.report"))),
                actor.may("ledger.approve") && leads && state == CommitmentState.ASSIGNED,
                actor.may("ledger.verify") && !leads && state == CommitmentState.REPORTED,
                actor.may("ledger.verify") && !leads && state == CommitmentState.NOTICED,
                actor.may("ledger.manage") && state.live());
    }
}
