package luoshi.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 进展: what a unit reports. Corrections are new notes.
 *
 * @param progress percent of the whole, as the unit sees it
 * @param notedAt null before it is stored
 */
public record Note(
        long regionId,
        long id,
        long commitmentId,
        long unitId,
        String words,
        int progress,
        @Nullable Instant notedAt) {}
