package luoshi.supervision.replay;

import java.time.LocalDate;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * 重述的督查令: where the journal alone says that an order is.
 *
 * @param number null while none was given
 * @param endedOn when it was released, dropped, escalated or made void; null while it is open
 */
public record Retold(
        long orderId,
        Colour colour,
        OrderState state,
        @Nullable Integer number,
        String mark,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn) {

    static Retold drafted(long orderId, Colour colour) {
        return new Retold(orderId, colour, OrderState.DRAFTED, null, "", null, null, null);
    }

    /** After one fact more. */
    Retold then(OrderFact fact) {
        OrderState now = fact.state() == null ? state : fact.state();
        return new Retold(
                orderId,
                colour,
                now,
                fact.number() == null ? number : fact.number(),
                fact.mark().isEmpty() ? mark : fact.mark(),
                fact.number() == null ? issuedOn : fact.on(),
                fact.number() == null ? dueOn : fact.due(),
                now.open() ? null : fact.on());
    }
}
