package luoshi.ledger.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.foundation.text.Span;
import org.jspecify.annotations.Nullable;

/** The stored problems, with the commitments that answer them and what was done. */
public interface Problems {

    /** All that may be seen and still stand, the latest year first, in text order. */
    List<Problem> list(long regionId);

    Optional<Problem> find(long regionId, long id);

    /** How many commitments answer each, by the problem's id. */
    Map<Long, Integer> answered(long regionId);

    /** The commitments that answer the problem. */
    List<Long> answers(long regionId, long id);

    List<Note> notes(long regionId, long id);

    void add(long regionId, List<Draft> drafts);

    /** The problem stands in another version of the report from now on. */
    void carry(long regionId, long id, Draft draft);

    /** The latest version of the report does not name them any more. */
    void drop(long regionId, List<Long> ids);

    void own(long regionId, long id, long unit, @Nullable LocalDate due);

    void link(long regionId, long id, long commitment, boolean stands);

    /** Answers the note's id; the problem is in the note's state from now on. */
    long note(long regionId, long id, String words, ProblemState state);

    /** 整改进展. */
    record Note(long id, String words, ProblemState state, Instant at) {}

    /** A problem as it was read. */
    record Draft(
            long reportId,
            int year,
            int number,
            String words,
            Span place,
            @Nullable Long recursId) {}
}
