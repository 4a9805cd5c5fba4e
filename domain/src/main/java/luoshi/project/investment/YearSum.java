package luoshi.project.investment;

import java.math.BigDecimal;
import luoshi.supervision.pace.Share;

/**
 * 年度合计: the yearly plans of several projects against what was last reported for dispatch, in 元.
 *
 * @param due what ought to be completed by the day, each by its own curve
 */
public record YearSum(long count, BigDecimal plan, BigDecimal due, BigDecimal completed) {

    /** Percent of the plan that is completed; only where there is a plan. */
    public BigDecimal percent() {
        return new Share(completed, plan).percent();
    }

    /** Percentage points ahead of the plan; negative: behind. */
    public BigDecimal gap() {
        return percent().subtract(new Share(due, plan).percent());
    }
}
