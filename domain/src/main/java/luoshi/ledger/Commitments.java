package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored commitments. What the acting person may not see does not exist here. */
public interface Commitments {

    Optional<Commitment> find(long regionId, long id);

    /** One page by number. */
    List<Commitment> page(Filter filter, int afterNumber, int size);

    /** How many the filter meets, by state: from counters, and by counting rows only where {@code viewerUnit} is null. */
    Map<CommitmentState, Long> totals(Filter filter);

    /** The latest first, for the texts that the search found: at most so many of those that may be seen. */
    List<Commitment> withIds(long regionId, List<Long> ids, int most);

    /** 移交: how many the unit leads that are not closed, told to those who appoint people too. */
    long openOf(long regionId, long unitId);

    void addAll(long regionId, long reportId, List<Draft> drafts);

    void assign(long regionId, long id, long leadUnitId, LocalDate dueOn, List<Long> concerned);

    void become(long regionId, long id, CommitmentState state);

    void progress(long regionId, long id, int percent);

    long addNote(Note note);

    List<Note> notes(long regionId, long commitmentId);

    long addDecision(Decision decision);

    List<Decision> decisions(long regionId, long commitmentId);

    /**
     * Which commitments of a report.
     *
     * @param viewerUnit 0 where the whole region is seen, else the one unit that is seen; null where there are several, whose counters
     *     would count a commitment that concerns two of them twice
     */
    record Filter(
            long regionId,
            long reportId,
            @Nullable Long viewerUnit,
            @Nullable CommitmentState state,
            @Nullable String kind,
            @Nullable Long leadUnitId) {}

    /** A commitment as it was read, before it is stored. */
    record Draft(
            String kind,
            String quote,
            Commitment.Place place,
            @Nullable String suggestedLead) {}
}
