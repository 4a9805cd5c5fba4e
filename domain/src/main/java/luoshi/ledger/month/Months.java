package luoshi.ledger.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.Commitment;
import luoshi.ledger.Node;
import luoshi.ledger.Pace;
import org.jspecify.annotations.Nullable;

/** The stored months, and the past from which they are told. */
public interface Months {

    /** When the first commitment went live; empty where none has. */
    Optional<LocalDate> first(long regionId);

    /** The frozen months, the latest first. */
    List<Month> all(long regionId);

    /** The commitments that had been issued and not withdrawn before the moment, as they stood then, by number. */
    List<Commitment> asOf(long regionId, Instant end);

    /** The plans that held before the moment, by commitment. */
    Map<Long, List<Node>> plansAsOf(long regionId, Instant end);

    /** Takes the month for freezing; false where it is frozen already, or just being. */
    boolean take(long regionId, YearMonth month, int items, String bounds);

    void add(long regionId, YearMonth month, List<Frozen> frozen);

    /** One page by number. */
    List<Frozen> page(long regionId, YearMonth month, Wanted wanted, int afterNumber, int size);

    /** How many of each light, by lead unit. */
    Map<Long, Map<Pace.Light, Long>> byUnit(long regionId, YearMonth month);

    /** Which rows of a month. */
    record Wanted(Pace.@Nullable Light light, @Nullable Long leadUnitId) {
        public static final Wanted ALL = new Wanted(null, null);
    }

    /**
     * 一个月.
     *
     * @param items how many were frozen, of the whole region
     * @param bounds the bounds of the lights, in words
     * @param lights how many of each light of those that may be seen
     */
    record Month(YearMonth month, int items, String bounds, Instant frozenAt, Map<Pace.Light, Long> lights) {}
}
