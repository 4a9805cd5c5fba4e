package luoshi.project.investment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 全年预计: where a year's completion will end if the months to come keep to their plan as well as those gone by did, with the sums between which it will be
 * four times out of five.
 */
public record YearEnd(BigDecimal likely, BigDecimal least, BigDecimal most) {
    private static final double FOUR_OF_FIVE = 1.2816;
    private static final int FEWEST = 3;
    private static final int MONTHS = 12;

    /**
     * Empty where fewer than three months can be compared with a plan that moves.
     *
     * @param completed cumulative, by month from January on
     */
    public static Optional<YearEnd> of(YearPlan plan, List<BigDecimal> completed) {
        List<Double> ratios = new ArrayList<>();
        for (int month = 1; month <= completed.size(); month++) {
            double planned = plan.due(month)
                    .subtract(month == 1 ? BigDecimal.ZERO : plan.due(month - 1))
                    .doubleValue();
            BigDecimal before = month == 1 ? BigDecimal.ZERO : completed.get(month - 2);
            if (planned > 0) {
                ratios.add(completed.get(month - 1).subtract(before).doubleValue() / planned);
            }
        }
        if (ratios.size() < FEWEST) {
            return Optional.empty();
        }
        double mean = ratios.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double square = ratios.stream()
                .mapToDouble(ratio -> (ratio - mean) * (ratio - mean))
                .sum();
        double n = ratios.size();
        int left = MONTHS - completed.size();
        double error = left == 0 ? 0 : Math.sqrt(square / (n - 1)) * Math.sqrt(1 / n + 1.0 / left) * FOUR_OF_FIVE;
        BigDecimal last = completed.getLast();
        double rest = plan.amount().subtract(plan.due(completed.size())).doubleValue();
        return Optional.of(new YearEnd(
                after(last, mean * rest), after(last, (mean - error) * rest), after(last, (mean + error) * rest)));
    }

    /** What is completed does not fall. */
    private static BigDecimal after(BigDecimal last, double more) {
        return last.add(BigDecimal.valueOf(Math.max(0, more)).setScale(2, RoundingMode.HALF_EVEN));
    }
}
