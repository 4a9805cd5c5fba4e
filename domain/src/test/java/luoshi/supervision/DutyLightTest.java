package luoshi.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** The colours of §1.4 and the words beside them. */
class DutyLightTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();
    private static final Warnings WARNINGS = new Warnings(4, 1, 2, 5, 3, 7);
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 10);
    private static final DutyClock SEVEN =
            DutyClock.start(Stage.SETTLE, Counting.NATURAL, START, LocalTime.of(16, 0), CALENDAR);
    private static final DutyClock ONE =
            DutyClock.start(Stage.DEPLOY, Counting.NATURAL, START, LocalTime.of(16, 0), CALENDAR);

    @Test
    void sevenDaysTurnYellowTwoDaysBeforeAndRedAfterTheLastMidnight() {
        assertThat(light(SEVEN, "2026-03-07T23:59").light()).isEqualTo(Light.GREEN);
        assertThat(light(SEVEN, "2026-03-08T00:00").light()).isEqualTo(Light.YELLOW);
        assertThat(light(SEVEN, "2026-03-09T23:59").light()).isEqualTo(Light.YELLOW);
        assertThat(light(SEVEN, "2026-03-10T00:00").light()).isEqualTo(Light.RED);
    }

    @Test
    void theFirstDayTurnsYellowFourHoursBeforeItsEnd() {
        assertThat(light(ONE, "2026-03-02T19:59").light()).isEqualTo(Light.GREEN);
        assertThat(light(ONE, "2026-03-02T20:00").light()).isEqualTo(Light.YELLOW);
        assertThat(light(ONE, "2026-03-03T00:00").light()).isEqualTo(Light.RED);
    }

    @Test
    void theReasonSaysWhatIsDueWhenAndHowLateItIs() {
        assertThat(light(SEVEN, "2026-03-05T10:00").reason()).isEqualTo("办结3月9日24时到期，还有4天");
        assertThat(light(SEVEN, "2026-03-09T10:00").reason()).isEqualTo("办结3月9日24时到期，就是今天");
        assertThat(light(SEVEN, "2026-03-10T05:00").reason()).isEqualTo("办结3月9日24时到期，已超5小时");
        assertThat(light(SEVEN, "2026-03-12T05:00").reason()).isEqualTo("办结3月9日24时到期，已超3天");
    }

    @Test
    void theNearestOpenStageDecides() {
        DutyLight both = DutyLight.of(
                DutyState.SIGNED, List.of(ONE, SEVEN), LocalDateTime.parse("2026-03-02T21:00"), CALENDAR, WARNINGS);
        assertThat(both.light()).isEqualTo(Light.YELLOW);
        assertThat(both.reason()).startsWith("部署3月2日24时到期");
    }

    @Test
    void pausedDutyDoesNotTurnRed() {
        DutyClock paused = SEVEN.stopped(LocalDate.of(2026, 3, 4), CALENDAR, false);
        DutyLight light = DutyLight.of(
                DutyState.HANDLING, List.of(paused), LocalDateTime.parse("2026-06-01T10:00"), CALENDAR, WARNINGS);
        assertThat(light.light()).isEqualTo(Light.PAUSED);
        assertThat(light.reason()).isEqualTo("计时中止");
    }

    /** R1-7. */
    @Test
    void aClosedDutyTellsThatItWasLateOnce() {
        DutyClock late = SEVEN.stopped(LocalDate.of(2026, 3, 11), CALENDAR, true);
        DutyLight light = DutyLight.of(
                DutyState.CLOSED, List.of(late), LocalDateTime.parse("2026-06-01T10:00"), CALENDAR, WARNINGS);
        assertThat(light.light()).isEqualTo(Light.DONE);
        assertThat(light.reason()).isEqualTo("已销号；曾逾期，记录在案");
    }

    @Test
    void onlyTheOfficeThatWatchesGoesFromApplyingToSettledAndNothingLeavesTheEnd() {
        assertThat(DutyMove.from(DutyState.APPLIED))
                .containsExactly(DutyMove.RETURN, DutyMove.ACCEPT, DutyMove.END)
                .noneMatch(DutyMove::byUnit);
        assertThat(DutyMove.from(DutyState.CLOSED)).isEmpty();
        assertThat(DutyMove.from(DutyState.ENDED)).isEmpty();
        for (DutyState state : DutyState.OPEN) {
            assertThat(DutyMove.from(state)).as(state.label()).isNotEmpty();
        }
    }

    /** What the round of a day fires does not overlap: one reminder a clock. */
    @Test
    void theCutsOfADayShareNoNumber() {
        List<Firings.Cut> cuts = FireClocks.cuts(LocalDate.of(2026, 10, 9), CALENDAR, WARNINGS);
        for (Firings.Cut one : cuts) {
            assertThat(one.afterSeq()).isLessThan(one.lastSeq());
            for (Firings.Cut other : cuts) {
                boolean same = !one.equals(other)
                        && one.stage() == other.stage()
                        && one.counting() == other.counting()
                        && one.rung() == other.rung();
                assertThat(same && one.afterSeq() < other.lastSeq() && other.afterSeq() < one.lastSeq())
                        .isFalse();
            }
        }
    }

    private static DutyLight light(DutyClock clock, String now) {
        return DutyLight.of(DutyState.HANDLING, List.of(clock), LocalDateTime.parse(now), CALENDAR, WARNINGS);
    }
}
