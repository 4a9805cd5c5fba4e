package luoshi.project.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.supervision.pace.Curve;

/**
 * 年度投资计划 (R3-9): frozen; what changes later is a new version that rests on a document.
 *
 * @param amount in 元
 * @param hundredths the planned cumulative share at each month's end, in hundredths of a percent
 */
public record YearPlan(
        int year, int version, BigDecimal amount, List<Integer> hundredths, String document, LocalDate frozenOn) {
    private static final int HUNDREDTHS = 2;

    /** Every month the same. */
    public static final List<Integer> EVEN =
            List.of(833, 1667, 2500, 3333, 4167, 5000, 5833, 6667, 7500, 8333, 9167, 10_000);

    public Curve curve() {
        return new Curve(
                hundredths.stream()
                        .map(share -> BigDecimal.valueOf(share, HUNDREDTHS))
                        .toList(),
                version);
    }

    /** What ought to be completed by a month's end, in 元. */
    public BigDecimal due(int month) {
        return amount.multiply(BigDecimal.valueOf(hundredths.get(month - 1), HUNDREDTHS + 2));
    }
}
