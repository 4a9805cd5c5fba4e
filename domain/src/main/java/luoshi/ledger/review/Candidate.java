package luoshi.ledger.review;

import java.util.List;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import org.jspecify.annotations.Nullable;

/**
 * 候选事项: a passage that the reader or a person took for a commitment, with what was decided on it.
 *
 * @param firmness firm or soft; empty where a person marked it
 * @param deadlineWords what the sentence itself says of the time
 * @param reasons which recogniser set what
 * @param refusedBecause 不列入的理由
 * @param mergedInto the candidate that it was merged into
 * @param carried how it came over from the version of the report before this one
 */
public record Candidate(
        Commitment commitment,
        String firmness,
        String deadlineWords,
        List<String> reasons,
        String refusedBecause,
        @Nullable Long mergedInto,
        Carried carried) {

    /**
     * 结转.
     *
     * @param how empty where the report has but one version; {@code same}, {@code changed}, {@code new} to this version, or {@code gone} from it
     * @param wordsBefore the words of the version before, where they changed
     */
    public record Carried(String how, String wordsBefore) {}

    public long id() {
        return commitment.id();
    }

    public boolean waits() {
        return commitment.state() == CommitmentState.READ;
    }

    public boolean refused() {
        return commitment.state() == CommitmentState.REFUSED;
    }
}
