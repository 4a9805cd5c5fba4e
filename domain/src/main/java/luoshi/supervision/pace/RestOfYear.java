package luoshi.supervision.pace;

import java.math.BigDecimal;
import java.math.MathContext;

/** 后几个月: what the rest of the year must still reach. */
public final class RestOfYear {
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RestOfYear() {}

    /**
     * R4-1: the growth that the rest of the year needs, in percent.
     *
     * @param target the year's growth, in percent
     * @param lastYear last year's total, {@code lastYearSoFar} that of the same months
     * @param soFar this year's cumulative figure
     */
    public static BigDecimal growth(
            BigDecimal target, BigDecimal lastYear, BigDecimal lastYearSoFar, BigDecimal soFar) {
        BigDecimal wanted = lastYear.multiply(BigDecimal.ONE.add(target.divide(HUNDRED, PRECISION)));
        return wanted.subtract(soFar)
                .divide(lastYear.subtract(lastYearSoFar), PRECISION)
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED);
    }

    /** R4-3: the mean that the rest of the days may have; {@code mean} is that of the days so far. */
    public static BigDecimal mean(BigDecimal limit, int daysOfYear, BigDecimal mean, int daysSoFar) {
        return limit.multiply(BigDecimal.valueOf(daysOfYear))
                .subtract(mean.multiply(BigDecimal.valueOf(daysSoFar)))
                .divide(BigDecimal.valueOf(daysOfYear - (long) daysSoFar), PRECISION);
    }

    /** R4-3: how many bad days a year may have where so many percent must be good. */
    public static int badDays(BigDecimal percent, int daysOfYear) {
        int good = percent.multiply(BigDecimal.valueOf(daysOfYear))
                .divide(HUNDRED, 0, java.math.RoundingMode.CEILING)
                .intValue();
        return daysOfYear - good;
    }

    /** R4-4: several years' falls together, in percent: 1 − Π(1 − r). */
    public static BigDecimal compound(BigDecimal... falls) {
        BigDecimal left = BigDecimal.ONE;
        for (BigDecimal fall : falls) {
            left = left.multiply(BigDecimal.ONE.subtract(fall.divide(HUNDRED, PRECISION)), PRECISION);
        }
        return BigDecimal.ONE.subtract(left).multiply(HUNDRED);
    }
}
