package luoshi.ledger.breakdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored opinions, rulings and papers. */
public interface Breakdown {

    /** Every opinion on the commitment, the latest first. */
    List<Opinion> opinions(long regionId, long commitmentId);

    Optional<Opinion> opinion(long regionId, long id);

    /** The opinions of a report that wait for the government office, the oldest first. */
    List<Opinion> open(long regionId, long reportId);

    long addOpinion(
            long regionId, long commitmentId, long unitId, Opinion.Kind kind, String words, @Nullable Long proposed);

    void rule(long regionId, long opinionId, boolean upheld, String words);

    /** Sends those of the ids that are 待分工 and complete; from then on their units see them. Answers how many. */
    int send(long regionId, List<Long> ids, LocalDate until);

    /** Prepares the paper for every commitment in 征求意见 on which no opinion waits; answers none where there is none. */
    Optional<Issue> prepare(long regionId, long reportId, int year);

    Optional<Issue> issue(long regionId, long id);

    List<Issue> issues(long regionId, long reportId);

    /** Gives the paper its number in the year and makes its commitments live; answers how many. */
    int sign(long regionId, long issueId, int year, String series, String form);
}
