package luoshi.supervision.accountability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 追责记录: what an order brought a person.
 *
 * @param orderId the order that it rests on
 * @param words what was said or decided
 * @param basis 文号 or minutes
 * @param expiresOn the first day on which it no longer counts
 */
public record Consequence(
        long regionId,
        long id,
        long orderId,
        ConsequenceKind kind,
        Who who,
        String words,
        String basis,
        LocalDate on,
        LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        String withdrawnBecause) {

    /** Whom it concerns, as named on the day, with the post held then. */
    public record Who(long personId, String person, String post, long unitId) {}

    public boolean withdrawn() {
        return withdrawnOn != null;
    }

    public boolean counts(LocalDate day) {
        return !withdrawn() && day.isBefore(expiresOn);
    }
}
