package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import luoshi.access.Actor;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.citizen.Objections;
import luoshi.ledger.closing.ClosingFile;
import luoshi.ledger.closing.ClosingRules;
import luoshi.ledger.closing.ClosingStep;
import luoshi.ledger.closing.ClosingSteps;
import luoshi.ledger.closing.Samples;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * 核验销号 (R1-6, R1-9, R5-8, R5-10): closed when every step that is switched on for its kind is done and, where a quantity is promised, it is reached;
 * else returned with a reason, or closed in part by a decision. Never by somebody of the lead unit, or who reported or accepted the application.
 */
public final class VerifyCommitment {
    private final Commitments commitments;
    private final Notes notes;
    private final EvidenceFiles evidence;
    private final Samples samples;
    private final Objections objections;
    private final Parameters parameters;
    private final Journal journal;

    public VerifyCommitment(
            Commitments commitments,
            Notes notes,
            EvidenceFiles evidence,
            Samples samples,
            Objections objections,
            Parameters parameters,
            Journal journal) {
        this.commitments = commitments;
        this.notes = notes;
        this.evidence = evidence;
        this.samples = samples;
        this.objections = objections;
        this.parameters = parameters;
        this.journal = journal;
    }

    /**
     * How it was looked at.
     *
     * @param way 现场, 电话 or 书面
     * @param quantity 核定的累计量, null where the reported one stands
     * @param place where, when it was on site
     * @param words what was seen
     */
    public record Check(String way, @Nullable BigDecimal quantity, String place, String words) {
        public Check(String way, @Nullable BigDecimal quantity, String words) {
            this(way, quantity, "", words);
        }
    }

    public Answer accept(Actor actor, long id, Check check, LocalDate today) {
        return accept(actor, id, check, today, decision -> {});
    }

    /**
     * A refusal may come after something was written: whoever calls takes the transaction back then.
     *
     * @param attach puts the photos that were taken on site to the decision
     */
    public Answer accept(Actor actor, long id, Check check, LocalDate today, LongConsumer attach) {
        Found found = found(actor, id, CommitmentState.REPORTED, "单位还没有申请销号，不能核验");
        if (found.refused != null) {
            return found.refused;
        }
        Commitment commitment = found.commitment();
        ClosingSteps steps = ClosingSteps.of(parameters, commitment, today);
        ClosingFile.@Nullable Way way = ClosingFile.Way.of(check.way());
        BigDecimal done = check.quantity() == null ? commitment.standing().done() : check.quantity();
        Optional<String> missing =
                ClosingRules.missingBeforeNotice(steps, file(commitment, found.note(), way, done, false));
        if (missing.isPresent()) {
            return new Answer.Refused(missing.get());
        }
        int days = steps.has(ClosingStep.NOTICE)
                ? parameters.on(actor.regionId(), "ledger.notice-days", today).number()
                : 0;
        CommitmentState next = days > 0 ? CommitmentState.NOTICED : CommitmentState.CLOSED;
        Decision.Finding finding = new Decision.Finding(
                way == null ? "" : way.label(), done, check.place().strip());
        long decision = commitments.addDecision(
                Decision.of(commitment, found.note().id(), true, finding, next, "", check.words()));
        attach.accept(decision);
        if (way == ClosingFile.Way.SITE && steps.has(ClosingStep.CHECK)) {
            @Nullable String lacks = lacksOnSite(actor, decision, finding);
            if (lacks != null) {
                return new Answer.Refused(lacks);
            }
        }
        Goal goal = commitment.goal();
        if (goal != null && done != null) {
            commitments.progress(actor.regionId(), id, goal.percent(done).orElse(commitment.progress()), done);
        }
        if (days > 0) {
            commitments.notice(actor.regionId(), id, today.plusDays(days));
        }
        return become(
                actor,
                commitment,
                next,
                next == CommitmentState.NOTICED ? "commitment.noticed" : "commitment.closed",
                check.words());
    }

    private ClosingFile file(
            Commitment commitment,
            Note application,
            ClosingFile.@Nullable Way way,
            @Nullable BigDecimal done,
            boolean noticed) {
        long region = commitment.regionId();
        List<Long> all =
                notes.of(region, commitment.id()).stream().map(Note::id).toList();
        Note.Ruling ruling = application.ruling();
        return new ClosingFile(
                !application.selfCheck().isEmpty(),
                ruling != null && ruling.accepted(),
                !evidence.ofAll(region, "note", all).isEmpty(),
                samples.picked(region, application.id()).orElse(null),
                way,
                noticed,
                commitment.goal(),
                done);
    }

    /** What still lacks when the notice has ended: the steps that are switched on by then count. */
    private Optional<String> missing(Commitment commitment, Note application, LocalDate today) {
        Decision.Finding looked = commitments.decisions(commitment.regionId(), commitment.id()).stream()
                .filter(decision -> decision.accepted() && decision.noteId() == application.id())
                .findFirst()
                .map(Decision::finding)
                .orElse(Decision.Finding.NONE);
        return ClosingRules.missing(
                ClosingSteps.of(parameters, commitment, today),
                file(commitment, application, ClosingFile.Way.of(looked.way()), looked.quantity(), true));
    }

