package luoshi.supervision.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.supervision.Light;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lights by kind of target, stock-takes, silence and forecasts. */
class PaceTest {
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    /** R3-9: 3.0亿 planned, 1.05亿 done at the end of June. */
    @Test
    void aQuantityWithoutACurveIsComparedWithItsMonths() {
        Pace pace = Pace.of(
                new Aim.Quantity(new BigDecimal("3.0"), Curve.EVEN), new BigDecimal("1.05"), JUNE_30, Bounds.HANDBOOK);
        assertThat(pace.gap()).isEqualByComparingTo("-15");
        assertThat(pace.light()).isEqualTo(Light.YELLOW);
        assertThat(pace.reason()).isEqualTo("应完成50%，实际35%，差15个百分点");
    }

    /** R3-9: with a curve that has 30 % in June the same is 5 points ahead. */
    @Test
    void aCurveOfItsOwnMovesWhatIsExpected() {
        Curve winter = curve(0, 2, 8, 15, 22, 30, 42, 56, 70, 84, 94, 100);
        Pace pace = Pace.of(
                new Aim.Quantity(new BigDecimal("3.0"), winter), new BigDecimal("1.05"), JUNE_30, Bounds.HANDBOOK);
        assertThat(pace.gap()).isEqualByComparingTo("5");
        assertThat(pace.light()).isEqualTo(Light.GREEN);
        assertThat(winter.on(LocalDate.of(2026, 6, 15))).isEqualByComparingTo("26");
    }

    @Test
    void aCurveThatGoesBackOrEndsElsewhereIsRefused() {
        assertThatThrownBy(() -> curve(0, 2, 1, 15, 22, 30, 42, 56, 70, 84, 94, 100))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curve(0, 2, 8, 15, 22, 30, 42, 56, 70, 84, 94, 99))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** R4-2: 2300 of 4000 at the end of June. */
    @Test
    void halfTheTimeAndMoreThanHalfTheTask() {
        Pace pace = Pace.of(
                new Aim.Quantity(BigDecimal.valueOf(4000), Curve.EVEN),
                BigDecimal.valueOf(2300),
                JUNE_30,
                Bounds.HANDBOOK);
        assertThat(pace.actual()).isEqualByComparingTo("57.5");
        assertThat(pace.gap()).isEqualByComparingTo("7.5");
        assertThat(pace.light()).isEqualTo(Light.GREEN);
    }

    /** R2-2, R2-4: the bounds belong to the better colour or the worse as the handbook says. */
    @ParameterizedTest
    @CsvSource({"1.203, GREEN", "1.20, YELLOW", "0.60, YELLOW", "0.597, RED"})
    void tenPointsBehindIsYellowAndMoreThanThirtyIsRed(BigDecimal done, Light light) {
        Pace pace = Pace.of(new Aim.Quantity(BigDecimal.valueOf(3), Curve.EVEN), done, JUNE_30, Bounds.HANDBOOK);
        assertThat(pace.light()).isEqualTo(light);
    }

    /** R2-2, R2-4: the same edges where a plan says what ought to be done; and the last day can only make it worse (R1 §1.4). */
    @ParameterizedTest
    @CsvSource({
        "41, 2026-12-31, GREEN",
        "40, 2026-12-31, YELLOW",
        "20, 2026-12-31, YELLOW",
        "19, 2026-12-31, RED",
        "50, 2026-07-06, GREEN",
        "50, 2026-07-05, YELLOW",
        "99, 2026-06-30, YELLOW",
        "99, 2026-06-29, RED"
    })
    void aPlanTurnsAtTheSameEdges(BigDecimal done, LocalDate due, Light light) {
        assertThat(Pace.of(new Aim.Planned(BigDecimal.valueOf(50), due), done, JUNE_30, Bounds.HANDBOOK)
                        .light())
                .isEqualTo(light);
    }

