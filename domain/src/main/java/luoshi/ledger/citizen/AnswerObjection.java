package luoshi.ledger.citizen;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.VerifyCommitment;
import org.jspecify.annotations.Nullable;

/** 答复异议: the supervision office says what it found. An objection that holds sends the matter back to its unit. */
public final class AnswerObjection {
    private final Commitments commitments;
    private final Objections objections;
    private final VerifyCommitment verify;
    private final Journal journal;

    public AnswerObjection(Commitments commitments, Objections objections, VerifyCommitment verify, Journal journal) {
        this.commitments = commitments;
        this.objections = objections;
        this.verify = verify;
        this.journal = journal;
    }

    /** @param words what was found; whoever has the receipt reads it */
    public Answer answer(Actor actor, long id, boolean upheld, String words, LocalDate today) {
        @Nullable Objection objection = objections.find(actor.regionId(), id).orElse(null);
        if (objection == null || !actor.may("ledger.verify")) {
            return new Answer.Refused("群众异议由督查室答复");
        }
        if (objection.ruling() != null) {
            return new Answer.Refused("这条异议已经答复过");
        }
        if (words.isBlank()) {
            return new Answer.Refused("请写明核实情况，提异议的人凭回执能看到");
        }
        Commitment commitment =
                commitments.find(actor.regionId(), objection.commitmentId()).orElseThrow();
        Long lead = commitment.leadUnitId();
        if (lead != null && actor.actsFor(lead)) {
            return new Answer.Refused("本单位的事项，异议由他人答复");
        }
        objections.answer(actor.regionId(), id, upheld, words.strip());
        journal.append(Fact.of(actor.regionId(), "objection.answered", "commitment", commitment.id())
                .from(Particulars.of("receipt", objection.receipt()).json())
                .to(Particulars.of("upheld", upheld).and("words", words.strip()).json()));
        return upheld && commitment.state() == CommitmentState.NOTICED
                ? verify.endNotice(actor, commitment.id(), "群众异议成立：" + words.strip(), today)
                : new Answer.Done(commitment.id());
    }
}
