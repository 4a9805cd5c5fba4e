package luoshi.project.portfolio;

import java.math.BigDecimal;

/**
 * 实际数: of the different projects of a group and of all groups inside it, in 元.
 *
 * @param planned by the plans of the group's year
 * @param completed what was last reported for dispatch in the group's year
 */
public record Actual(long count, BigDecimal total, BigDecimal planned, BigDecimal completed) {
    public static final Actual NONE = new Actual(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}
