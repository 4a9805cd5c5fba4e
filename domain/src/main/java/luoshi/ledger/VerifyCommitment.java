package luoshi.ledger;

import luoshi.access.Actor;
import luoshi.evidence.EvidenceFiles;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 核验销号 (R1-6, R1-9): accepted with at least one file of evidence, or returned with a reason; never by the one who reported. */
public final class VerifyCommitment {
    private final Commitments commitments;
    private final EvidenceFiles evidence;
    private final Journal journal;

    public VerifyCommitment(Commitments commitments, EvidenceFiles evidence, Journal journal) {
        this.commitments = commitments;
        this.evidence = evidence;
        this.journal = journal;
    }

    public Answer accept(Actor actor, long id) {
        return decide(actor, id, true, "");
    }

    public Answer giveBack(Actor actor, long id, String reason) {
        return reason.isBlank() ? new Answer.Refused("退回要写明原因") : decide(actor, id, false, reason);
    }

    private Answer decide(Actor actor, long id, boolean accepted, String reason) {
        if (!actor.may("ledger.verify")) {
            return new Answer.Refused("核验由督查室办理");
        }
        var found = commitments.find(actor.regionId(), id);
        if (found.isEmpty()) {
            return new Answer.Refused("没有这个事项，或您不能查看");
        }
        Commitment commitment = found.get();
        if (commitment.state() != CommitmentState.REPORTED) {
            return new Answer.Refused("单位还没有申请销号，不能核验");
        }
        Long lead = commitment.leadUnitId();
        if (lead != null && actor.actsFor(lead)) {
            return new Answer.Refused("本单位的事项由他人核验");
        }
        if (accepted
                && commitments.notes(actor.regionId(), id).stream()
                        .allMatch(note ->
                                evidence.of(actor.regionId(), "note", note.id()).isEmpty())) {
            return new Answer.Refused("还没有佐证材料，不能销号");
        }
        CommitmentState next = accepted ? CommitmentState.CLOSED : CommitmentState.ASSIGNED;
        commitments.addDecision(new Decision(actor.regionId(), 0, id, accepted, reason, 0, null));
        commitments.become(actor.regionId(), id, next);
        journal.append(
                Fact.of(actor.regionId(), accepted ? "commitment.closed" : "commitment.returned", "commitment", id)
                        .from(Particulars.of("state", commitment.state()).json())
                        .to(Particulars.of("state", next).and("reason", reason).json()));
        return new Answer.Done(id);
    }
}
