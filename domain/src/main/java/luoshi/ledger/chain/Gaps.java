package luoshi.ledger.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The gaps, computed from the matters as they are; nothing of them is stored. What has ended has none. */
public interface Gaps {

    /**
     * Which gaps of a report.
     *
     * @param day on which posts must be held
     * @param leadUnitId only of matters that this unit leads; 0: of those that nobody leads
     * @param section the beginning of a section's path; empty: all
     */
    record Wanted(
            long regionId,
            long reportId,
            LocalDate day,
            @Nullable Link link,
            @Nullable Long leadUnitId,
            String section) {}

    /**
     * Matters that have not ended.
     *
     * @param whole how many of them lack nothing
     */
    record Whole(long items, long whole) {}

    /** One page in the order of the chain, then by number; {@code after} is the last row of the page before. */
    List<Gap> page(Wanted wanted, @Nullable Gap after, int size);

    /** All of them, as they are read. */
    Stream<Gap> all(Wanted wanted);

    /** How many of each link; the wanted link is not looked at. */
    Map<Link, Long> counts(Wanted wanted);

    Whole whole(Wanted wanted);
}
