package luoshi.ledger.chain;

import luoshi.ledger.CommitmentState;
import org.jspecify.annotations.Nullable;

/**
 * 断点: a link that a commitment lacks.
 *
 * @param number 0 while it is in no list
 */
public record Gap(
        Link link,
        long commitmentId,
        int number,
        String task,
        String section,
        @Nullable Long leadUnitId,
        CommitmentState state) {}
