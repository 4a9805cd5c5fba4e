package luoshi.ledger;

import java.util.List;
import luoshi.access.Actor;
import luoshi.evidence.EvidenceFiles;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * 审核 (R5-8: 自查 → 牵头单位初审): the head of the lead unit accepts a note, whereupon it counts, or gives it back with a reason.
 * What he applied for himself is looked at by another head of the unit or by the leader in charge of it.
 */
public final class RuleOnNote {
    private final Commitments commitments;
    private final Notes notes;
    private final EvidenceFiles evidence;
    private final Journal journal;

    public RuleOnNote(Commitments commitments, Notes notes, EvidenceFiles evidence, Journal journal) {
        this.commitments = commitments;
        this.notes = notes;
        this.evidence = evidence;
        this.journal = journal;
    }

    /** Answers the commitment's id. */
    public Answer accept(Actor actor, long noteId) {
        return rule(actor, noteId, true, "");
    }

    public Answer giveBack(Actor actor, long noteId, String reason) {
        return reason.isBlank() ? new Answer.Refused("退回要写明原因") : rule(actor, noteId, false, reason);
    }

    /** Where the kind goes without 初审: the application counts at once. */
    Answer withoutLook(Actor actor, Commitment commitment, long noteId, Notes.Words words) {
        if (withoutEvidence(actor, commitment)) {
            return new Answer.Refused("申请销号还没有佐证材料，请补充后再报");
        }
        commitments.progress(actor.regionId(), commitment.id(), words.progress(), words.quantity());
        commitments.become(actor.regionId(), commitment.id(), CommitmentState.REPORTED);
        journal.append(Fact.of(actor.regionId(), "closing.applied", "commitment", commitment.id())
                .from(Particulars.of("progress", commitment.progress()).json())
                .to(Particulars.of("note", noteId)
                        .and("progress", words.progress())
                        .json()));
        return new Answer.Done(noteId);
    }

    /** What was decided of a note. */
    private record Ruled(boolean accepted, int progress, boolean closing, String reason) {}

    private void tell(Actor actor, Commitment commitment, long noteId, Ruled ruled) {
        journal.append(Fact.of(
                        actor.regionId(),
                        ruled.accepted() ? "progress.accepted" : "progress.returned",
                        "commitment",
                        commitment.id())
                .from(Particulars.of("progress", commitment.progress()).json())
                .to(Particulars.of("note", noteId)
                        .and("progress", ruled.accepted() ? ruled.progress() : commitment.progress())
                        .and("closing", ruled.closing())
                        .and("reason", ruled.reason())
                        .json()));
    }

    private Answer rule(Actor actor, long noteId, boolean accepted, String reason) {
        @Nullable Note note = notes.find(actor.regionId(), noteId).orElse(null);
        if (note == null || !actor.may("ledger.approve") || !actor.actsFor(note.unitId())) {
            return new Answer.Refused("进展由本单位负责人审核");
        }
        if (!note.waiting()) {
            return new Answer.Refused("这次填报已经审核过");
        }
        if (notes.last(actor.regionId(), List.of(note.commitmentId()))
                        .getFirst()
                        .id()
                != noteId) {
            return new Answer.Refused("经办人又报了新的，请审核最近一次");
        }
        if (accepted && note.closing() && note.notedBy() == actor.accountId()) {
            return new Answer.Refused("自己报的销号申请不能自己初审，请本单位另一位负责人或分管领导审核");
        }
        Commitment commitment =
                commitments.find(actor.regionId(), note.commitmentId()).orElseThrow();
        if (commitment.state() != CommitmentState.ASSIGNED) {
            return new Answer.Refused("“" + commitment.state().label() + "”的事项不再审核进展");
        }
        if (accepted && note.closing() && withoutEvidence(actor, commitment)) {
            return new Answer.Refused("申请销号还没有佐证材料，请退回补充");
        }
        notes.rule(actor.regionId(), noteId, accepted, reason);
        if (accepted) {
            if (!commitment.standing().bound()) {
                commitments.progress(actor.regionId(), commitment.id(), note.progress(), note.quantity());
            }
            if (note.closing()) {
                commitments.become(actor.regionId(), commitment.id(), CommitmentState.REPORTED);
            }
        }
        int progress = commitment.standing().bound() ? commitment.progress() : note.progress();
        tell(actor, commitment, noteId, new Ruled(accepted, progress, note.closing(), reason));
        return new Answer.Done(commitment.id());
    }

    /** The notes of the commitment hold no file at all (R1-6). The note itself may have just been written. */
    private boolean withoutEvidence(Actor actor, Commitment commitment) {
        return evidence.ofAll(
                        actor.regionId(),
                        "note",
                        notes.of(actor.regionId(), commitment.id()).stream()
                                .map(Note::id)
                                .toList())
                .isEmpty();
    }
}
