package luoshi.project.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.project.sum.Series;
import org.jspecify.annotations.Nullable;

/**
 * 每月完成 (R3-10): cumulative since 1 January, in 元.
 *
 * @param month its first day
 * @param paid 支付; null where it was not told
 * @param words 形象进度
 * @param correctedBecause why it is less than the month before
 */
public record Month(
        Series series,
        LocalDate month,
        BigDecimal completed,
        @Nullable BigDecimal paid,
        String words,
        String correctedBecause) {}
