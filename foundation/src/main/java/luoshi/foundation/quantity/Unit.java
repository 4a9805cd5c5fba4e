package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import luoshi.foundation.text.Folded;

/**
 * 单位与量词.
 *
 * @param name as it is given out, without 万 and 亿
 * @param base what it can be converted to, for money and physical units
 * @param factor how many of {@code base} it is
 * @param headed what shows, standing right behind a form, that it is the head of another word (项 before 目)
 */
public record Unit(String name, Sort sort, Optional<String> base, BigDecimal factor, List<String> headed) {
    /** What sort of thing it counts or measures. */
    public enum Sort {
        CURRENCY,
        DIMENSION,
        COUNT,
        PERCENT,
        AGE,
        DURATION
    }

    /** Whether what stands at {@code offset} behind a form makes it the head of another word. */
    boolean heads(Folded text, int offset) {
        for (String word : headed) {
            if (text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
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