    @Test
    void aPlanSaysHowFarItIsAndTheDaysWhereTheyAreFew() {
        assertThat(plan(50, LocalDate.of(2026, 12, 31))).isEqualTo("应完成50%，实际30%，差20个百分点");
        assertThat(plan(50, LocalDate.of(2026, 7, 20))).isEqualTo("还有20天，应完成50%，实际30%，差20个百分点");
        assertThat(plan(100, LocalDate.of(2026, 6, 18))).isEqualTo("已过时限12天，应完成100%，实际30%，差70个百分点");
    }

    private static String plan(int expected, LocalDate due) {
        return Pace.of(
                        new Aim.Planned(BigDecimal.valueOf(expected), due),
                        BigDecimal.valueOf(30),
                        JUNE_30,
                        Bounds.HANDBOOK)
                .reason();
    }

    /** R4-1: growth is compared as it is. */
    @ParameterizedTest
    @CsvSource({"7.0, GREEN", "6.0, YELLOW", "5.9, RED"})
    void growthIsNeverCutByMonths(BigDecimal growth, Light light) {
        assertThat(Pace.of(new Aim.Growth(BigDecimal.valueOf(7)), growth, JUNE_30, Bounds.HANDBOOK)
                        .light())
                .isEqualTo(light);
    }

    /** R4-1, R4-3, R4-4. */
    @Test
    void whatTheRestOfTheYearMustReach() {
        assertThat(RestOfYear.growth(
                                BigDecimal.valueOf(7),
                                BigDecimal.valueOf(100),
                                BigDecimal.valueOf(48),
                                new BigDecimal("50.4"))
                        .setScale(2, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("8.85");
        assertThat(RestOfYear.mean(BigDecimal.valueOf(34), 366, BigDecimal.valueOf(38), 182)
                        .setScale(2, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("30.04");
        assertThat(RestOfYear.badDays(BigDecimal.valueOf(80), 366)).isEqualTo(73);
        assertThat(RestOfYear.badDays(BigDecimal.valueOf(80), 365)).isEqualTo(73);
        assertThat(RestOfYear.compound(BigDecimal.valueOf(10), BigDecimal.valueOf(10)))
                .isEqualByComparingTo("19");
    }

    @Test
    void datesZeroesMeansAndRatiosHaveTheirOwnWords() {
        assertThat(Pace.of(new Aim.Zero(), BigDecimal.ONE, JUNE_30, Bounds.HANDBOOK)
                        .reason())
                .isEqualTo("发生1件，应为零");
        assertThat(Pace.of(new Aim.Mean(BigDecimal.valueOf(34)), BigDecimal.valueOf(38), JUNE_30, Bounds.HANDBOOK)
                        .reason())
                .isEqualTo("限值34，累计均值38，超出4");
        Pace due = Pace.of(new Aim.Until(LocalDate.of(2026, 6, 28)), BigDecimal.valueOf(80), JUNE_30, Bounds.HANDBOOK);
        assertThat(due.light()).isEqualTo(Light.RED);
        assertThat(due.reason()).isEqualTo("2026-06-28到期，已过2天，完成80%");
    }

    /** R5-6: 10 + 162 + 17 + 24 + 9 = 222 items. */
    @Test
    void theHalfYearStockTakeOfTwoHundredAndTwentyTwo() {
        List<StockTake> heaps = new ArrayList<>();
        heaps.addAll(Collections.nCopies(10, heap("5.1", false, false)));
        heaps.addAll(Collections.nCopies(81, heap("5", false, false)));
        heaps.addAll(Collections.nCopies(81, heap("-9.9", false, false)));
        heaps.addAll(Collections.nCopies(17, heap("-10", false, false)));
        heaps.addAll(Collections.nCopies(24, heap("0", true, false)));
        heaps.addAll(Collections.nCopies(9, heap("-40", false, true)));
        var counts = StockTake.count(heaps);
        assertThat(counts.values()).containsExactly(10L, 162L, 17L, 24L, 9L);
        assertThat(Stream.of(StockTake.AHEAD, StockTake.BEHIND, StockTake.DONE, StockTake.OTHER)
                        .map(each -> Share.of(counts.getOrDefault(each, 0L), heaps.size())
                                .percent()
                                .setScale(1, RoundingMode.HALF_EVEN)
                                .toPlainString()))
                .containsExactly("4.5", "7.7", "10.8", "4.1");
        assertThat(Share.of(162, 222).percent().doubleValue()).isCloseTo(72.97, within(0.01));
    }

    /** R5-4 and R5-5. */
    @Test
    void silenceIsDataOnceAndTwice() {
        List<LocalDate> due = ReportDay.MONTHLY.between(
                LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30), DayOfWeek.FRIDAY, 25, CALENDAR);
        assertThat(due)
                .containsExactly(
                        LocalDate.of(2026, 3, 25),
                        LocalDate.of(2026, 4, 24),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 6, 25));
        List<LocalDate> march = List.of(LocalDate.of(2026, 3, 24));
        assertThat(Silence.of(due, march, LocalDate.of(2026, 4, 27), CALENDAR).light())
                .isEqualTo(Light.GREEN);
        assertThat(Silence.of(due, march, LocalDate.of(2026, 4, 28), CALENDAR).light())
                .isEqualTo(Light.YELLOW);
        Silence twice = Silence.of(due, march, LocalDate.of(2026, 5, 27), CALENDAR);
        assertThat(twice.light()).isEqualTo(Light.RED);
        assertThat(twice.reason()).isEqualTo("连续2期没有报送");
        assertThat(Silence.of(
                                due,
                                List.of(LocalDate.of(2026, 3, 24), LocalDate.of(2026, 5, 27)),
                                LocalDate.of(2026, 5, 28),
                                CALENDAR)
                        .light())
                .as("a late report ends the silence")
                .isEqualTo(Light.GREEN);
    }

    @Test
    void weeklyReportsAreDueOnFridayOrTheWorkingDayBefore() {
        assertThat(ReportDay.WEEKLY.between(
                        LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 11), DayOfWeek.FRIDAY, 25, CALENDAR))
                .containsExactly(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 9));
    }

