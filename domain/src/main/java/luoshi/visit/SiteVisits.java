package luoshi.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The stored visits and the problems found on them. */
public interface SiteVisits {

    /** 期间, both days inclusive. */
    record Span(LocalDate from, LocalDate to) {}

    /**
     * Which problems are wanted.
     *
     * @param solved null: both
     */
    record Wanted(
            long regionId,
            Span span,
            @Nullable Long postId,
            @Nullable Boolean solved) {}

    /** What a post did in a span: visits, problems found on them, and how many of those are solved. */
    record Count(long visits, long problems, long solved) {
        public static final Count NONE = new Count(0, 0, 0);

        public Count plus(Count other) {
            return new Count(visits + other.visits, problems + other.problems, solved + other.solved);
        }
    }

    /** Empty where the person sent the key before. */
    OptionalLong add(SiteVisit visit, String key);

    /** What the person sent with the key. */
    OptionalLong sent(long regionId, long accountId, String key);

    Optional<SiteVisit> find(long regionId, long id);

    /** The latest first; of every post where none is given. */
    List<SiteVisit> list(long regionId, Span span, @Nullable Long postId, int most);

    /** How many in a span; of every post where none is given. */
    long count(long regionId, Span span, @Nullable Long postId);

    /** By post. */
    Map<Long, Count> counts(long regionId, Span span);

    long addProblem(SiteVisit visit, VisitProblem problem);

    Optional<VisitProblem> problem(long regionId, long id);

    List<VisitProblem> problems(long regionId, long visitId);

    /** Of several visits, by visit; those without problems are not there. */
    Map<Long, List<VisitProblem>> problemsOf(long regionId, List<Long> visitIds);

    /** The latest first. */
    List<VisitProblem> problems(Wanted wanted, int most);

    /** Answers whether it was still in the state that it is moved from. */
    boolean handed(VisitProblem problem, VisitProblem.Care care);

    /** Answers whether it was still in the state that it is moved from. */
    boolean solved(VisitProblem problem, String solution, LocalDate on);
}
