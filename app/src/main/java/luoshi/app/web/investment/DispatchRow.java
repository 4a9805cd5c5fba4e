package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import luoshi.app.web.page.Light;
import luoshi.app.web.project.Amounts;
import luoshi.project.investment.Month;
import luoshi.project.investment.Progress;
import luoshi.project.investment.YearPlan;
import luoshi.supervision.pace.Bounds;
import luoshi.supervision.pace.Pace;
import org.jspecify.annotations.Nullable;

/**
 * A line of the dispatch sheet.
 *
 * @param gap percentage points ahead of the plan; negative: behind
 * @param missing how much is missing against the plan, in 元
 * @param stuck 卡在哪里
 */
public record DispatchRow(
        Progress progress,
        String unit,
        BigDecimal expected,
        BigDecimal actual,
        BigDecimal gap,
        BigDecimal missing,
        Light light,
        @Nullable Spark spark,
        String stuck) {

    static DispatchRow of(Progress progress, String unit, List<BigDecimal> completed, LocalDate day, Bounds bounds) {
        Pace pace = progress.pace(day, bounds);
        YearPlan plan = progress.plan();
        return new DispatchRow(
                progress,
                unit,
                pace == null ? BigDecimal.ZERO : pace.expected(),
                pace == null ? BigDecimal.ZERO : pace.actual(),
                pace == null ? BigDecimal.ZERO : pace.gap(),
                progress.missing(day),
                YearReader.light(progress.light(day, bounds)),
                plan == null
                        ? null
                        : Spark.of(plan, completed.subList(0, Math.min(completed.size(), day.getMonthValue()))),
                stuck(progress, day));
    }

    private static String stuck(Progress progress, LocalDate day) {
        if (progress.starts().missed(day)) {
            return progress.starts().words();
        }
        Month month = progress.month();
        if (!progress.reported(day)) {
            return (month == null ? "本年还没有报过" : "只报到" + month.month().getMonthValue() + "月") + words(month, "；");
        }
        return words(month, "");
    }

    private static String words(@Nullable Month month, String before) {
        return month == null || month.words().isEmpty() ? "" : before + month.words();
    }

    public String name() {
        return progress.name();
    }

    public String href() {
        return "/projects/" + progress.projectId();
    }

    /** Behind its plan, or not started when it ought to have. */
    public boolean lags() {
        return gap.signum() < 0 || light == Light.LATE;
    }

    public String planYi() {
        YearPlan plan = progress.plan();
        return plan == null ? "无" : Amounts.yi(plan.amount());
    }

    public String completedYi() {
        return Amounts.yi(progress.completed());
    }

    /** As people say percents here: whole numbers. */
    public static String whole(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** How many points behind; empty where it is not. */
    public String behind() {
        return gap.signum() < 0 ? whole(gap.negate()) : "";
    }
}
