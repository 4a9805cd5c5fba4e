package luoshi.caseline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored cases with their steps and sub-cases. */
public interface Cases {

    /**
     * 新办件.
     *
     * @param keys of what makes a repeat and of what is unique; null where the line knows none
     */
    record Draft(CaseFile file, Counted counted, Keys keys) {}

    /** What the counters go by. */
    record Counted(BigDecimal amount1, BigDecimal amount2, String facet, String rating, boolean content) {}

    record Keys(@Nullable Long repeat, @Nullable Long unique) {}

    /**
     * Which cases are wanted: those of a line in the order of their main clock's end, the next first; with a state by number.
     *
     * @param unitId 0 for those that the keeper has; null for all
     * @param state null for those that are open
     * @param after the last one of the page before; null for the first page
     */
    record Queue(
            long regionId,
            String line,
            @Nullable Long unitId,
            @Nullable String state,
            @Nullable After after) {}

    /** The place in a list: the day by which it is sorted and the number. */
    record After(LocalDate due, long id) {}

    /** Answers the id. */
    long add(Draft draft);

    /** The same for many at once, in one statement; the ids in the order of the drafts. */
    List<Long> addAll(long regionId, List<Draft> drafts);

    Optional<CaseFile> find(long regionId, long id);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<CaseFile> hold(long regionId, long id);

    List<CaseFile> queue(Queue queue, int most);

    /** Those of some ids that are of the line and may be seen, the newest first. */
    List<CaseFile> all(long regionId, String line, List<Long> ids);

    /** The latest case of the line with the key that was opened on the day or after it and is not merged. */
    Optional<Long> repeated(long regionId, String line, long key, LocalDate since);

    Optional<Long> unique(long regionId, String line, long key);

    /** Which of some keys cases of the line have. */
    List<Long> uniques(long regionId, String line, List<Long> keys);

    void repeat(long regionId, long id);

    void merge(long regionId, long id, long into);

    List<CaseFile> merged(long regionId, long into);

    /** Writes what an act made of it. */
    void change(CaseFile file, Counted counted, @Nullable Long unique);

    long step(CaseFile file, Step step);

    /** One step for each of many cases that were taken in at once. */
    void steps(List<CaseFile> files, Step step);

    List<Step> steps(long regionId, long caseId);

    /** The last step of an act. */
    Optional<Step> last(long regionId, long caseId, String act);

    long addPart(CaseFile file, Part part);

    void changePart(CaseFile file, Part part);

    List<Part> parts(long regionId, long caseId);

    /** How many of a line are open and with whom, by unit; 0 is the keeper. */
    Map<Long, Long> openByUnit(long regionId, String line);
}
