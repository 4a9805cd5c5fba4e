package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import luoshi.access.Actor;
import luoshi.access.Colleagues;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.closing.ClosingStep;
import luoshi.ledger.closing.ClosingSteps;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * 报进展 (R5-4): the one door through which progress comes. A clerk's note waits for the unit's head, a new one
 * takes the place of one that waits; a head's own needs nobody else, but his application for 销号 does (R5-8). Where a quantity
 * is promised, the percent follows from the cumulative quantity. Of what is bound to a figure people tell the words and the program the progress.
 */
public final class RecordProgress {
    private static final int WHOLE = 100;
    private static final List<String> RATINGS = List.of("正常", "预警", "逾期");

    private final Commitments commitments;
    private final Notes notes;
    private final Proofs proofs;
    private final RuleOnNote ruling;
    private final Colleagues colleagues;
    private final Parameters parameters;
    private final Journal journal;

    public RecordProgress(
            Commitments commitments,
            Notes notes,
            Proofs proofs,
            RuleOnNote ruling,
            Colleagues colleagues,
            Parameters parameters,
            Journal journal) {
        this.commitments = commitments;
        this.notes = notes;
        this.proofs = proofs;
        this.ruling = ruling;
        this.colleagues = colleagues;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** The same for a matter that was not read yet. */
    public Answer record(Actor actor, long id, Notes.Words told, LocalDate today, LongConsumer attach) {
        return commitments
                .find(actor.regionId(), id)
                .map(commitment -> record(actor, commitment, told, today, attach))
                .orElseGet(() -> new Answer.Refused("没有这个事项，或您不能查看"));
    }

    /**
     * Answers the id of the note.
     *
     * @param commitment as this transaction has read it
     * @param attach puts the evidence to the note before its head looks at it
     */
    public Answer record(Actor actor, Commitment commitment, Notes.Words told, LocalDate today, LongConsumer attach) {
        Long lead = commitment.leadUnitId();
        if (!actor.may("ledger.report") || lead == null || !actor.actsFor(lead)) {
            return new Answer.Refused("进展由牵头单位填报");
        }
        Notes.Words words = counted(commitment, told);
        ClosingSteps steps = ClosingSteps.of(parameters, commitment, today);
        @Nullable String complaint = complaint(commitment, words, today);
        if (complaint == null && words.closing()) {
            complaint = cannotApply(lead, words, steps);
        }
        if (complaint != null) {
            return new Answer.Refused(complaint);
        }
        boolean own = !words.closing() && actor.may("ledger.approve");
        long note = own
                ? notes.addAccepted(actor.regionId(), commitment.id(), lead, words)
                : notes.add(actor.regionId(), commitment.id(), lead, words);
        journal.append(Fact.of(actor.regionId(), "progress.recorded", "commitment", commitment.id())
                .from(Particulars.of("progress", commitment.progress())
                        .and("done", commitment.standing().done())
                        .json())
                .to(Particulars.of("note", note)
                        .and("told", words)
                        .and("accepted", own)
                        .json()));
        attach.accept(note);
        if (words.closing()) {
            return steps.has(ClosingStep.FIRST_LOOK)
                    ? new Answer.Done(note)
                    : ruling.withoutLook(actor, commitment, note, words);
        }
        return new Answer.Done(note);
    }

    /** 自动取数, by the program alone: what it found of a commitment that is bound. Answers whether the progress moved. */
    public boolean prove(Actor actor, long id, Proofs.Found found) {
        long region = actor.regionId();
        @Nullable Commitment commitment = commitments.find(region, id).orElse(null);
        if (commitment == null
                || !actor.may("ledger.prove")
                || !commitment.standing().bound()
                || commitment.state() != CommitmentState.ASSIGNED
                || told(commitment, found)) {
            return false;
        }
        proofs.add(region, id, found);
        commitments.progress(region, id, found.progress(), found.quantity());
        journal.append(Fact.of(region, "progress.proven", "commitment", id)
                .from(Particulars.of("progress", commitment.progress())
                        .and("done", commitment.standing().done())
                        .json())
                .to(Particulars.of("progress", found.progress())
                        .and("done", found.quantity())
                        .and("words", found.words())
                        .json()));
        return true;
    }

    /** Whether the commitment stands there already, by a proof and not by chance. */
    private boolean told(Commitment commitment, Proofs.Found found) {
        BigDecimal done = commitment.standing().done();
        BigDecimal quantity = found.quantity();
        boolean same = commitment.progress() == found.progress()
                && (quantity == null || (done != null && done.compareTo(quantity) == 0));
        return same
                && proofs.of(commitment.regionId(), commitment.id()).stream()
                        .findFirst()
                        .filter(last -> last.words().equals(found.words()))
                        .isPresent();
    }

    private static Notes.Words counted(Commitment commitment, Notes.Words told) {
        Goal goal = commitment.goal();
        boolean bound = commitment.standing().bound();
        @Nullable BigDecimal quantity = bound ? commitment.standing().done() : told.quantity();
        int reported = bound ? commitment.progress() : told.progress();
        int percent = bound || goal == null || quantity == null
                ? reported
                : goal.percent(quantity).orElse(reported);
        return new Notes.Words(
                told.period().withDayOfMonth(1),
                told.words().strip(),
                percent,
                quantity,
                told.rating(),
                told.trouble(),
                told.closing(),
                told.selfCheck().strip());
    }

    private @Nullable String cannotApply(long lead, Notes.Words words, ClosingSteps steps) {
        if (words.selfCheck().isEmpty() && steps.has(ClosingStep.SELF_CHECK)) {
            return "申请销号要写自查情况：查了什么、谁查的、结果怎样";
        }
        return steps.has(ClosingStep.FIRST_LOOK) && !colleagues.otherMay(lead, "ledger.approve")
                ? "销号申请要由您以外的一位负责人初审，现在本单位没有别人可以初审：请由经办人填报、您来初审，或请系统管理员登记本单位的分管领导"
                : null;
    }

    private static @Nullable String complaint(Commitment commitment, Notes.Words words, LocalDate today) {
        CommitmentState state = commitment.state();
        if (state != CommitmentState.ASSIGNED) {
            return "“" + state.label() + "”的事项不能再报进展";
        }
        if (words.words().isEmpty()) {
            return "本期进展没有填";
        }
        if (words.progress() < 0 || words.progress() > WHOLE) {
            return "完成进度要在0到100之间";
        }
        if (words.period().isAfter(today)) {
            return "报告期不能晚于本月";
        }
        if (words.quantity() != null && words.quantity().signum() < 0) {
            return "累计量不能是负数";
        }
        if (!RATINGS.contains(words.rating())) {
            return "自评请选正常、预警或逾期";
        }
        Goal goal = commitment.goal();
        if (words.closing() && goal != null && words.quantity() == null) {
            return "这一件有量化目标" + goal.words() + "，申请销号要填累计完成量";
        }
        return null;
    }
}
