package luoshi.reading.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 量化目标: a quantity that is promised or claimed.
 *
 * @param text the exact words: 80%以上
 * @param subject what is measured
 * @param op {@code = >= > <= < ~ range rank}
 * @param value with 万 and 亿 multiplied out
 * @param upper the upper end of a range
 * @param unit without 万 and 亿
 * @param mode level, growth, decline, count, money, rank, capacity or duration
 */
public record Measure(
        String text,
        String subject,
        String op,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String unit,
        String mode) {}
