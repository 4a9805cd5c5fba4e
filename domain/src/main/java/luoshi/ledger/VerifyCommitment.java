package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.evidence.EvidenceFiles;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * 核验销号 (R1-6, R1-9, R5-8, R5-10): accepted with evidence and, where a quantity is promised, only if it is reached; else returned with a reason,
 * or closed in part by a decision. A 民生实事 is noticed to the public first. Never by the one who reported.
 */
public final class VerifyCommitment {
    private static final List<String> WAYS = List.of("现场", "电话", "书面");

    private final Commitments commitments;
    private final Notes notes;
    private final EvidenceFiles evidence;
    private final Parameters parameters;
    private final Journal journal;

    public VerifyCommitment(
            Commitments commitments, Notes notes, EvidenceFiles evidence, Parameters parameters, Journal journal) {
        this.commitments = commitments;
        this.notes = notes;
        this.evidence = evidence;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** How it was checked: 现场, 电话 or 书面, the quantity found, what was seen. */
    public record Check(String way, @Nullable BigDecimal quantity, String words) {}

    public Answer accept(Actor actor, long id, Check check, LocalDate today) {
        Found found = found(actor, id, CommitmentState.REPORTED, "单位还没有申请销号，不能核验");
        if (found.refused != null) {
            return found.refused;
        }
        Commitment commitment = found.commitment();
        if (!WAYS.contains(check.way())) {
            return new Answer.Refused("请选核验方式：现场、电话或书面");
        }
        if (notes.of(actor.regionId(), id).stream()
                .allMatch(
                        note -> evidence.of(actor.regionId(), "note", note.id()).isEmpty())) {
            return new Answer.Refused("还没有佐证材料，不能销号");
        }
        Goal goal = commitment.goal();
        BigDecimal done = check.quantity() == null ? commitment.standing().done() : check.quantity();
        if (goal != null && (done == null || !goal.metBy(done))) {
            return new Answer.Refused("累计" + (done == null ? "没有填" : Goal.amount(done) + goal.unit()) + "，未达到"
                    + goal.words() + "。只能退回，或凭常务会议决定按部分完成办理");
        }
        commitments.addDecision(
                new Decision(actor.regionId(), 0, id, true, check.way(), done, "", check.words(), 0, null));
        if (commitment.pledge() == null) {
            return become(actor, commitment, CommitmentState.CLOSED, "commitment.closed", check.words());
        }
        int days = parameters.on(actor.regionId(), "ledger.notice-days", today).number();
        if (days == 0) {
            return become(actor, commitment, CommitmentState.CLOSED, "commitment.closed", check.words());
        }
        commitments.notice(actor.regionId(), id, today.plusDays(days));
        return become(actor, commitment, CommitmentState.NOTICED, "commitment.noticed", check.words());
    }

    public Answer giveBack(Actor actor, long id, String reason) {
        if (reason.isBlank()) {
            return new Answer.Refused("退回要写明原因");
        }
        Found found = found(actor, id, CommitmentState.REPORTED, "单位还没有申请销号，不能核验");
        if (found.refused != null) {
            return found.refused;
        }
        commitments.addDecision(Decision.of(found.commitment(), false, "", reason));
        return become(actor, found.commitment(), CommitmentState.ASSIGNED, "commitment.returned", reason);
    }

    /** 公示期满: after the last day of the notice, without an objection that holds; an objection sends it back. */
    public Answer endNotice(Actor actor, long id, String objection, LocalDate today) {
        Found found = found(actor, id, CommitmentState.NOTICED, "这一件不在公示");
        if (found.refused != null) {
            return found.refused;
        }
        LocalDate until = found.commitment().standing().noticeUntil();
        if (objection.isBlank() && until != null && !today.isAfter(until)) {
            return new Answer.Refused("公示到" + until + "，期满后再销号");
        }
        boolean held = objection.isBlank();
        commitments.addDecision(Decision.of(found.commitment(), held, "公示期满", held ? "公示无异议" : objection));
        return become(
                actor,
                found.commitment(),
                held ? CommitmentState.CLOSED : CommitmentState.ASSIGNED,
                held ? "commitment.closed" : "commitment.returned",
                objection);
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
        commitments.addDecision(new Decision(
                actor.regionId(), 0, id, true, "部分完成", commitment.standing().done(), document, words, 0, null));
        return become(actor, commitment, CommitmentState.PARTIAL, "commitment.closed-in-part", document);
    }

    private record Found(@Nullable Commitment known, Answer.@Nullable Refused refused) {
        Commitment commitment() {
            if (known == null) {
                throw new IllegalStateException("refused");
            }
            return known;
        }
    }

    private Found found(Actor actor, long id, CommitmentState wanted, String otherwise) {
        if (!actor.may("ledger.verify")) {
            return new Found(null, new Answer.Refused("核验由督查室办理"));
        }
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null) {
            return new Found(null, new Answer.Refused("没有这个事项，或您不能查看"));
        }
        if (commitment.state() != wanted) {
            return new Found(null, new Answer.Refused(otherwise));
        }
        Long lead = commitment.leadUnitId();
        return lead != null && actor.actsFor(lead)
                ? new Found(null, new Answer.Refused("本单位的事项由他人核验"))
                : new Found(commitment, null);
    }

    private Answer become(Actor actor, Commitment commitment, CommitmentState next, String verb, String reason) {
        commitments.become(actor.regionId(), commitment.id(), next);
        journal.append(Fact.of(actor.regionId(), verb, "commitment", commitment.id())
                .from(Particulars.of("state", commitment.state()).json())
                .to(Particulars.of("state", next).and("reason", reason).json()));
        return new Answer.Done(commitment.id());
    }
}
