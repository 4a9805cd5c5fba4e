package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 单位与量词.
 *
 * @param name as it is given out, without 万 and 亿
 * @param base what it can be converted to, for money and physical units
 * @param factor how many of {@code base} it is
 * @param heads characters that show, standing right behind a form, that it is the head of another word (项 before 目)
 */
public record Unit(String name, Sort sort, Optional<String> base, BigDecimal factor, String heads) {
    /** What sort of thing it counts or measures. */
    public enum Sort {
        CURRENCY,
        DIMENSION,
        COUNT,
        PERCENT,
        AGE,
        DURATION
    }

    Kind kind() {
        return switch (sort) {
            case CURRENCY -> Kind.CURRENCY;
            case DIMENSION -> Kind.DIMENSION;
            case COUNT -> Kind.NUMBER;
            case PERCENT -> name.equals("倍") || name.equals("番") ? Kind.NUMBER : Kind.PERCENT;
            case AGE -> Kind.AGE;
            case DURATION -> Kind.DURATION;
        };
    }
}
