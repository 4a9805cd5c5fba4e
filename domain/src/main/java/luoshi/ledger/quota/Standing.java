package luoshi.ledger.quota;

import java.math.BigDecimal;
import java.util.List;

/** 指标完成情况: who owes what, and whether it adds up. */
public record Standing(Quota quota, List<Owed> units) {

    /** 分解合计. */
    public BigDecimal distributed() {
        return units.stream().map(Owed::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** More than zero: more is distributed than the target; less: something of it is owed by nobody. */
    public BigDecimal over() {
        return distributed().subtract(quota.target());
    }

    public BigDecimal done() {
        return units.stream().map(Owed::done).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long met() {
        return units.stream().filter(Owed::met).count();
    }

    /** 合计7个，与目标相符. */
    public String sum() {
        String sum = "分解合计" + plain(distributed()) + quota.measure();
        int sign = over().signum();
        return sum
                + (sign == 0
                        ? "，与目标相符"
                        : "，比目标" + plain(quota.target()) + quota.measure() + (sign > 0 ? "多" : "少")
                                + plain(over().abs()) + quota.measure());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
