package luoshi.supervision.accountability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 追责记录: what an order, or a matter that stayed undone after a 通报, brought a person.
 *
 * @param ground what it rests on
 * @param words what was said or decided
 * @param basis 文号 or minutes
 * @param expiresOn the first day on which it no longer counts
 */
public record Consequence(
        long regionId,
        long id,
        Ground ground,
        ConsequenceKind kind,
        Who who,
        String words,
        String basis,
        LocalDate on,
        LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        String withdrawnBecause) {

    /** 依据: an order or a proposal, exactly one of them. */
    public record Ground(@Nullable Long orderId, @Nullable Long chargeId) {
        public static Ground order(long id) {
            return new Ground(id, null);
        }

        /** 0 where it rests on a proposal. */
        public long order() {
            return orderId == null ? 0 : orderId;
        }
    }

    /** Whom it concerns, as named on the day, with the post held then. */
    public record Who(long personId, String person, String post, long unitId) {}

    public boolean withdrawn() {
        return withdrawnOn != null;
    }

    public boolean counts(LocalDate day) {
        return !withdrawn() && day.isBefore(expiresOn);
    }
}
