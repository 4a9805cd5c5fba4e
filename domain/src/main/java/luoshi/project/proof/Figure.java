package luoshi.project.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import luoshi.ledger.Goal;
import luoshi.supervision.pace.Share;
import org.jspecify.annotations.Nullable;

/** 数: what the rows behind a figure add up to. */
public record Figure(Measure measure, BigDecimal part, BigDecimal whole) {
    private static final int WHOLE = 100;
    private static final int PLACES = 2;

    static Figure of(Measure measure, Collection<Part> rows) {
        return new Figure(
                measure,
                rows.stream().map(Part::part).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().map(Part::whole).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** A rate in percent, 0 where there is nothing to divide by; else the sum. */
    public BigDecimal value() {
        return measure.kind() != Measure.Kind.RATE
                ? part
                : whole.signum() == 0
                        ? BigDecimal.ZERO
                        : new Share(part, whole).percent().setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /** In the goal's unit; null where nothing is promised to be counted. */
    @Nullable
    BigDecimal quantity(@Nullable Goal goal) {
        return goal == null || measure.kind() == Measure.Kind.EVENT ? null : value();
    }

    /** Of the whole, by the goal; of what happens: all or nothing; of a rate without a goal: the rate. */
    int percent(@Nullable Goal goal) {
        if (measure.kind() == Measure.Kind.EVENT) {
            return part.signum() > 0 ? WHOLE : 0;
        }
        return goal == null
                ? value().setScale(0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(WHOLE))
                        .intValue()
                : goal.percent(value()).orElse(0);
    }

    /** 58个, 4.6亿元, 58.82%, 已发生. */
    public String words() {
        return switch (measure.kind()) {
            case COUNT -> part.stripTrailingZeros().toPlainString() + "个";
            case SUM -> Goal.amount(part) + "元";
            case RATE -> value().stripTrailingZeros().toPlainString() + "%";
            case EVENT -> part.signum() > 0 ? "已发生" : "还没有";
        };
    }
}
