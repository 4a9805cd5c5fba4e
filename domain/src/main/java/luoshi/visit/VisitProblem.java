package luoshi.visit;

import java.time.LocalDate;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 走访发现的问题.
 *
 * @param name of what was visited
 * @param care to whom and until when; the duty as which it is followed
 * @param solution 怎么解决的; empty before
 */
public record VisitProblem(
        long regionId,
        long id,
        long visitId,
        long postId,
        String name,
        LocalDate foundOn,
        String words,
        ProblemState state,
        boolean onSpot,
        Care care,
        String solution,
        @Nullable LocalDate solvedOn,
        Audience audience) {

    /** 交办. */
    public record Care(
            @Nullable Long unitId,
            @Nullable LocalDate dueOn,
            @Nullable Long dutyId) {
        public static final Care NONE = new Care(null, null, null);
    }

    public boolean solved() {
        return state == ProblemState.SOLVED;
    }

    /** Past its date and not solved. */
    public boolean late(LocalDate day) {
        return (state == ProblemState.OPEN || state == ProblemState.HANDED)
                && care.dueOn() != null
                && care.dueOn().isBefore(day);
    }
}
