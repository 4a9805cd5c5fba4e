package luoshi.ledger.problem;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitments;

/** 对应事项: a commitment is said to answer a problem, or no longer to. */
public final class LinkProblem {
    private final Problems problems;
    private final Commitments commitments;
    private final Journal journal;

    public LinkProblem(Problems problems, Commitments commitments, Journal journal) {
        this.problems = problems;
        this.commitments = commitments;
        this.journal = journal;
    }

    public Answer link(Actor actor, long id, long commitment) {
        if (!actor.may("ledger.manage") || problems.find(actor.regionId(), id).isEmpty()) {
            return REFUSED;
        }
        return commitments.find(actor.regionId(), commitment).isEmpty()
                ? new Answer.Refused("没有这个事项")
                : set(actor, id, commitment, true);
    }

    public Answer unlink(Actor actor, long id, long commitment) {
        if (!actor.may("ledger.manage")
                || !problems.answers(actor.regionId(), id).contains(commitment)) {
            return REFUSED;
        }
        return set(actor, id, commitment, false);
    }

    private Answer set(Actor actor, long id, long commitment, boolean stands) {
        problems.link(actor.regionId(), id, commitment, stands);
        journal.append(Fact.of(actor.regionId(), stands ? "problem.linked" : "problem.unlinked", "problem", id)
                .to(Particulars.of("commitment", commitment).json()));
        return new Answer.Done(id);
    }

    private static final Answer.Refused REFUSED = new Answer.Refused("对应事项由督查室或政府办确定");
}
