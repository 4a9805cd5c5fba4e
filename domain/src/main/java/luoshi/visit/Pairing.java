package luoshi.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 包联: a leader's post looks after a target from a day to a day.
 *
 * @param liaisonUnitId 联络单位: who accompanies and is told what is owed
 * @param lastAt when the post was there last, local; null: not yet
 */
public record Pairing(
        long regionId,
        long id,
        long postId,
        Target target,
        long liaisonUnitId,
        LocalDate from,
        @Nullable LocalDate to,
        Audience audience,
        @Nullable LocalDateTime lastAt) {

    /** The last day on which the next visit is in time. */
    public LocalDate dueOn(Intervals intervals) {
        LocalDate since = lastAt == null || lastAt.toLocalDate().isBefore(from) ? from : lastAt.toLocalDate();
        return since.plusDays(intervals.days(target.kind()));
    }

    /** Whether a visit is owed on the day. */
    public boolean owed(Intervals intervals, LocalDate day) {
        return to == null && dueOn(intervals).isBefore(day);
    }
}
