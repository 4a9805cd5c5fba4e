package luoshi.ledger.quota;

import java.math.BigDecimal;
import luoshi.region.UnitClass;

/**
 * 分解指标: 每个园区1—2个亿元以上的项目.
 *
 * @param id 0 before it is stored
 * @param owners the class whose every unit owes it
 * @param what is counted: 亿元以上的项目
 * @param measure 个, 项
 * @param target what all of them owe together
 * @param least how large a result has to be to count, in 元; 0: any
 */
public record Quota(
        long id,
        long commitmentId,
        UnitClass owners,
        String what,
        String measure,
        BigDecimal target,
        BigDecimal least) {

    /** Whether a result is large enough to count. */
    public boolean counts(BigDecimal amount) {
        return amount.compareTo(least) >= 0;
    }
}
