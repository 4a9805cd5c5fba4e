package luoshi.notice.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import luoshi.foundation.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** 免打扰 by the calendar of 2026: National Day is 1–7 October, Saturday the 10th is worked for it. */
class QuietHoursTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30), true);

    private static LocalDateTime october(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 10, day, hour, minute);
    }

    @Test
    void theNightEndsOnTheMorningOfTheNextDayThatIsWorked() {
        assertThat(NIGHT.end(october(12, 22, 0), CALENDAR)).isEqualTo(october(13, 7, 30));
        assertThat(NIGHT.end(october(13, 3, 0), CALENDAR)).isEqualTo(october(13, 7, 30));
        assertThat(NIGHT.end(LocalDateTime.of(2026, 9, 30, 21, 0), CALENDAR)).isEqualTo(october(8, 7, 30));
    }

    @Test
    void aSaturdayThatIsWorkedIsADayLikeAnyOther() {
        assertThat(NIGHT.at(october(10, 10, 0), CALENDAR)).isFalse();
        assertThat(NIGHT.at(october(17, 10, 0), CALENDAR)).isTrue();
        assertThat(NIGHT.end(october(9, 23, 0), CALENDAR)).isEqualTo(october(10, 7, 30));
        assertThat(NIGHT.end(october(16, 23, 0), CALENDAR)).isEqualTo(october(19, 7, 30));
    }

    @Test
    void theFirstQuietMinuteIsQuietAndTheLastIsNot() {
        assertThat(NIGHT.at(october(12, 20, 59), CALENDAR)).isFalse();
        assertThat(NIGHT.at(october(12, 21, 0), CALENDAR)).isTrue();
        assertThat(NIGHT.at(october(13, 7, 29), CALENDAR)).isTrue();
        assertThat(NIGHT.at(october(13, 7, 30), CALENDAR)).isFalse();
    }

    @Test
    void whoLeavesRestDaysOutIsReachedOnThem() {
        QuietHours nights = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30), false);
        assertThat(nights.at(october(3, 10, 0), CALENDAR)).isFalse();
        assertThat(nights.lastDigest(LocalDate.of(2026, 10, 8), CALENDAR)).isEqualTo(LocalDate.of(2026, 10, 7));
        assertThat(NIGHT.lastDigest(LocalDate.of(2026, 10, 8), CALENDAR)).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void hoursThatBeginWhereTheyEndAreNone() {
        QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON, false);
        assertThat(none.at(october(12, 12, 0), CALENDAR)).isFalse();
        assertThat(none.at(october(12, 3, 0), CALENDAR)).isFalse();
    }

    @Test
    void quietHoursOfTheMiddayAreOfTheSameDay() {
        QuietHours midday = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0), false);
        assertThat(midday.end(october(12, 13, 0), CALENDAR)).isEqualTo(october(12, 14, 0));
        assertThat(midday.at(october(12, 11, 59), CALENDAR)).isFalse();
    }

    @Test
    void aDigestThatIsWantedInTheNightComesWhenTheNightIsOver() {
        assertThat(NIGHT.digestIsDue(october(12, 6, 0), LocalTime.of(6, 0), CALENDAR))
                .isFalse();
        assertThat(NIGHT.digestIsDue(october(12, 7, 30), LocalTime.of(6, 0), CALENDAR))
                .isTrue();
        assertThat(NIGHT.digestIsDue(october(12, 7, 59), LocalTime.of(8, 0), CALENDAR))
                .isFalse();
        assertThat(NIGHT.digestIsDue(october(11, 8, 0), LocalTime.of(8, 0), CALENDAR))
                .isFalse();
    }
}
