package luoshi.ledger;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 报进展: the one door through which progress comes. A note of 100 percent asks for verification. */
public final class RecordProgress {
    private static final int WHOLE = 100;

    private final Commitments commitments;
    private final Journal journal;

    public RecordProgress(Commitments commitments, Journal journal) {
        this.commitments = commitments;
        this.journal = journal;
    }

    /** Answers the id of the note. */
    public Answer record(Actor actor, long id, String words, int percent) {
        var found = commitments.find(actor.regionId(), id);
        if (found.isEmpty()) {
            return new Answer.Refused("没有这个事项，或您不能查看");
        }
        Commitment commitment = found.get();
        Long lead = commitment.leadUnitId();
        if (!actor.may("ledger.report") || lead == null || !actor.actsFor(lead)) {
            return new Answer.Refused("进展由牵头单位填报");
        }
        if (words.isBlank()) {
            return new Answer.Refused("本期进展没有填");
        }
        if (percent < 0 || percent > WHOLE) {
            return new Answer.Refused("完成进度要在0到100之间");
        }
        CommitmentState next = percent == WHOLE ? CommitmentState.REPORTED : CommitmentState.ASSIGNED;
        if (!commitment.state().mayBecome(next)) {
            return new Answer.Refused("“" + commitment.state().label() + "”的事项不能再报进展");
        }
        long note = commitments.addNote(new Note(actor.regionId(), 0, id, lead, words, percent, null));
        commitments.progress(actor.regionId(), id, percent);
        commitments.become(actor.regionId(), id, next);
        journal.append(Fact.of(actor.regionId(), "progress.recorded", "commitment", id)
                .from(Particulars.of("progress", commitment.progress())
                        .and("state", commitment.state())
                        .json())
                .to(Particulars.of("progress", percent)
                        .and("state", next)
                        .and("note", note)
                        .and("words", words)
                        .json()));
        return new Answer.Done(note);
    }
}
