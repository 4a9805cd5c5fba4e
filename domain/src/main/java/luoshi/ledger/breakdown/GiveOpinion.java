package luoshi.ledger.breakdown;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import org.jspecify.annotations.Nullable;

/** 反馈意见: a unit that is concerned accepts, objects, or proposes another lead. */
public final class GiveOpinion {
    private final Commitments commitments;
    private final Breakdown breakdown;
    private final Journal journal;

    public GiveOpinion(Commitments commitments, Breakdown breakdown, Journal journal) {
        this.commitments = commitments;
        this.breakdown = breakdown;
        this.journal = journal;
    }

    /** Answers the id of the opinion. */
    public Answer give(Actor actor, long id, Opinion.Kind kind, String words, @Nullable Long proposed) {
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null) {
            return new Answer.Refused("没有这个事项，或您不能查看");
        }
        @Nullable
        Long unit = commitment.duty().concerned().stream()
                .filter(actor::actsFor)
                .findFirst()
                .orElse(null);
        if (unit == null || !actor.may("ledger.report")) {
            return new Answer.Refused("意见由有关单位反馈");
        }
        if (commitment.state() != CommitmentState.CONSULTED) {
            return new Answer.Refused("“" + commitment.state().label() + "”的事项不在征求意见");
        }
        if (kind != Opinion.Kind.ACCEPT && words.isBlank()) {
            return new Answer.Refused("请写明理由，如“不属本单位职责”");
        }
        if (kind == Opinion.Kind.PROPOSE && (proposed == null || proposed.equals(commitment.leadUnitId()))) {
            return new Answer.Refused("请选建议由哪个单位牵头");
        }
        long opinion = breakdown.addOpinion(
                actor.regionId(), id, unit, kind, words, kind == Opinion.Kind.PROPOSE ? proposed : null);
        journal.append(Fact.of(actor.regionId(), "opinion.given", "commitment", id)
                .to(Particulars.of("unit", unit)
                        .and("kind", kind)
                        .and("words", words)
                        .and("proposed", proposed)
                        .json()));
        return new Answer.Done(opinion);
    }
}
