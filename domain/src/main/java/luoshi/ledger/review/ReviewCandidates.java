package luoshi.ledger.review;

import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.CommitmentState;

/** 认定: candidates are approved (one, or a whole section at once), refused with a reason, or looked at again. */
public final class ReviewCandidates {
    private final Review review;
    private final Journal journal;

    public ReviewCandidates(Review review, Journal journal) {
        this.review = review;
        this.journal = journal;
    }

    /** Approves those of the ids that wait; answers how many. */
    public Answer approve(Actor actor, long reportId, int year, List<Long> ids) {
        if (!actor.may("ledger.manage")) {
            return REFUSED;
        }
        int approved = review.approve(actor.regionId(), year, ids);
        if (approved == 0) {
            return new Answer.Refused("这里没有待审的事项");
        }
        journal.append(Fact.of(actor.regionId(), "candidates.approved", "report", reportId)
                .to(Particulars.of("ids", ids).and("count", approved).json()));
        return new Answer.Done(approved);
    }

    public Answer refuse(Actor actor, long id, String reason) {
        if (reason.isBlank()) {
            return new Answer.Refused("不列入要写明理由");
        }
        return move(actor, id, CommitmentState.REFUSED, reason);
    }

    /** 撤回: a decision of the review is taken back; a number that was given stays with the matter. */
    public Answer reconsider(Actor actor, long id) {
        return move(actor, id, CommitmentState.READ, "");
    }

    /** 说明理由: why a sentence that nobody took for a commitment is none. */
    public Answer explain(Actor actor, long reportId, int sentenceStart, String reason) {
        if (!actor.may("ledger.manage")) {
            return REFUSED;
        }
        if (reason.isBlank()) {
            return new Answer.Refused("请写明这一句为什么不列入");
        }
        review.explain(actor.regionId(), reportId, sentenceStart, reason);
        journal.append(Fact.of(actor.regionId(), "sentence.explained", "report", reportId)
                .to(Particulars.of("start", sentenceStart).and("reason", reason).json()));
        return new Answer.Done(sentenceStart);
    }

    private Answer move(Actor actor, long id, CommitmentState next, String reason) {
        var found = review.find(actor.regionId(), id);
        if (!actor.may("ledger.manage") || found.isEmpty()) {
            return REFUSED;
        }
        CommitmentState state = found.get().commitment().state();
        if (!state.mayBecome(next)) {
            return new Answer.Refused("“" + state.label() + "”的事项不能改为“" + next.label() + "”");
        }
        if (next == CommitmentState.REFUSED) {
            review.refuse(actor.regionId(), id, reason, null);
        } else {
            review.reconsider(actor.regionId(), id);
        }
        journal.append(Fact.of(
                        actor.regionId(),
                        "candidate." + next.name().toLowerCase(java.util.Locale.ROOT),
                        "commitment",
                        id)
                .from(Particulars.of("state", state).json())
                .to(Particulars.of("state", next).and("reason", reason).json()));
        return new Answer.Done(id);
    }

    static final Answer.Refused REFUSED = new Answer.Refused("审阅由督查室或政府办办理");
}
