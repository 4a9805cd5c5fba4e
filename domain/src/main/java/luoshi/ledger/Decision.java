package luoshi.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 核验: the supervision office accepts, or returns with a reason.
 *
 * @param way 现场, 电话, 书面, 公示期满 or 部分完成
 * @param quantity 核定的累计量
 * @param document the decision document that it rests on; empty where it needs none
 * @param decidedBy the account; 0 before it is stored
 */
public record Decision(
        long regionId,
        long id,
        long commitmentId,
        boolean accepted,
        String way,
        @Nullable BigDecimal quantity,
        String document,
        String reason,
        long decidedBy,
        @Nullable Instant decidedAt) {

    static Decision of(Commitment commitment, boolean accepted, String way, String reason) {
        return new Decision(commitment.regionId(), 0, commitment.id(), accepted, way, null, "", reason, 0, null);
    }
}