    @Test
    void aForecastGoesOnAsItWentAndItsBandHoldsTheLikelyDay() {
        LocalDate start = LocalDate.of(2026, 4, 1);
        List<Forecast.Point> even = Stream.of(0, 10, 20, 30)
                .map(day -> new Forecast.Point(start.plusDays(day), day * 2.0))
                .toList();
        Forecast sure = Forecast.of(even, 120).orElseThrow();
        assertThat(sure.likely()).isEqualTo(start.plusDays(60));
        assertThat(sure.latest()).isEqualTo(sure.likely());
        Forecast rough = Forecast.of(
                        List.of(
                                new Forecast.Point(start, 0),
                                new Forecast.Point(start.plusDays(10), 30),
                                new Forecast.Point(start.plusDays(20), 35),
                                new Forecast.Point(start.plusDays(30), 60)),
                        120)
                .orElseThrow();
        assertThat(rough.earliest()).isBefore(rough.likely());
        assertThat(rough.latest()).isAfter(rough.likely());
        assertThat(rough.by(rough.likely())).isCloseTo(0.5, within(0.01));
        assertThat(Forecast.of(even.subList(0, 2), 120)).isEmpty();
    }

    @Test
    void theBrierScoreOfACoinIsAQuarter() {
        assertThat(Forecast.brier(List.of(new Forecast.Past(0.5, true), new Forecast.Past(0.5, false))))
                .isEqualTo(0.25);
        assertThat(Forecast.brier(List.of(new Forecast.Past(1, true)))).isZero();
    }

    private static StockTake heap(String gap, boolean accepted, boolean withdrawn) {
        return StockTake.of(new BigDecimal(gap), accepted, withdrawn, Bounds.HANDBOOK);
    }

    private static Curve curve(int... percents) {
        return new Curve(
                java.util.Arrays.stream(percents).mapToObj(BigDecimal::valueOf).toList(), 1);
    }
}
