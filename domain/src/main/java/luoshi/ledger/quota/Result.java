package luoshi.ledger.quota;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 指标成果: one thing that a unit brought.
 *
 * @param id 0 before it is stored
 * @param amount how large it is, in 元; 0 where that does not matter
 * @param struckBecause why it does not count; empty while it does
 */
public record Result(
        long id, long quotaId, long unitId, String words, BigDecimal amount, LocalDate on, String struckBecause) {

    public boolean counts() {
        return struckBecause.isEmpty();
    }
}
