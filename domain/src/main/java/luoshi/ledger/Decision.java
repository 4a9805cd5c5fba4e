package luoshi.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 核验: the supervision office accepts, or returns with a reason.
 *
 * @param noteId the application on which it was decided; 0 where it was none
 * @param finding how it was looked at and what was found
 * @param became what the matter became by it
 * @param document the decision document that it rests on; empty where it needs none
 * @param decidedBy the account; 0 before it is stored
 */
public record Decision(
        long regionId,
        long id,
        long commitmentId,
        long noteId,
        boolean accepted,
        Finding finding,
        CommitmentState became,
        String document,
        String reason,
        long decidedBy,
        @Nullable Instant decidedAt) {

    /**
     * 核验情况.
     *
     * @param way 现场, 电话, 书面, 公示期满 or 部分完成; empty where nobody looked
     * @param quantity 核定的累计量
     * @param place 核验地点
     */
    public record Finding(String way, @Nullable BigDecimal quantity, String place) {
        static final Finding NONE = new Finding("", null, "");

        static Finding way(String way) {
            return new Finding(way, null, "");
        }
    }

    public String way() {
        return finding.way();
    }

    static Decision of(
            Commitment commitment,
            long noteId,
            boolean accepted,
            Finding finding,
            CommitmentState became,
            String document,
            String reason) {
        return new Decision(
                commitment.regionId(),
                0,
                commitment.id(),
                noteId,
                accepted,
                finding,
                became,
                document,
                reason,
                0,
                null);
    }
}
