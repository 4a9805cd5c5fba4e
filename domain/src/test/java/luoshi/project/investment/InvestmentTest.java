package luoshi.project.investment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import luoshi.access.Audience;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Sort;
import luoshi.project.sum.Series;
import luoshi.supervision.Light;
import luoshi.supervision.pace.Bounds;
import luoshi.supervision.pace.Pace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 年度投资 (§3.4). */
class InvestmentTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final List<Integer> WINTER =
            List.of(0, 200, 800, 1400, 2200, 3000, 4200, 5600, 7000, 8500, 9600, 10_000);

    @Test
    void r3_9HalfAYearWithoutACurveOughtToBeHalfOfThePlan() {
        Pace pace = pace(YearPlan.EVEN, "105000000");
        assertThat(pace.actual()).isEqualByComparingTo("35");
        assertThat(pace.expected()).isEqualByComparingTo("50");
        assertThat(pace.gap()).isEqualByComparingTo("-15");
        assertThat(pace.light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void r3_9TheSameSumIsAheadOfACurveThatRestsInWinter() {
        Pace pace = pace(WINTER, "105000000");
        assertThat(pace.gap()).isEqualByComparingTo("5");
        assertThat(pace.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void r2_4MoreThanThirtyPointsBehindIsRedAndThirtyIsNot() {
        assertThat(pace(YearPlan.EVEN, "60000000").light()).isEqualTo(Light.YELLOW);
        assertThat(pace(YearPlan.EVEN, "59999000").light()).isEqualTo(Light.RED);
    }

    @Test
    void whatOughtToHaveStartedAndDidNotIsRedWithoutAnyPlan() {
        Progress progress = new Progress(
                1, "北山水厂", 1, Library.PREPARING, new Progress.Starts(LocalDate.of(2026, 6, 29), null), null, null);
        assertThat(progress.light(JUNE, Bounds.HANDBOOK)).isEqualTo(Light.RED);
        assertThat(progress.light(LocalDate.of(2026, 6, 29), Bounds.HANDBOOK)).isNull();
    }

    @Test
    void monthsAreCompleteAtTheirEnd() {
        assertThat(Progress.day(LocalDate.of(2026, 6, 29))).isEqualTo("2026-05-31");
        assertThat(Progress.day(JUNE)).isEqualTo(JUNE);
        assertThat(Progress.day(LocalDate.of(2026, 1, 15))).isEqualTo("2025-12-31");
    }

    @Test
    void r3_10ADecreaseNeedsAReason() {
        assertThat(refusals(Library.BUILDING, "900", "1000", "0", null, ""))
                .singleElement()
                .asString()
                .contains("R3-10");
        assertThat(refusals(Library.BUILDING, "900", "1000", "0", null, "上月误报设备款"))
                .isEmpty();
        assertThat(refusals(Library.BUILDING, "1000", "1000", "0", null, "")).isEmpty();
    }

    @Test
    void r3_11AllYearsTogetherDoNotPassTheTotal() {
        assertThat(refusals(Library.BUILDING, "4000", "0", "6000", null, "")).isEmpty();
        assertThat(refusals(Library.BUILDING, "4000.01", "0", "6000", null, ""))
                .singleElement()
                .asString()
                .contains("总投资")
                .contains("R3-11");
    }

    @Test
    void r3_11NothingIsCompletedBeforeTheProjectIsBuilt() {
        assertThat(refusals(Library.PREPARING, "1", "0", "0", null, ""))
                .singleElement()
                .asString()
                .contains("R3-11");
        assertThat(refusals(Library.PREPARING, "0", "0", "0", null, "")).isEmpty();
        assertThat(refusals(Library.COMPLETED, "1", "0", "0", null, "")).isEmpty();
    }

    @Test
    void r3_11NoMoreIsPaidThanTheContract() {
        assertThat(refusals(Library.BUILDING, "1", "0", "0", "8000", "")).isEmpty();
        assertThat(refusals(Library.BUILDING, "1", "0", "0", "8000.01", ""))
                .singleElement()
                .asString()
                .contains("合同");
    }

    @Test
    void theYearsEndFollowsThePlanAsTheMonthsGoneByDid() {
        YearPlan plan = plan(WINTER);
        List<BigDecimal> half = WINTER.subList(0, 6).stream()
                .map(share -> BigDecimal.valueOf(share * 15_000L))
                .toList();
        YearEnd steady = YearEnd.of(plan, half).orElseThrow();
        assertThat(steady.likely()).as("half of every month").isEqualByComparingTo("150000000");
        assertThat(steady.least()).isEqualByComparingTo(steady.most());
        YearEnd shaky = YearEnd.of(
                        plan,
                        List.of(
                                BigDecimal.ZERO,
                                new BigDecimal("1000000"),
                                new BigDecimal("19000000"),
                                new BigDecimal("30000000")))
                .orElseThrow();
        assertThat(shaky.least()).isLessThan(shaky.likely());
        assertThat(shaky.most()).isGreaterThan(shaky.likely());
        assertThat(YearEnd.of(plan, half.subList(0, 3)))
                .as("two months that moved")
                .isEmpty();
    }

    private static Pace pace(List<Integer> curve, String completed) {
        return Objects.requireNonNull(new Progress(
                        1,
                        "冷链物流中心",
                        1,
                        Library.BUILDING,
                        new Progress.Starts(null, null),
                        plan(curve),
                        month(completed, null, ""))
                .pace(JUNE, Bounds.HANDBOOK));
    }

    private static YearPlan plan(List<Integer> curve) {
        return new YearPlan(2026, 1, new BigDecimal("300000000"), curve, "", LocalDate.of(2026, 1, 20));
    }

    private static Month month(String completed, @Nullable String paid, String reason) {
        return new Month(
                Series.DISPATCH,
                JUNE.withDayOfMonth(1),
                new BigDecimal(completed),
                paid == null ? null : new BigDecimal(paid),
                "",
                reason);
    }

    private static List<String> refusals(
            Library library, String completed, String before, String others, @Nullable String paid, String reason) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        KeyProject project = new KeyProject(
                1,
                1,
                new KeyProject.Profile(
                        new KeyProject.About("冷链物流中心", "", "", ApprovalWay.FILED, Sort.INDUSTRY, true, false),
                        new KeyProject.Site(1, "", ""),
                        new KeyProject.Charge(1, "", null),
                        new KeyProject.Money(new BigDecimal("10000"), null, new BigDecimal("8000")),
                        new KeyProject.Due(day, day, day)),
                new KeyProject.Happened(day, null, null, null),
                new KeyProject.Standing(library, day, null, ""),
                new Audience(List.of(1L), 0));
        return MonthRules.refusals(new MonthRules.Case(
                project, month(completed, paid, reason), new BigDecimal(before), null, new BigDecimal(others)));
    }
}
