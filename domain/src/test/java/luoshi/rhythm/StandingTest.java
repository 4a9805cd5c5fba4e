package luoshi.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.supervision.Light;
import org.junit.jupiter.api.Test;

/** R5-5: silence is data, and a report ends it. */
class StandingTest {

    @Test
    void onePeriodWithoutAReportIsYellowAndTwoRunningAreRed() {
        assertThat(new Standing(1, 3, 0, 0, 0, 0).light()).isEqualTo(Light.GREEN);
        assertThat(new Standing(1, 3, 1, 0, 2, 0).light()).isEqualTo(Light.YELLOW);
        assertThat(new Standing(1, 3, 0, 0, 2, 1).light()).isEqualTo(Light.RED);
    }

    @Test
    void theReportOfThisPeriodEndsTheSilenceAndWhatWasMissedStaysTold() {
        Standing told = new Standing(1, 3, 3, 0, 2, 1);
        assertThat(told.light()).isEqualTo(Light.GREEN);
        assertThat(told.reason()).isEqualTo("本期已报，有1件连续两期没有报送");
    }

    @Test
    void whereNothingIsAskedOfThisPeriodWhatWasMissedCounts() {
        assertThat(new Standing(1, 0, 0, 0, 1, 0).light()).isEqualTo(Light.YELLOW);
    }
}
