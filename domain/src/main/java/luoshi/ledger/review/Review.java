package luoshi.ledger.review;

import java.util.List;
import java.util.Optional;
import luoshi.ledger.Commitment;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/** The stored candidates of a report, approved ones among them, and its checkable sentences. */
public interface Review {

    /** All of a report in text order. */
    List<Candidate> of(long regionId, long reportId);

    Optional<Candidate> find(long regionId, long id);

    List<Sentence> sentences(long regionId, long reportId);

    /** Answers their ids in the same order. */
    List<Long> add(long regionId, long reportId, int year, List<Draft> drafts);

    void addSentences(long regionId, long reportId, List<Sentence> sentences);

    /** Those of the ids that wait become 待分工 with the next numbers, in text order; one that had a number keeps it. Answers how many. */
    int approve(long regionId, int year, List<Long> ids);

    void refuse(long regionId, long id, String reason, @Nullable Long mergedInto);

    void reconsider(long regionId, long id);

    void edit(long regionId, long id, Edit edit);

    void respan(long regionId, long id, int start, int end, String quote);

    /** The matters stand in another version of the report from now on. */
    void carry(long regionId, long reportId, List<Carry> carried);

    /** Marks how matters came into their version of the report. */
    void mark(long regionId, List<Long> ids, String how);

    void explain(long regionId, long reportId, int sentenceStart, String reason);

    /**
     * A candidate before it is stored.
     *
     * @param firmness firm, soft or empty
     * @param duty what the reader proposes
     */
    record Draft(
            String kind,
            @Nullable String pledge,
            String quote,
            Commitment.Place place,
            String firmness,
            String deadlineWords,
            List<String> reasons,
            @Nullable Goal goal,
            Duty duty) {}

    /**
     * A sentence that can be checked.
     *
     * @param reason why it is no commitment; empty where nobody said
     */
    record Sentence(int start, int end, String reason) {}

    /** What a person may change of a candidate. */
    record Edit(
            String task,
            String kind,
            String firmness,
            @Nullable String pledge,
            @Nullable Goal goal,
            Duty duty) {}

    /**
     * 结转: where a matter stands in the new version.
     *
     * @param quote its words from now on
     * @param reread what the reader now makes of them, where they changed and nobody has sent the matter for opinion; it waits for review again
     */
    record Carry(
            long id,
            Commitment.Place place,
            String quote,
            Candidate.Carried carried,
            @Nullable Draft reread) {}
}
