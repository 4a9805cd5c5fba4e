package luoshi.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are worked, and counting them. */
class WorkCalendarTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void everyDayFrom2018To2026AgreesWithThePublishedTable() {
        assertThat(ByHand.OFF).hasSizeGreaterThan(300);
        assertThat(FROM.datesUntil(TO.plusDays(1)).filter(day -> CALENDAR.isWorkday(day) != ByHand.worked(day)))
                .isEmpty();
    }

    @Test
    void everyYearCitesItsNotice() {
        assertThat(HolidayYears.known())
                .hasSize(9)
                .allSatisfy(year -> assertThat(year.sources())
                        .isNotEmpty()
                        .allMatch(source -> source.matches("国务院办公厅关于.*的通知 https?://www\\.gov\\.cn/\\S+")));
    }

    /** R15-1: the yearly totals, and 2026 by month. */
    @Test
    void yearsHaveAsManyWorkingDaysAsTheHandbookCounts() {
        assertThat(IntStream.of(2024, 2025, 2026).map(WorkCalendarTest::workdaysOf))
                .containsExactly(251, 248, 248);
        assertThat(IntStream.rangeClosed(1, 12).map(month -> {
                    LocalDate first = LocalDate.of(2026, month, 1);
                    return CALENDAR.workdaysBetween(
                            first.minusDays(1), first.plusMonths(1).minusDays(1));
                }))
                .containsExactly(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23);
    }

    /** R15-2. */
    @ParameterizedTest
    @CsvSource({
        "2024-09-27, 3, 2024-10-08",
        "2024-04-30, 5, 2024-05-10",
        "2025-01-24, 3, 2025-02-05",
        "2025-09-26, 7, 2025-10-13",
        "2026-01-30, 15, 2026-02-27",
        "2026-02-11, 5, 2026-02-25",
        "2026-04-30, 20, 2026-06-01",
        "2026-09-18, 5, 2026-09-24",
    })
    void workingDaysAreCountedAsTheHandbookDoes(LocalDate start, int n, LocalDate end) {
        assertThat(CALENDAR.addWorkdays(start, n)).isEqualTo(end);
    }

    @Test
    void newYearsEveOf2024WasWorked() {
        assertThat(CALENDAR.isWorkday(LocalDate.of(2024, 2, 9))).isTrue();
    }

    @Property
    void countingForwardAndBackAgree(
            @ForAll @IntRange(max = 3286) int offset, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate day = FROM.plusDays(offset);
        LocalDate ahead = CALENDAR.addWorkdays(day, n);
        assertThat(CALENDAR.workdaysBetween(day, ahead)).isEqualTo(n);
        assertThat(CALENDAR.isWorkday(ahead)).isTrue();
        assertThat(CALENDAR.minusWorkdays(ahead, n)).isEqualTo(CALENDAR.onOrBefore(day));
    }

    @Property(tries = 5000)
    void aSecondWayOfCountingComesToTheSameDay(@ForAll @IntRange(max = 3286) int offset, @ForAll("terms") Term term) {
        LocalDate start = FROM.plusDays(offset);
        Deadline deadline = term.from(start, "交办", CALENDAR);
        assertThat(deadline.dueOn()).isEqualTo(ByHand.due(start, term));
        assertThat(deadline.derivation()).contains(deadline.dueOn().getDayOfMonth() + "日");
    }

    @Provide
    static Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(Term.Unit.class),
                        Arbitraries.of(Term.Roll.class),
                        Arbitraries.of(true, false))
                .as((amount, unit, roll, inclusive) -> {
                    boolean months = unit == Term.Unit.MONTH || unit == Term.Unit.YEAR;
                    return new Term(months ? amount % 13 + 1 : amount, unit, roll, inclusive && !months);
                });
    }

    /** R15-3. */
    @Test
    void aYearWithoutItsNoticeIsCountedByWeekendsAndSaysSo() {
        LocalDate start = LocalDate.of(2026, 12, 30);
        Deadline deadline = Term.workdays(3).from(start, "交办", CALENDAR);
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.derivation()).isEqualTo("12月30日交办，当日不计，3个工作日至2027年1月4日；2027年放假安排尚未载入，暂按周末推算");
        assertThat(Term.workdays(1).from(start, "交办", CALENDAR).provisional()).isFalse();
    }

    @Test
    void aRegionsOwnClosureIsNotWorkedAndIsNamed() {
        WorkCalendar snow = new WorkCalendar(
                HolidayYears.known(), List.of(new Closure(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 10), "暴雪")));
        assertThat(snow.isWorkday(LocalDate.of(2026, 3, 9))).isFalse();
        assertThat(Term.days(7).from(LocalDate.of(2026, 2, 28), "交办", snow).derivation())
                .isEqualTo("2月28日交办，当日不计，7天至3月7日（周六），顺延至3月11日");
        assertThat(Term.days(7).from(LocalDate.of(2026, 3, 2), "交办", snow).derivation())
                .isEqualTo("3月2日交办，当日不计，7天至3月9日（停班：暴雪），顺延至3月11日");
    }

    @Test
    void beyondItsTableItStillCounts() {
        LocalDate far = LocalDate.of(2206, 3, 5);
        assertThat(CALENDAR.addWorkdays(far, 5)).isEqualTo(LocalDate.of(2206, 3, 12));
        assertThat(CALENDAR.workdaysBetween(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 8)))
                .isEqualTo(5);
        assertThat(CALENDAR.addWorkdays(LocalDate.of(2079, 12, 29), 5)).isEqualTo(LocalDate.of(2080, 1, 5));
    }

    private static int workdaysOf(int year) {
        return CALENDAR.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
