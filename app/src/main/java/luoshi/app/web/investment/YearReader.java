package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.app.web.page.Light;
import luoshi.app.web.project.Amounts;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Month;
import luoshi.project.investment.Progress;
import luoshi.project.investment.YearEnd;
import luoshi.project.investment.YearPlan;
import luoshi.project.sum.Series;
import luoshi.supervision.pace.Pace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project's year as its page shows it. */
@Component
public class YearReader {
    private final Investments investments;
    private final Parameters parameters;

    YearReader(Investments investments, Parameters parameters) {
        this.investments = investments;
        this.parameters = parameters;
    }

    /**
     * 年度投资.
     *
     * @param chart null where the year has no plan
     * @param statistics the last month of the other series
     */
    public record Year(
            int year,
            Optional<YearPlan> plan,
            @Nullable Pace pace,
            Light light,
            @Nullable YearChart chart,
            Optional<YearEnd> end,
            List<Month> months,
            @Nullable Month statistics) {

        public String forecast() {
            return end.map(sum -> "照此进度，全年预计完成" + Amounts.yi(sum.likely()) + "亿元，八成在" + Amounts.yi(sum.least()) + "到"
                            + Amounts.yi(sum.most()) + "亿元之间")
                    .orElse("");
        }

        public String finding() {
            if (pace == null) {
                return "";
            }
            BigDecimal gap = pace.gap().setScale(1, RoundingMode.HALF_EVEN);
            return gap.signum() == 0
                    ? "与计划持平"
                    : (gap.signum() > 0 ? "比计划快" : "比计划慢")
                            + gap.abs().stripTrailingZeros().toPlainString() + "个百分点";
        }
    }

    public Year of(KeyProject project, LocalDate today) {
        long region = project.regionId();
        LocalDate day = Progress.day(today);
        int year = day.getYear();
        Optional<YearPlan> plan = investments.plan(region, project.id(), year);
        List<Month> told = investments.months(region, project.id(), year);
        List<Month> months =
                told.stream().filter(month -> month.series() == Series.DISPATCH).toList();
        List<BigDecimal> completed =
                investments.completed(region, List.of(project.id()), year).getOrDefault(project.id(), List.of());
        List<BigDecimal> whole = completed.subList(0, Math.min(completed.size(), day.getMonthValue()));
        Pace pace = plan.map(one -> pace(project, one, months, day)).orElse(null);
        return new Year(
                year,
                plan,
                pace,
                pace == null ? Light.OK : light(pace.light()),
                plan.map(one -> YearChart.of(one, whole, day)).orElse(null),
                plan.flatMap(one -> YearEnd.of(one, whole)),
                months,
                told.reversed().stream()
                        .filter(month -> month.series() == Series.STATISTICS)
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable Pace pace(KeyProject project, YearPlan plan, List<Month> months, LocalDate day) {
        Month last = months.reversed().stream()
                .filter(month -> !month.month().isAfter(day))
                .findFirst()
                .orElse(null);
        return new Progress(
                        project.id(),
                        project.name(),
                        project.unitId(),
                        project.library(),
                        new Progress.Starts(null, null),
                        plan,
                        last)
                .pace(day, Progress.bounds(parameters, project.regionId(), day));
    }

    static Light light(luoshi.supervision.Light light) {
        return switch (light) {
            case RED -> Light.LATE;
            case YELLOW -> Light.WARN;
            default -> Light.OK;
        };
    }
}
