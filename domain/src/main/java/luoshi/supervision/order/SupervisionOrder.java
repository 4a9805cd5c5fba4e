package luoshi.supervision.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 督查令: one order about one matter of one thing (R2-1).
 *
 * @param subject the thing, as it was called when the order was drafted
 * @param previousId the order that it follows on the ladder
 * @param directReason why a colour was skipped; null where none was
 * @param assessedOn the day of the reading that it was drafted from
 */
public record SupervisionOrder(
        long regionId,
        long id,
        Colour colour,
        OrderState state,
        Lag.Subject subject,
        @Nullable Long previousId,
        @Nullable DirectReason directReason,
        Words words,
        LocalDate draftedOn,
        LocalDate assessedOn,
        @Nullable Issue issue,
        Paper paper,
        Excuse excuse,
        String endedBecause) {

    /**
     * What it says.
     *
     * @param problem what lags, from the reading
     * @param demand what is asked for
     * @param days how many days it gives from the day of issue
     */
    public record Words(String problem, String demand, int days) {}

    /**
     * 签发: with the signature comes the number.
     *
     * @param mark 文号
     * @param personId who signed, as holder of the post
     * @param onPaper whether a paper was signed, and not here
     */
    public record Issue(
            int year,
            int number,
            String mark,
            LocalDate on,
            LocalDate dueOn,
            long postId,
            long personId,
            boolean onPaper) {}

    /**
     * 书面签批, while it waits to be confirmed and after.
     *
     * @param recordedBy the account that recorded it
     */
    public record Paper(@Nullable Long scanId, @Nullable Long recordedBy) {
        public static final Paper NONE = new Paper(null, null);
    }

    /** 正当理由 (R2-3), approved until a day. */
    public record Excuse(String words, @Nullable LocalDate until) {
        public static final Excuse NONE = new Excuse("", null);

        public boolean holds(LocalDate day) {
            return until != null && !until.isBefore(day);
        }
    }

    /** Its number, or that it has none yet. */
    public String called() {
        return issue == null ? "未编号" : issue.mark();
    }

    public boolean inForce() {
        return state.inForce();
    }

    /** Whether its time is over. */
    public boolean expired(LocalDate day) {
        return issue != null && issue.dueOn().isBefore(day);
    }

    /** How many days are left; negative: over. */
    public long left(LocalDate day) {
        return issue == null ? 0 : ChronoUnit.DAYS.between(day, issue.dueOn());
    }
}
