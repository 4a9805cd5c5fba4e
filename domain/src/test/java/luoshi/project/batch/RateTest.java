package luoshi.project.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 率 (§3.6), against what cities and counties published. */
class RateTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final RateKind.Case CASE = new RateKind.Case(DAY, new BigDecimal("5000000"));
    private static final LocalDate EARLY = LocalDate.of(2022, 3, 1);

    @Test
    void taiyuanStartedFortyOfSixtyEightSigned() {
        Rate rate = RateKind.STARTED_OF_SIGNED.of(
                several(68, n -> one(n, new Rated.Days(null, EARLY, null, n < 40 ? EARLY : null, null, null))), CASE);
        assertThat(rate.percent()).contains(new BigDecimal("58.82"));
        assertThat(rate.part()).hasSize(40);
        assertThat(rate.missing()).hasSize(28);
    }

    @Test
    void taiyuanProducedSeventeenOfFiftySevenStarted() {
        Rate rate = RateKind.PRODUCED.of(
                several(57, n -> one(n, new Rated.Days(null, null, null, EARLY, null, n < 17 ? EARLY : null))), CASE);
        assertThat(rate.percent()).contains(new BigDecimal("29.82"));
    }

    @Test
    void zhangziStartedFiftyEightOfNinetyThreeNewOnes() {
        Rate rate = RateKind.STARTED_OF_NEW.of(
                several(93, n -> one(n, new Rated.Days(EARLY, null, null, n < 58 ? EARLY : null, null, null))), CASE);
        assertThat(rate.percent()).contains(new BigDecimal("62.37"));
    }

    @Test
    void taiyuanReachedSeventyTwoPercentOfTheOutputItExpected() {
        Rated.Days days = new Rated.Days(null, null, null, EARLY, null, EARLY);
        Rate rate = RateKind.FULL.of(
                List.of(
                        new Rated(
                                1,
                                "甲",
                                1,
                                BigDecimal.TEN,
                                days,
                                output("21812000000", "15170000000"),
                                Rated.Funded.NONE),
                        new Rated(
                                2,
                                "乙",
                                1,
                                BigDecimal.TEN,
                                days,
                                output("20000000000", "15000000000"),
                                Rated.Funded.NONE)),
                CASE);
        assertThat(rate.percent()).contains(new BigDecimal("72.16"));
    }

    @Test
    void moneyArrivedIsDividedByWhatWasPlannedAndByWhatWasSignedUnderNamesOfTheirOwn() {
        Rated.Days days = new Rated.Days(null, EARLY, null, null, null, null);
        List<Rated> projects = List.of(
                funded(1, days, "6000", "4500", "10000", "7000"),
                funded(2, days, "4000", "0", "20000", "2000"),
                funded(3, new Rated.Days(null, null, null, null, null, null), "0", "0", null, "500"));
        Rate year = RateKind.FUNDED.of(projects, CASE);
        assertThat(year.percent()).contains(new BigDecimal("45.00"));
        assertThat(year.missing()).extracting(Rated::id).containsExactly(2L);
        assertThat(RateKind.FUNDED_OF_SIGNED.of(projects, CASE).percent()).contains(new BigDecimal("30.00"));
    }

    private static Rated funded(
            long id, Rated.Days days, String planned, String arrived, @Nullable String signed, String ever) {
        return new Rated(
                id,
                "项目" + id,
                1,
                BigDecimal.TEN,
                days,
                output(null, null),
                new Rated.Funded(
                        new BigDecimal(planned),
                        new BigDecimal(arrived),
                        signed == null ? null : new BigDecimal(signed),
                        new BigDecimal(ever)));
    }

    @Test
    void r3_12OnlyWhatStartedAndIsLargeEnoughHasToBeInTheStatistics() {
        Rated.Days started = new Rated.Days(null, null, null, EARLY, null, null);
        Rated.Days listed = new Rated.Days(null, null, null, EARLY, EARLY, null);
        Rate rate = RateKind.LISTED.of(
                List.of(
                        rated(1, "5000000", listed),
                        rated(2, "5000000", started),
                        rated(3, "4999999.99", started),
                        rated(4, "9000000", new Rated.Days(EARLY, null, null, null, null, null))),
                CASE);
        assertThat(rate.whole()).extracting(Rated::id).containsExactly(1L, 2L);
        assertThat(rate.percent()).contains(new BigDecimal("50.00"));
    }

    @Test
    void startedInTheYearOfTheSigningIsAnotherRateThanStarted() {
        LocalDate before = LocalDate.of(2021, 11, 1);
        List<Rated> projects = List.of(
                one(1, new Rated.Days(null, before, null, EARLY, null, null)),
                one(2, new Rated.Days(null, EARLY, null, EARLY, null, null)),
                one(3, new Rated.Days(null, EARLY, null, null, null, null)));
        assertThat(RateKind.STARTED_OF_SIGNED.of(projects, CASE).percent()).contains(new BigDecimal("66.67"));
        assertThat(RateKind.STARTED_IN_YEAR_OF_SIGNED.of(projects, CASE).percent())
                .contains(new BigDecimal("50.00"));
    }

    @Test
    void ofNothingThereIsNoRate() {
        assertThat(RateKind.KEPT.of(List.of(), CASE).percent()).isEmpty();
    }

    private static List<Rated> several(int count, java.util.function.IntFunction<Rated> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private static Rated one(int id, Rated.Days days) {
        return rated(id, "80000000", days);
    }

    private static Rated rated(long id, String total, Rated.Days days) {
        return new Rated(id, "项目" + id, 1, new BigDecimal(total), days, output(null, null), Rated.Funded.NONE);
    }

    private static Rated.Output output(@Nullable String promised, @Nullable String actual) {
        return new Rated.Output(
                promised == null ? null : new BigDecimal(promised), actual == null ? null : new BigDecimal(actual));
    }
}
