package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import luoshi.supervision.pace.Bounds;
import luoshi.supervision.pace.Pace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project's year as its page shows it. */
@Component
public class YearReader {
    private static final int MONTHS = 12;

    private final Investments investments;
    private final Parameters parameters;

    YearReader(Investments investments, Parameters parameters) {
        this.investments = investments;
        this.parameters = parameters;
    }

    /**
     * 年度投资.
     *
     * @param standing null where there is neither a plan nor a missed start
     * @param chart null where the year has no plan
     * @param lines every month of a planned year, else those that were reported
     */
    public record Year(
            int year,
            Optional<YearPlan> plan,
            @Nullable Standing standing,
            @Nullable YearChart chart,
            Optional<YearEnd> end,
            List<Line> lines) {

        /** 2026年投资比计划慢15个百分点. */
        public String title() {
            return year + "年投资" + (standing == null ? "" : standing.finding());
        }

        public String forecast() {
            return end.map(sum -> "照此进度，全年预计完成" + Amounts.yi(sum.likely()) + "亿元" + range(sum))
                    .orElse("");
        }

        private static String range(YearEnd sum) {
            String least = Amounts.yi(sum.least());
            String most = Amounts.yi(sum.most());
            return least.equals(most) ? "" : "，八成可能在" + least + "亿元至" + most + "亿元之间";
        }
    }

    /**
     * How the year stands.
     *
     * @param finding empty where there is no plan
     */
    public record Standing(Light light, String finding, String reason) {}

    /**
     * A month in both series, in 万元.
     *
     * @param told null where it was not reported for dispatch
     */
    public record Line(int month, String planned, @Nullable Month told, String statistics) {}

    public Year of(KeyProject project, LocalDate today) {
        long region = project.regionId();
        LocalDate day = Progress.day(today);
        int year = day.getYear();
        Optional<YearPlan> plan = investments.plan(region, project.id(), year);
        List<BigDecimal> completed =
                investments.completed(region, List.of(project.id()), year).getOrDefault(project.id(), List.of());
        List<BigDecimal> whole = completed.subList(0, Math.min(completed.size(), day.getMonthValue()));
        return new Year(
                year,
                plan,
                standing(project, day),
                plan.map(one -> YearChart.of(one, whole, day)).orElse(null),
                plan.flatMap(one -> YearEnd.of(one, whole)),
                lines(plan, investments.months(region, project.id(), year)));
    }

    /** The lights of some projects; those that are not named have neither a plan nor a missed start. */
    public Map<Long, Light> lights(long region, List<Long> projects, LocalDate today) {
        LocalDate day = Progress.day(today);
        Bounds bounds = Progress.bounds(parameters, region, day);
        return investments.progress(region, projects, day).stream()
                .collect(Collectors.toMap(Progress::projectId, one -> light(one.light(day, bounds))));
    }

    private @Nullable Standing standing(KeyProject project, LocalDate day) {
        Bounds bounds = Progress.bounds(parameters, project.regionId(), day);
        return investments.progress(project.regionId(), List.of(project.id()), day).stream()
                .findFirst()
                .map(one -> {
                    Pace pace = one.pace(day, bounds);
                    return new Standing(
                            light(one.light(day, bounds)),
                            pace == null ? "" : Gaps.words(pace.gap()),
                            one.reason(day, bounds));
                })
                .orElse(null);
    }

    private static List<Line> lines(Optional<YearPlan> plan, List<Month> told) {
        Map<Integer, Month> dispatch = of(told, Series.DISPATCH);
        Map<Integer, Month> statistics = of(told, Series.STATISTICS);
        return IntStream.rangeClosed(1, MONTHS)
                .filter(month -> plan.isPresent() || dispatch.containsKey(month) || statistics.containsKey(month))
                .mapToObj(month -> new Line(
                        month,
                        plan.map(one -> Amounts.wanRoughly(one.due(month))).orElse(""),
                        dispatch.get(month),
                        Optional.ofNullable(statistics.get(month))
                                .map(one -> Amounts.wan(one.completed()))
                                .orElse("")))
                .toList();
    }

    private static Map<Integer, Month> of(List<Month> told, Series series) {
        return told.stream()
                .filter(month -> month.series() == series)
                .collect(Collectors.toMap(month -> month.month().getMonthValue(), Function.identity()));
    }

    /** A project that has nothing to be lit for is in order. */
    static Light light(luoshi.supervision.@Nullable Light light) {
        return switch (light) {
            case RED -> Light.LATE;
            case YELLOW -> Light.WARN;
            case null, default -> Light.OK;
        };
    }
}
