package luoshi.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 查留痕: the journal as its readers see it. */
public interface FactRows {

    /** The latest first, at most so many. */
    List<Row> page(Filter filter, int size);

    /** The anchors inside the database, the latest first. */
    List<Anchor> anchors(long regionId, int size);

    Health health(long regionId);

    /**
     * What is asked for; null leaves a part open.
     *
     * @param before only facts before this one, in the order of {@link #page}
     */
    record Filter(
            long regionId,
            @Nullable Long accountId,
            @Nullable String verb,
            @Nullable LocalDate day,
            Optional<Place> before) {}

    /** Where a fact stands in the order of the journal. */
    record Place(long transaction, long id) {}

    /**
     * A fact.
     *
     * @param seq its number in the chain; null while it is not sealed
     */
    record Row(
            Place place,
            Instant at,
            long accountId,
            String verb,
            String subjectKind,
            @Nullable Long subjectId,
            @Nullable String before,
            @Nullable String after,
            @Nullable Long seq) {}

    /** How the sealing stands. */
    record Health(
            long sealed,
            long unsealed,
            @Nullable Instant oldestUnsealed,
            @Nullable LocalDate lastAnchor) {}
}
