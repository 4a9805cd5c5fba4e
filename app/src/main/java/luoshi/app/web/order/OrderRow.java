package luoshi.app.web.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.OrderState;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.Reading;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;

/**
 * A row of orders.
 *
 * @param last what was measured last
 */
public record OrderRow(SupervisionOrder order, String unit, Orders.@Nullable Kept last, LocalDate today) {

    public String href() {
        return "/supervision/orders/" + order.id();
    }

    /** The page of what it is about. */
    public String subjectHref() {
        return (order.subject().kind().equals(MeasureDuties.KIND) ? "/duties/" : "/projects/")
                + order.subject().id();
    }

    public String css() {
        return "order-" + order.colour().name().toLowerCase(java.util.Locale.ROOT);
    }

    public String label() {
        return order.colour().sign() + "令";
    }

    /** How far behind, in a few words: of several the one that weighs most. */
    public String lag() {
        if (last == null) {
            return "";
        }
        if (!last.behind()) {
            return "已赶上";
        }
        Reading reading = last.reading();
        LocalDate start = reading.startDue();
        LocalDate node = reading.nodeDue();
        BigDecimal behind = reading.behind();
        if (start != null && start.isBefore(today)) {
            return "应开未开" + ChronoUnit.DAYS.between(start, today) + "天";
        }
        if (node != null && node.isBefore(today) && (behind == null || behind.compareTo(BigDecimal.TEN) < 0)) {
            return "节点晚" + ChronoUnit.DAYS.between(node, today) + "天";
        }
        return behind == null
                ? ""
                : "差"
                        + behind.setScale(1, RoundingMode.HALF_EVEN)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "个百分点";
    }

    /** Until when, or how long over. */
    public String due() {
        if (order.issue() == null) {
            return order.draftedOn().getMonthValue() + "月" + order.draftedOn().getDayOfMonth() + "日草拟";
        }
        LocalDate due = order.issue().dueOn();
        return due.getMonthValue() + "月" + due.getDayOfMonth() + "日" + (order.expired(today) ? "已到期" : "24时到期");
    }

    /** What comes next, and from whom. */
    public String next() {
        return switch (order.state()) {
            case DRAFTED -> "待督查室送签";
            case SIGNING -> "待" + order.colour().signer() + "签发";
            case SCANNED -> "待确认签批件";
            case ISSUED -> order.expired(today) ? "到期复查" : "待报检讨和措施";
            case REPLIED -> order.expired(today) ? "到期复查" : "整改中";
            case BEHIND ->
                order.colour().next() == null
                        ? "继续整改"
                        : "转" + order.colour().next().sign() + "令";
            case PASSED -> "待解除";
            default -> order.state().label();
        };
    }

    public boolean waits() {
        return order.state() == OrderState.SIGNING;
    }
}
