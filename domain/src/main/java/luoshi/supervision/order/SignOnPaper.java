package luoshi.supervision.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToLongFunction;
import luoshi.access.Actor;
import luoshi.journal.Journal;
import luoshi.notice.Notices;
import luoshi.parameter.Parameters;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 书面签批 (R2-6): the 呈批单 was signed by hand; one person hands in its scan, another compares and confirms it. */
public final class SignOnPaper {
    private final Orders orders;
    private final Signers signers;
    private final OrderStep step;
    private final Issuing issuing;

    public SignOnPaper(Orders orders, Signers signers, Parameters parameters, Notices notices, Journal journal) {
        this.orders = orders;
        this.signers = signers;
        this.step = new OrderStep(orders, journal);
        this.issuing = new Issuing(orders, parameters, notices, journal);
    }

    /** @param file keeps the scan and answers its id; called only where everything else is right */
    public Answer record(Actor actor, long id, ToLongFunction<SupervisionOrder> file, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = step.refusal(actor, order, OrderMove.SCAN);
        if (order == null || refusal != null) {
            return OrderStep.refused(refusal);
        }
        orders.scan(order, file.applyAsLong(order));
        return step.go(order, OrderMove.SCAN, "", today);
    }

    public Answer confirm(Actor actor, long id, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = confirming(actor, order, OrderMove.CONFIRM);
        if (order == null || refusal != null) {
            return OrderStep.refused(refusal);
        }
        Optional<Signers.Signer> signer = signers.of(actor.regionId(), order.colour(), today);
        return signer.isEmpty()
                ? new Answer.Refused("现在没有人任" + order.colour().signer() + "，请先在“系统”登记任职")
                : issuing.issue(order, OrderMove.CONFIRM, signer.get(), today);
    }

    public Answer reject(Actor actor, long id, String reason, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = confirming(actor, order, OrderMove.REJECT);
        if (refusal == null && reason.isBlank()) {
            refusal = "签批件哪里不符要写明";
        }
        if (order == null || refusal != null) {
            return OrderStep.refused(refusal);
        }
        orders.scan(order, null);
        return step.go(order, OrderMove.REJECT, reason, today);
    }

    private @Nullable String confirming(Actor actor, @Nullable SupervisionOrder order, OrderMove move) {
        String refusal = step.refusal(actor, order, move);
        Long recorded = order == null ? null : order.paper().recordedBy();
        return refusal == null && recorded != null && recorded == actor.accountId()
                ? "签批件由另一人核对确认，登记人不能自己确认（R2-6）"
                : refusal;
    }
}
