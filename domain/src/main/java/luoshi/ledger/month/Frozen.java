package luoshi.ledger.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Pace;
import org.jspecify.annotations.Nullable;

/**
 * 快照: a commitment as it stood at the end of a month.
 *
 * @param standing how far it was
 * @param gap percentage points ahead of what ought to have been done; negative: behind
 */
public record Frozen(
        long commitmentId,
        int number,
        CommitmentState state,
        long leadUnitId,
        @Nullable LocalDate dueOn,
        Standing standing,
        int gap,
        Pace.Light light,
        String reason) {

    /**
     * 当月进度.
     *
     * @param expected percent that ought to have been done
     * @param done 累计完成量
     */
    public record Standing(
            int progress, int expected, @Nullable BigDecimal done) {
        /** 5 and 5.0 are the same quantity. */
        boolean same(Standing other) {
            return progress == other.progress
                    && expected == other.expected
                    && (done == null ? other.done == null : other.done != null && done.compareTo(other.done) == 0);
        }
    }

    boolean same(Frozen other) {
        return commitmentId == other.commitmentId
                && state == other.state
                && leadUnitId == other.leadUnitId
                && java.util.Objects.equals(dueOn, other.dueOn)
                && standing.same(other.standing)
                && light == other.light;
    }
}
