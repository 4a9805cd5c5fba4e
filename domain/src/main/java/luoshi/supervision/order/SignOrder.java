package luoshi.supervision.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.access.CheckCode;
import luoshi.journal.Journal;
import luoshi.notice.Notices;
import luoshi.parameter.Parameters;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 签发 (R2-6): the holder of the colour's post signs in the system, with the code of his authenticator; or gives the draft back. */
public final class SignOrder {
    private final Signers signers;
    private final CheckCode codes;
    private final OrderStep step;
    private final Issuing issuing;

    public SignOrder(
            Orders orders, Signers signers, CheckCode codes, Parameters parameters, Notices notices, Journal journal) {
        this.signers = signers;
        this.codes = codes;
        this.step = new OrderStep(orders, journal);
        this.issuing = new Issuing(orders, parameters, notices, journal);
    }

    public Answer sign(Actor actor, long id, String code, Instant now, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = refusal(actor, order, OrderMove.SIGN, today);
        if (order == null || refusal != null) {
            return OrderStep.refused(refusal);
        }
        String wrong = switch (codes.check(actor, code, now)) {
            case RIGHT -> null;
            case NONE_SET -> "签发要用动态口令：请先在“我的账号”启用，或改走书面签批";
            case WRONG -> "动态口令不对，或已过时";
            case LOCKED -> "连续输错次数过多，账号已锁定，请稍后再试";
        };
        return wrong != null
                ? new Answer.Refused(wrong)
                : issuing.issue(
                        order,
                        OrderMove.SIGN,
                        signers.of(actor, order.colour(), today).orElseThrow(),
                        today);
    }

    public Answer decline(Actor actor, long id, String reason, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = refusal(actor, order, OrderMove.DECLINE, today);
        if (refusal == null && reason.isBlank()) {
            refusal = "不同意签发要写明意见";
        }
        return order == null || refusal != null
                ? OrderStep.refused(refusal)
                : step.go(order, OrderMove.DECLINE, reason, today);
    }

    /** Whether the person is the one who signs it. */
    public boolean signs(Actor actor, SupervisionOrder order, LocalDate today) {
        return refusal(actor, order, OrderMove.SIGN, today) == null;
    }

    private @Nullable String refusal(Actor actor, @Nullable SupervisionOrder order, OrderMove move, LocalDate today) {
        String refusal = step.refusal(actor, order, move);
        if (refusal != null || order == null) {
            return refusal;
        }
        Optional<Signers.Signer> signer = signers.of(actor, order.colour(), today);
        return signer.isPresent()
                ? null
                : order.colour().label() + "只由" + order.colour().signer() + "签发（R2-6）";
    }
}
