package luoshi.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** The stored duties with their clocks. */
public interface Duties {

    /** What a new duty is made of. */
    record Draft(
            Duty.Origin origin,
            String title,
            String demand,
            Weight weight,
            Counting counting,
            long unitId,
            List<Long> supporting,
            int restriction) {}

    /**
     * Which duties are wanted.
     *
     * @param afterId only those after this one, in the order of their ids
     */
    record Filter(
            long regionId,
            List<DutyState> states,
            @Nullable Long unitId,
            @Nullable Source source,
            long afterId) {}

    /** A number of duties of one state and weight. */
    record Count(DutyState state, Weight weight, long count) {}

    long add(long regionId, Draft draft, int year);

    Optional<Duty> find(long regionId, long id);

    List<Duty> page(Filter filter, int most);

    /** The duties of some states and a weight; whose running clock ends first comes first. */
    List<Duty> urgent(long regionId, List<DutyState> states, @Nullable Weight weight, int most);

    /** Duties of which a running clock has run out by a day, the longest first. */
    List<Duty> late(long regionId, LocalDate today, WorkCalendar calendar, int most);

    List<Duty> all(long regionId, List<Long> ids);

    /** Duties that came from a thing of another room. */
    List<Duty> about(long regionId, String subjectKind, long subjectId);

    List<Count> counts(long regionId);

    /** How many clocks have run out by a day, and how many end on it. */
    long[] lateAndToday(long regionId, LocalDate today, WorkCalendar calendar);

    /** Answers whether the duty was still in the state that it is moved from. */
    boolean move(Duty duty, DutyMove move, String words);

    void assigned(Duty duty, LocalDateTime at);

    void handOver(Duty duty, long unitId);

    void applied(Duty duty, String result);

    void settled(Duty duty, Grade grade, String result, LocalDate day);

    void closed(Duty duty, LocalDate day);

    /** The clocks of several duties, each duty's in the order of its stages. */
    Map<Long, List<DutyClock>> clocks(long regionId, List<Long> dutyIds);

    void keep(Duty duty, List<DutyClock> clocks, WorkCalendar calendar);
}
