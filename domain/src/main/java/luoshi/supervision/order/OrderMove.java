package luoshi.supervision.order;

import static luoshi.supervision.order.OrderState.BEHIND;
import static luoshi.supervision.order.OrderState.DRAFTED;
import static luoshi.supervision.order.OrderState.DROPPED;
import static luoshi.supervision.order.OrderState.ESCALATED;
import static luoshi.supervision.order.OrderState.ISSUED;
import static luoshi.supervision.order.OrderState.PASSED;
import static luoshi.supervision.order.OrderState.RELEASED;
import static luoshi.supervision.order.OrderState.REPLIED;
import static luoshi.supervision.order.OrderState.SCANNED;
import static luoshi.supervision.order.OrderState.SIGNING;
import static luoshi.supervision.order.OrderState.VOIDED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * 督查令流转: every way from one state to another, who may go it and the fact that it leaves. There is no other way. Who signs must hold the post of the
 * colour as well (R2-6); whoever records a signature on paper is not who confirms it; no unit releases its own order (R2-7).
 */
public enum OrderMove {
    /*      办什么          从                                       到          谁的权限          留痕 */
    SUBMIT("送签", Set.of(DRAFTED), SIGNING, "order.manage", "order.submitted"),
    DROP("不予下达", Set.of(DRAFTED, SIGNING), DROPPED, "order.manage", "order.dropped"),
    SIGN("签发", Set.of(SIGNING), ISSUED, "order.sign", "order.issued"),
    DECLINE("不同意签发", Set.of(SIGNING), DRAFTED, "order.sign", "order.declined"),
    SCAN("登记书面签批", Set.of(SIGNING), SCANNED, "order.manage", "order.scanned"),
    CONFIRM("确认书面签批", Set.of(SCANNED), ISSUED, "order.manage", "order.issued"),
    REJECT("签批件不符", Set.of(SCANNED), SIGNING, "order.manage", "order.scan-rejected"),
    REPLY("报书面检讨和整改措施", Set.of(ISSUED), REPLIED, "order.reply", "order.replied"),
    RETURN("退回重报", Set.of(REPLIED), ISSUED, "order.manage", "order.returned"),
    PASS("复查达标", Set.of(REPLIED, BEHIND), PASSED, "order.manage", "order.passed"),
    FAIL("复查仍滞后", Set.of(ISSUED, REPLIED, PASSED), BEHIND, "order.manage", "order.failed"),
    RELEASE("解除", Set.of(PASSED), RELEASED, "order.manage", "order.released"),
    VOID("作废", Set.of(ISSUED, REPLIED, BEHIND, PASSED), VOIDED, "order.manage", "order.voided"),
    /* 随另一张督查令而动，不由人办 */
    ESCALATE("转上一级", Set.of(ISSUED, REPLIED, BEHIND, PASSED), ESCALATED, "", "order.escalated"),
    RESTORE("上一级作废，恢复", Set.of(ESCALATED), BEHIND, "", "order.restored");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<OrderState> from;

    private final OrderState to;
    private final String right;
    private final String verb;

    OrderMove(String label, Set<OrderState> from, OrderState to, String right, String verb) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.right = right;
        this.verb = verb;
    }

    public String label() {
        return label;
    }

    public OrderState to() {
        return to;
    }

    public String right() {
        return right;
    }

    public String verb() {
        return verb;
    }

    public boolean leads(OrderState state) {
        return from.contains(state);
    }

    /** The moves that somebody goes from here; those that follow from another order are not among them. */
    public static List<OrderMove> from(OrderState state) {
        return Arrays.stream(values())
                .filter(move -> move.leads(state) && !move.right.isEmpty())
                .toList();
    }
}
