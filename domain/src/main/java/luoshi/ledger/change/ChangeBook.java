package luoshi.ledger.change;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.evidence.AddEvidence;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Change;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import org.jspecify.annotations.Nullable;

/** 变更簿: who may change what by which paper, and how it is kept: the paper's file, a line of history, a fact. */
public final class ChangeBook {
    private static final String KIND = "决定文件";

    private final Commitments commitments;
    private final AddEvidence evidence;
    private final Journal journal;

    public ChangeBook(Commitments commitments, AddEvidence evidence, Journal journal) {
        this.commitments = commitments;
        this.evidence = evidence;
        this.journal = journal;
    }

    /** Why it may not be changed; empty where it may. */
    Optional<String> refusal(Actor actor, @Nullable Commitment commitment, Paper paper, LocalDate today) {
        if (!actor.may("ledger.manage")) {
            return Optional.of("变更由督查室或政府办办理");
        }
        if (commitment == null) {
            return Optional.of("没有这个事项，或您不能查看");
        }
        if (!commitment.state().live()) {
            return Optional.of("“" + commitment.state().label() + "”的事项不办理变更");
        }
        return paper.lacks(today);
    }

    /** Keeps the paper's file for the matter. To be called before anything is changed. */
    AddEvidence.Answer file(Actor actor, Commitment commitment, Paper paper, LocalDate today) {
        return evidence.add(
                actor,
                new AddEvidence.Handed(paper.fileName(), KIND, "commitment", commitment.id(), commitment.audience()),
                new ByteArrayInputStream(paper.file()),
                today);
    }

    void keep(long commitment, Told told, Paper paper, long evidenceId, long region) {
        commitments.addChange(new Change(
                region,
                commitment,
                told.what,
                told.before,
                told.after,
                paper.words(),
                paper.decidedOn(),
                evidenceId,
                null));
        journal.append(Fact.of(region, "commitment.changed", "commitment", commitment)
                .from(Particulars.of(told.what, told.before).json())
                .to(Particulars.of(told.what, told.after)
                        .and("document", paper.words())
                        .and("evidence", evidenceId)
                        .json()));
    }

    /** 变更 in words. */
    record Told(String what, String before, String after) {}

    Optional<Commitment> find(long region, long id) {
        return commitments.find(region, id);
    }

    Optional<Commitment> numbered(Commitment beside, int number) {
        return commitments
                .page(
                        new Commitments.Filter(
                                beside.regionId(),
                                beside.reportId(),
                                0L,
                                null,
                                null,
                                null,
                                new Commitments.Fine(List.of(new luoshi.ledger.Condition.Numbered(number)))),
                        0,
                        1)
                .stream()
                .findFirst();
    }

    static boolean ends(Commitment commitment) {
        return commitment.state().mayBecome(CommitmentState.WITHDRAWN);
    }
}
