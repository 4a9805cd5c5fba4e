package luoshi.app.web.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.order.OrderReader;
import luoshi.app.web.order.OrderRow;
import luoshi.supervision.order.OrderState;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.SignOrder;
import luoshi.supervision.order.SupervisionOrder;
import org.springframework.stereotype.Component;

/** 工作台上的督查令: what waits for this person's signature, check or answer. */
@Component
class DeskOrders {
    private final Orders orders;
    private final SignOrder sign;
    private final OrderReader reader;

    DeskOrders(Orders orders, SignOrder sign, OrderReader reader) {
        this.orders = orders;
        this.sign = sign;
        this.reader = reader;
    }

    List<OrderRow> of(Actor actor, LocalDate today) {
        if (!actor.may("order.sign") && !actor.may("order.manage") && !actor.may("order.reply")) {
            return List.of();
        }
        List<SupervisionOrder> waiting = orders
                .in(
                        actor.regionId(),
                        EnumSet.of(
                                OrderState.SIGNING,
                                OrderState.DRAFTED,
                                OrderState.SCANNED,
                                OrderState.ISSUED,
                                OrderState.REPLIED,
                                OrderState.PASSED))
                .stream()
                .filter(order -> waitsFor(actor, order, today))
                .toList();
        return reader.rows(actor.regionId(), waiting, today);
    }

    private boolean waitsFor(Actor actor, SupervisionOrder order, LocalDate today) {
        return switch (order.state()) {
            case SIGNING -> sign.signs(actor, order, today);
            case DRAFTED, SCANNED, PASSED -> actor.may("order.manage");
            case ISSUED, REPLIED -> (order.expired(today) && actor.may("order.manage")) || unanswered(actor, order);
            default -> false;
        };
    }

    private static boolean unanswered(Actor actor, SupervisionOrder order) {
        return order.state() == OrderState.ISSUED
                && actor.may("order.reply")
                && actor.actsFor(order.subject().unitId());
    }
}
