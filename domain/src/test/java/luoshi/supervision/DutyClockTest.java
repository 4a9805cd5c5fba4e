package luoshi.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import luoshi.foundation.calendar.ArrangedDay;
import luoshi.foundation.calendar.Closure;
import luoshi.foundation.calendar.HolidayYear;
import luoshi.foundation.calendar.HolidayYears;
import luoshi.foundation.calendar.WorkCalendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Budgets, pauses, extensions (rules §1.2, §1.3). */
class DutyClockTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();
    private static final WorkCalendar STORMY = new WorkCalendar(
            HolidayYears.known(), List.of(new Closure(LocalDate.of(2024, 7, 8), LocalDate.of(2024, 7, 10), "暴雨")));
    private static final LocalTime CUTOFF = LocalTime.of(16, 0);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** R1-2 – R1-5: the table of §1.2. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:10, 2026-03-02, 2026-03-05, 2026-03-09, 2026-04-02, 2026-03-05, 2026-03-11",
        "2026-09-28T09:00, 2026-09-28, 2026-10-08, 2026-10-08, 2026-10-28, 2026-10-08, 2026-10-13",
        "2026-04-02T09:00, 2026-04-02, 2026-04-07, 2026-04-09, 2026-05-06, 2026-04-08, 2026-04-14",
        "2026-01-31T09:00, 2026-01-31, 2026-02-03, 2026-02-09, 2026-02-28, 2026-02-04, 2026-02-10",
    })
    void stagesEndWhenTheHandbookSays(
            LocalDateTime at,
            LocalDate day,
            LocalDate three,
            LocalDate seven,
            LocalDate month,
            LocalDate work3,
            LocalDate work7) {
        assertThat(due(Stage.DEPLOY, Counting.NATURAL, at)).isEqualTo(day);
        assertThat(due(Stage.FEEDBACK, Counting.NATURAL, at)).isEqualTo(three);
        assertThat(due(Stage.SETTLE, Counting.NATURAL, at)).isEqualTo(seven);
        assertThat(due(Stage.SETTLE_MAJOR, Counting.NATURAL, at)).isEqualTo(month);
        assertThat(due(Stage.FEEDBACK, Counting.WORKING, at)).isEqualTo(work3);
        assertThat(due(Stage.SETTLE, Counting.WORKING, at)).isEqualTo(work7);
    }

    /** R1-2: what comes after 16:00 has until noon of the next working day. */
    @Test
    void whatIsHandedOverLateInTheDayHasUntilTheNextNoon() {
        DutyClock clock = DutyClock.start(
                Stage.DEPLOY, Counting.NATURAL, LocalDateTime.of(2026, 9, 30, 16, 30), CUTOFF, CALENDAR);
        assertThat(clock.runsOutAt(LocalDate.of(2026, 9, 30), CALENDAR))
                .isEqualTo(LocalDateTime.of(2026, 10, 8, 12, 0));
        assertThat(ClockWords.of(clock, LocalDateTime.of(2026, 9, 30, 16, 30), LocalDate.of(2026, 9, 30), CALENDAR))
                .isEqualTo("9月30日16时后交办，顺至下一工作日10月8日12时");
    }

    /** R1-5: an urgent matter does not roll. */
    @Test
    void anUrgentMatterDoesNotMoveOffTheHoliday() {
        assertThat(due(Stage.SETTLE, Counting.UNROLLED, LocalDateTime.of(2026, 9, 28, 9, 0)))
                .isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @Property
    void aPauseMovesTheEndByItsOwnLengthAndNoMore(
            @ForAll @IntRange(max = 6) int worked, @ForAll @IntRange(min = 1, max = 60) int paused) {
        DutyClock clock = DutyClock.start(Stage.SETTLE, Counting.UNROLLED, MONDAY.atTime(9, 0), CUTOFF, CALENDAR);
        LocalDate from = MONDAY.plusDays(worked);
        LocalDate to = from.plusDays(paused);
        DutyClock again = clock.stopped(from, CALENDAR, false).resumed(to);
        assertThat(again.dueOn(to, CALENDAR))
                .isEqualTo(clock.dueOn(MONDAY, CALENDAR).plusDays(paused));
        assertThat(again.used(to, CALENDAR)).isEqualTo(worked);
    }

    /** R1-8: an extension fixes the day and leaves the start. */
    @Property
    void anExtensionEndsOnTheDayThatWasGranted(@ForAll @IntRange(min = 1, max = 200) int later) {
        DutyClock clock = DutyClock.start(Stage.SETTLE, Counting.NATURAL, MONDAY.atTime(9, 0), CUTOFF, CALENDAR);
        LocalDate granted = CALENDAR.onOrAfter(MONDAY.plusDays(7L + later));
        DutyClock longer = clock.extendedTo(granted, MONDAY.plusDays(2), CALENDAR);
        assertThat(longer.dueOn(MONDAY, CALENDAR)).isEqualTo(granted);
        assertThat(longer.since()).isEqualTo(MONDAY);
        assertThat(longer.turn()).isEqualTo(1);
    }

    /** R1-7. */
    @Test
    void whatWasDoneLateStaysLate() {
        DutyClock clock = DutyClock.start(Stage.SETTLE, Counting.NATURAL, MONDAY.atTime(9, 0), CUTOFF, CALENDAR);
        assertThat(clock.stopped(LocalDate.of(2026, 3, 9), CALENDAR, true).late(LocalDate.of(2027, 1, 1), CALENDAR))
                .isFalse();
        assertThat(clock.stopped(LocalDate.of(2026, 3, 10), CALENDAR, true).late(LocalDate.of(2027, 1, 1), CALENDAR))
                .isTrue();
    }

    /** R15-3: nothing that is kept has to change when a notice comes; where the clock ends is another day at once. */
    @Test
    void aNoticeLoadedLaterMovesWhatRunsAcrossIt() {
        LocalDateTime at = LocalDateTime.of(2026, 12, 29, 9, 0);
        DutyClock natural = DutyClock.start(Stage.FEEDBACK, Counting.NATURAL, at, CUTOFF, CALENDAR);
        DutyClock working = DutyClock.start(Stage.FEEDBACK, Counting.WORKING, at, CUTOFF, CALENDAR);
        List<HolidayYear> years = new java.util.ArrayList<>(HolidayYears.known());
        years.add(HolidayYear.of(
                2027,
                List.of("test"),
                List.of(
                        new ArrangedDay(LocalDate.of(2027, 1, 1), "元旦", true),
                        new ArrangedDay(LocalDate.of(2027, 1, 2), "元旦", true),
                        new ArrangedDay(LocalDate.of(2027, 1, 3), "元旦", true))));
        WorkCalendar loaded = new WorkCalendar(years, List.of());
        LocalDate today = at.toLocalDate();
        assertThat(natural.dueOn(today, CALENDAR)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(natural.dueOn(today, loaded)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(working.dueOn(today, CALENDAR)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(working.dueOn(today, loaded)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    /** What the database compares is what the clock says: a cut-off number and the last day never disagree. */
    @Property(tries = 2000)
    void theNumberThatTheRoundComparesAgreesWithTheLastDay(
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(min = 1, max = 40) int budget,
            @ForAll @IntRange(max = 60) int later,
            @ForAll Counting counting) {
        LocalDate since = LocalDate.of(2023, 1, 1).plusDays(start);
        DutyClock clock = new DutyClock(Stage.SETTLE, 0, counting, false, budget, 0, since, 0, null);
        LocalDate day = since.plusDays(later);
        int last = counting.number(since, STORMY) + budget;
        assertThat(last <= counting.cutoff(day, STORMY))
                .isEqualTo(!clock.dueOn(since, STORMY).isAfter(day));
    }

    private static LocalDate due(Stage stage, Counting counting, LocalDateTime at) {
        return DutyClock.start(stage, counting, at, CUTOFF, CALENDAR).dueOn(at.toLocalDate(), CALENDAR);
    }
}
