package luoshi.ledger.breakdown;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 下达文件: the paper with which commitments go live.
 *
 * @param items how many commitments
 * @param mark 文号, null until the head has signed
 */
public record Issue(
        long regionId,
        long id,
        long reportId,
        int year,
        int items,
        Instant preparedAt,
        @Nullable String mark,
        @Nullable Instant signedAt) {}
