package luoshi.ledger.quota;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 单位指标: what one unit owes and has brought.
 *
 * @param high null: no upper end
 * @param done how many results count
 */
public record Owed(long unitId, BigDecimal low, @Nullable BigDecimal high, BigDecimal done) {

    public boolean met() {
        return done.compareTo(low) >= 0;
    }

    /** Whether it has brought more than the upper end. */
    public boolean over() {
        return high != null && done.compareTo(high) > 0;
    }

    public BigDecimal left() {
        return low.subtract(done).max(BigDecimal.ZERO);
    }

    /** 1—2, 至少2. */
    public String words() {
        String least = low.stripTrailingZeros().toPlainString();
        return high == null
                ? "至少" + least
                : high.compareTo(low) == 0
                        ? least
                        : least + "—" + high.stripTrailingZeros().toPlainString();
    }
}
