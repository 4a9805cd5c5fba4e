package luoshi.supervision.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 计划曲线 (R3-9): which part of the year's plan ought to be done by a day. With monthly points by them, between two of them along a straight line;
 * without, month by month the same at each month's end, and by days within the month.
 *
 * @param percents twelve points, cumulative, at the months' ends; null where there are none
 * @param version which version of the plan it is; a later edit is a new one
 */
public record Curve(@Nullable List<BigDecimal> percents, int version) {
    private static final int MONTHS = 12;
    private static final int SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Every month the same. */
    public static final Curve EVEN = new Curve(null, 0);

    public Curve {
        if (percents != null) {
            BigDecimal before = BigDecimal.ZERO;
            for (BigDecimal percent : percents) {
                if (percent.compareTo(before) < 0) {
                    throw new IllegalArgumentException("a plan that goes back");
                }
                before = percent;
            }
            if (percents.size() != MONTHS || before.compareTo(HUNDRED) != 0) {
                throw new IllegalArgumentException("a plan of twelve months ends at 100");
            }
        }
    }

    /** Percent of the year's plan that ought to be done by the end of a day. */
    public BigDecimal on(LocalDate day) {
        int month = day.getMonthValue();
        BigDecimal end = at(month);
        int length = YearMonth.from(day).lengthOfMonth();
        if (day.getDayOfMonth() == length) {
            return end;
        }
        if (percents == null) {
            return HUNDRED.multiply(BigDecimal.valueOf(day.getDayOfYear()))
                    .divide(BigDecimal.valueOf(day.lengthOfYear()), SCALE, RoundingMode.HALF_EVEN);
        }
        BigDecimal start = month == 1 ? BigDecimal.ZERO : at(month - 1);
        return start.add(end.subtract(start)
                .multiply(BigDecimal.valueOf(day.getDayOfMonth()))
                .divide(BigDecimal.valueOf(length), SCALE, RoundingMode.HALF_EVEN));
    }

    private BigDecimal at(int month) {
        return percents == null
                ? BigDecimal.valueOf(month * 100L).divide(BigDecimal.valueOf(MONTHS), SCALE, RoundingMode.HALF_EVEN)
                : percents.get(month - 1);
    }
}
