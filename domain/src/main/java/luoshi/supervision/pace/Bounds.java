package luoshi.supervision.pace;

import java.math.BigDecimal;

/**
 * 亮灯界限: from which gap a light turns (R2-2, R4-1, R5-6).
 *
 * @param behind from how many percentage points behind it is yellow
 * @param late beyond how many it is red
 * @param ahead beyond how many points ahead it is 超进度
 * @param growth how many points of growth below the bound are yellow; more is red
 * @param days how many days before a date it is yellow
 */
public record Bounds(BigDecimal behind, BigDecimal late, BigDecimal ahead, BigDecimal growth, int days) {

    /** The handbook's own numbers, all of them assumptions. */
    public static final Bounds HANDBOOK =
            new Bounds(BigDecimal.TEN, BigDecimal.valueOf(30), BigDecimal.valueOf(5), BigDecimal.ONE, 5);
}
