package luoshi.supervision.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 占比 (R0-2): a rate that keeps what it was divided from. */
public record Share(BigDecimal part, BigDecimal whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    public Share {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("a share of " + whole);
        }
    }

    public static Share of(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** In percent, to a hundredth of a hundredth. */
    public BigDecimal percent() {
        return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_EVEN);
    }
}
