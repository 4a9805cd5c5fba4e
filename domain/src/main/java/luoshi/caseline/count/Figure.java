package luoshi.caseline.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import luoshi.caseline.definition.Statistic;
import luoshi.ledger.Goal;

/** 数: what a statistic comes to: a part, and of a rate and a mean what it is divided by. */
public record Figure(Statistic statistic, BigDecimal part, BigDecimal whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    static Figure of(Statistic statistic, long part) {
        return new Figure(statistic, BigDecimal.valueOf(part), BigDecimal.ONE);
    }

    static Figure of(Statistic statistic, long part, long whole) {
        return new Figure(statistic, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private boolean divided() {
        return statistic.kind().rate() || statistic.kind() == Statistic.Kind.DAYS;
    }

    /** Whether there is nothing to divide by. */
    public boolean empty() {
        return divided() && whole.signum() == 0;
    }

    /** A rate in percent, a mean in days, else the sum; 0 where there is nothing to divide by. */
    public BigDecimal value() {
        if (!divided()) {
            return part;
        }
        BigDecimal factor = statistic.kind().rate() ? HUNDRED : BigDecimal.ONE;
        return empty() ? BigDecimal.ZERO : part.multiply(factor).divide(whole, PLACES, RoundingMode.HALF_EVEN);
    }

    /** 58, 1200万, 97.83%, —. */
    public String words() {
        if (empty()) {
            return "—";
        }
        String plain = statistic.kind() == Statistic.Kind.SUM
                ? Goal.amount(value())
                : value().stripTrailingZeros().toPlainString();
        return statistic.kind().rate() ? plain + "%" : statistic.kind() == Statistic.Kind.DAYS ? plain + "天" : plain;
    }

    /** 40/41 of a rate; empty for others. */
    public String behind() {
        return statistic.kind().rate()
                ? part.stripTrailingZeros().toPlainString() + "/"
                        + whole.stripTrailingZeros().toPlainString()
                : "";
    }
}
