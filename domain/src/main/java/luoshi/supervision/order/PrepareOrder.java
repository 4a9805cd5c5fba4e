package luoshi.supervision.order;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Journal;
import luoshi.notice.Notices;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 送签, 不予下达: what the office does with a draft. */
public final class PrepareOrder {
    private static final int DAYS_AT_MOST = 90;

    private static final int CADRE_LEVEL = 2;

    private final Orders orders;
    private final Signers signers;
    private final Notices notices;
    private final OrderStep step;

    public PrepareOrder(Orders orders, Signers signers, Notices notices, Journal journal) {
        this.orders = orders;
        this.signers = signers;
        this.notices = notices;
        this.step = new OrderStep(orders, journal);
    }

    /** The wording is fixed with this, and the signer is told. */
    public Answer submit(Actor actor, long id, String demand, int days, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = step.refusal(actor, order, OrderMove.SUBMIT);
        if (refusal == null && demand.isBlank()) {
            refusal = "督查要求没有填";
        }
        if (refusal == null && (days < 1 || days > DAYS_AT_MOST)) {
            refusal = "期限填1到" + DAYS_AT_MOST + "天";
        }
        if (order == null || refusal != null) {
            return OrderStep.refused(refusal);
        }
        orders.word(order, new SupervisionOrder.Words(order.words().problem(), demand.strip(), days));
        Answer answer = step.go(order, OrderMove.SUBMIT, "", today);
        if (answer instanceof Answer.Done) {
            signers.of(order.regionId(), order.colour(), today).ifPresent(signer -> tell(order, signer, today));
        }
        return answer;
    }

    private void tell(SupervisionOrder order, Signers.Signer signer, LocalDate today) {
        notices.tell(
                new Notices.Letter(
                        order.regionId(),
                        signer.post().unitId(),
                        "order/" + order.id() + "/submitted/" + today,
                        "请签发" + order.colour().label() + "：" + order.subject().name(),
                        order.words().problem() + "。",
                        "order",
                        order.id()),
                CADRE_LEVEL);
    }

    public Answer drop(Actor actor, long id, String reason, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = step.refusal(actor, order, OrderMove.DROP);
        if (refusal == null && reason.isBlank()) {
            refusal = "不予下达要写明原因";
        }
        return order == null || refusal != null
                ? OrderStep.refused(refusal)
                : step.go(order, OrderMove.DROP, reason, today);
    }
}