    /** 现场核验 leaves a photo, and says where. */
    private @Nullable String lacksOnSite(Actor actor, long decision, Decision.Finding finding) {
        List<EvidenceFile> photos = evidence.of(actor.regionId(), "decision", decision).stream()
                .filter(EvidenceFile::isPicture)
                .toList();
        if (photos.isEmpty()) {
            return "现场核验要拍照片，请附上现场照片";
        }
        boolean placed = !finding.place().isEmpty() || photos.stream().anyMatch(photo -> photo.latitude() != null);
        return placed ? null : "请写明现场核验的地点（照片里没有位置）";
    }

    public Answer giveBack(Actor actor, long id, String reason) {
        if (reason.isBlank()) {
            return new Answer.Refused("退回要写明原因");
        }
        Found found = found(actor, id, CommitmentState.REPORTED, "单位还没有申请销号，不能核验");
        if (found.refused != null) {
            return found.refused;
        }
        commitments.addDecision(Decision.of(
                found.commitment(),
                found.note().id(),
                false,
                Decision.Finding.NONE,
                CommitmentState.ASSIGNED,
                "",
                reason));
        return become(actor, found.commitment(), CommitmentState.ASSIGNED, "commitment.returned", reason);
    }

    /** 公示期满: after the last day of the notice, without an objection that waits for its answer; one that holds sends it back. */
    public Answer endNotice(Actor actor, long id, String objection, LocalDate today) {
        Found found = found(actor, id, CommitmentState.NOTICED, "这一件不在公示");
        if (found.refused != null) {
            return found.refused;
        }
        Commitment commitment = found.commitment();
        LocalDate until = commitment.standing().noticeUntil();
        if (objection.isBlank() && until != null && !today.isAfter(until)) {
            return new Answer.Refused("公示到" + until + "，期满后再销号");
        }
        boolean held = objection.isBlank();
        int open = objections.countOpen(actor.regionId(), id);
        if (held && open > 0) {
            return new Answer.Refused("还有" + open + "条群众异议没有答复，答复以后再销号");
        }
        Optional<String> missing = held ? missing(commitment, found.note(), today) : Optional.empty();
        if (missing.isPresent()) {
            return new Answer.Refused(missing.get());
        }
        CommitmentState next = held ? CommitmentState.CLOSED : CommitmentState.ASSIGNED;
        commitments.addDecision(Decision.of(
                commitment,
                found.note().id(),
                held,
                Decision.Finding.way("公示期满"),
                next,
                "",
                held ? "公示无异议" : objection));
        return become(actor, commitment, next, held ? "commitment.closed" : "commitment.returned", objection);
    }

    /** 部分完成 (R5-10): short of the goal, only by a decision of the standing meeting. */
    public Answer closeInPart(Actor actor, long id, String document, String words) {
        if (document.isBlank()) {
            return new Answer.Refused("部分完成要有常务会议决定，请填会议纪要名称和文号");
        }
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null
                || !actor.may("ledger.verify")
                || !commitment.state().mayBecome(CommitmentState.PARTIAL)) {
            return new Answer.Refused("没有这个事项，或现在不能按部分完成办理");
        }
        @Nullable Note application = notes.application(actor.regionId(), id).orElse(null);
        if (own(actor, commitment, application)) {
            return OWN;
        }
        commitments.addDecision(Decision.of(
                commitment,
                application == null ? 0 : application.id(),
                true,
                new Decision.Finding("部分完成", commitment.standing().done(), ""),
                CommitmentState.PARTIAL,
                document,
                words));
        return become(actor, commitment, CommitmentState.PARTIAL, "commitment.closed-in-part", document);
    }

    private record Found(
            @Nullable Commitment known, @Nullable Note applied, Answer.@Nullable Refused refused) {
        static Found refused(String reason) {
            return new Found(null, null, new Answer.Refused(reason));
        }

        Commitment commitment() {
            return present(known);
        }

        Note note() {
            return present(applied);
        }

        private static <T> T present(@Nullable T thing) {
            if (thing == null) {
                throw new IllegalStateException("refused");
            }
            return thing;
        }
    }

    private Found found(Actor actor, long id, CommitmentState wanted, String otherwise) {
        if (!actor.may("ledger.verify")) {
            return Found.refused("核验由督查室办理");
        }
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null) {
            return Found.refused("没有这个事项，或您不能查看");
        }
        @Nullable Note application = notes.application(actor.regionId(), id).orElse(null);
        if (commitment.state() != wanted || application == null) {
            return Found.refused(otherwise);
        }
        return own(actor, commitment, application)
                ? new Found(null, null, OWN)
                : new Found(commitment, application, null);
    }

    private static final Answer.Refused OWN = new Answer.Refused("本单位的、自己填报或审核过的事项，由他人核验");

    /** Nobody verifies his own. */
    private static boolean own(Actor actor, Commitment commitment, @Nullable Note application) {
        Long lead = commitment.leadUnitId();
        Note.Ruling ruling = application == null ? null : application.ruling();
        return (lead != null && actor.actsFor(lead))
                || (application != null && application.notedBy() == actor.accountId())
                || (ruling != null && ruling.by() == actor.accountId());
    }

    private Answer become(Actor actor, Commitment commitment, CommitmentState next, String verb, String reason) {
        commitments.become(actor.regionId(), commitment.id(), next);
        journal.append(Fact.of(actor.regionId(), verb, "commitment", commitment.id())
                .from(Particulars.of("state", commitment.state()).json())
                .to(Particulars.of("state", next).and("reason", reason).json()));
        return new Answer.Done(commitment.id());
    }
}
