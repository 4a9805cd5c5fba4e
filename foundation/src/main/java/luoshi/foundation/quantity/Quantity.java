package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import luoshi.foundation.text.Span;

/**
 * 数量: a number that means something. As {@link Quantities#scan} gives it, {@code text} is the whole phrase with comparator and unit (80%以上,
 * 3—5家, 每立方米34微克以下); as {@link Mentions#scan} gives it, only what its kind covers.
 *
 * @param mode judged by the words before and behind it in the same clause
 */
public record Quantity(String text, Span span, Kind kind, Amount amount, Mode mode) implements Mention {
    public Op op() {
        return amount.op();
    }

    public BigDecimal value() {
        return amount.value();
    }

    public Optional<BigDecimal> upper() {
        return amount.upper();
    }

    public String unit() {
        return amount.unit();
    }
}
