package luoshi.supervision.replay;

import java.time.LocalDate;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * 督查令的一条留痕, as the journal holds it.
 *
 * @param state which it went into; null where it stayed where it was
 * @param on the day that the fact names
 * @param number given with the signature
 */
public record OrderFact(
        long orderId,
        @Nullable Colour colour,
        @Nullable OrderState state,
        @Nullable LocalDate on,
        @Nullable Integer number,
        String mark,
        @Nullable LocalDate due) {}
