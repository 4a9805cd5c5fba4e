package luoshi.supervision;

import java.time.Duration;
import java.time.LocalDate;
import luoshi.parameter.Parameters;

/**
 * 提前量 (rules §1.4): how early a stage turns yellow, and after how many days late a reminder is given again.
 *
 * @param hours before a stage of the same day
 * @param three days before the third day
 * @param seven days before the seventh
 * @param month days before the month ends
 * @param again days late at which the second reminder is given
 * @param third days late at which the third is
 */
public record Warnings(int hours, int three, int seven, int month, int again, int third) {

    public static Warnings of(Parameters parameters, long regionId, LocalDate day) {
        return new Warnings(
                number(parameters, regionId, "duty.warn-day", day),
                number(parameters, regionId, "duty.warn-three", day),
                number(parameters, regionId, "duty.warn-seven", day),
                number(parameters, regionId, "duty.warn-month", day),
                number(parameters, regionId, "duty.remind-again", day),
                number(parameters, regionId, "duty.remind-third", day));
    }

    private static int number(Parameters parameters, long regionId, String code, LocalDate day) {
        return parameters.on(regionId, code, day).number();
    }

    Duration before(Stage stage) {
        return stage.sameDay() ? Duration.ofHours(hours) : Duration.ofDays(days(stage));
    }

    /** Whole days before; a stage of the same day is told in the morning. */
    int days(Stage stage) {
        return switch (stage) {
            case SIGN, DEPLOY -> 0;
            case FEEDBACK -> three;
            case SETTLE -> seven;
            case SETTLE_MAJOR -> month;
        };
    }
}
