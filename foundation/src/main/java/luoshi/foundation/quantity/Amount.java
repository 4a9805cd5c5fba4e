package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 量值.
 *
 * @param value with 万 and 亿 multiplied out; the lower end of a range; 50 for a half as percentage
 * @param upper the upper end, where {@code op} is {@link Op#RANGE}
 * @param unit as a clerk writes it, without 万 and 亿: 元, 亩, %, 个百分点, 微克/立方米; empty where the number has none
 */
public record Amount(Op op, BigDecimal value, Optional<BigDecimal> upper, String unit) {
    public Amount {
        value = plain(value);
        upper = upper.map(Amount::plain);
    }

    static Amount of(Op op, BigDecimal value, String unit) {
        return new Amount(op, value, Optional.empty(), unit);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
