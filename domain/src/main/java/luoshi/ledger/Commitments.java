package luoshi.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored commitments that stand in the ledger. What the acting person may not see does not exist here. */
public interface Commitments {

    Optional<Commitment> find(long regionId, long id);

    /** Those of the ids that may be seen, by number. */
    List<Commitment> all(long regionId, List<Long> ids);

    /** One page by number. */
    default List<Commitment> page(Filter filter, int afterNumber, int size) {
        return page(filter, Slice.after(afterNumber, size));
    }

    /** One page in an order. */
    List<Commitment> page(Filter filter, Slice slice);

    /** How many the filter meets, by state: from counters, and by counting rows only where {@code viewerUnit} is null or the filter is a finer one. */
    Map<CommitmentState, Long> totals(Filter filter);

    /** {@link #totals} and {@link #page} in one journey to the database. */
    Counted counted(Filter filter, Slice slice);

    /** A page and how many the filter meets in all, by state. */
    record Counted(Map<CommitmentState, Long> totals, List<Commitment> page) {}

    /** The latest first, for the texts that the search found: at most so many of those that may be seen. */
    List<Commitment> withIds(long regionId, List<Long> ids, int most);

    /** 移交: how many the unit leads that are not closed, told to those who appoint people too. */
    long openOf(long regionId, long unitId);

    /** 进度: percent done of each section's matters, and how many there are. */
    List<SectionStanding> sections(long regionId, long reportId);

    /** Those in progress that one of the units leads, the earliest due first. */
    List<Commitment> led(long regionId, List<Long> unitIds, int most);

    /** With which paper and when the commitment went live; empty while it has not. */
    Optional<Issued> issued(long regionId, long id);

    /** 下达. */
    record Issued(LocalDate on, Instant at, String mark) {}

    void duty(long regionId, long id, Duty duty);

    void become(long regionId, long id, CommitmentState state);

    void progress(long regionId, long id, int percent, @Nullable BigDecimal done);

    void goal(long regionId, long id, Goal goal);

    void notice(long regionId, long id, LocalDate until);

    long addDecision(Decision decision);

    List<Decision> decisions(long regionId, long commitmentId);

    long addChange(Change change);

    List<Change> changes(long regionId, long commitmentId);

    /**
     * Which commitments of a report.
     *
     * @param viewerUnit 0 where the whole region is seen, else the one unit that is seen; null where there are several, whose counters
     *     would count a commitment that concerns two of them twice
     * @param fine what the counters do not know
     */
    record Filter(
            long regionId,
            long reportId,
            @Nullable Long viewerUnit,
            @Nullable CommitmentState state,
            @Nullable String kind,
            @Nullable Long leadUnitId,
            Fine fine) {

        public static Filter all(long regionId, long reportId, @Nullable Long viewerUnit) {
            return new Filter(regionId, reportId, viewerUnit, null, null, null, Fine.NONE);
        }
    }

    /** The finer conditions of a filter; all of them hold. */
    record Fine(List<Condition> conditions) {
        public static final Fine NONE = new Fine(List.of());

        public Fine {
            conditions = List.copyOf(conditions);
        }

        public boolean isNone() {
            return conditions.isEmpty();
        }
    }

    /**
     * How a section stands.
     *
     * @param items how many matters; withdrawn ones do not count
     * @param closed how many of them are closed
     * @param progress the sum of their percents
     */
    record SectionStanding(String section, long items, long closed, long progress) {}
}
