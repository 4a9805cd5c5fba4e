package luoshi.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 核验: the supervision office accepts, or returns with a reason.
 *
 * @param decidedBy the account; 0 before it is stored
 */
public record Decision(
        long regionId,
        long id,
        long commitmentId,
        boolean accepted,
        String reason,
        long decidedBy,
        @Nullable Instant decidedAt) {}
