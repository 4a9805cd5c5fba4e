package luoshi.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 任职: a person in a post, from a day to a day.
 *
 * @param validTo the last day, inclusive; null while it lasts
 */
public record Holding(
        long regionId,
        long id,
        long postId,
        long personId,
        String personName,
        Kind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** HOLDER 任职; ACTING 代行, for a leader who is away; B 角, who stands in for the holder. */
    public enum Kind {
        HOLDER,
        ACTING,
        B
    }

    public boolean on(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
