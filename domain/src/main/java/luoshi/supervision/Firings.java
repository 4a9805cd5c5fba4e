package luoshi.supervision;

import java.time.LocalDate;
import java.util.List;

/** The reminders that clocks give, a set at a time. */
public interface Firings {

    /**
     * 到点: a running clock of a stage and counting that has given so many reminders and ends between two numbers gives a later one. The ranges of
     * one day do not overlap, so that a clock gives one reminder a day, and after a stand-still the one that fits.
     *
     * @param rung how many it has given
     * @param gives which one it gives now
     * @param afterSeq ends after this number
     * @param lastSeq ends at this number or earlier
     * @param head what stands before the matter's title: 逾期催办
     * @param words what the unit is told
     */
    record Cut(
            Stage stage,
            Counting counting,
            int rung,
            int gives,
            int afterSeq,
            int lastSeq,
            String head,
            String words) {}

    /** A clock that is to fire. */
    record Due(long dutyId, Stage stage, int rung, String title, long unitId) {}

    /** Fires at most so many in one statement: clock, reminder, fact and letter; answers how many. */
    int fire(long regionId, List<Cut> cuts, LocalDate day, int most);

    /** What {@link #fire} would take first; nothing is locked or changed. */
    List<Due> due(long regionId, List<Cut> cuts, LocalDate day, int most);

    /** How many would fire, by rung. */
    long[] count(long regionId, List<Cut> cuts, LocalDate day);

    /** Fires only these. */
    int fireOnly(long regionId, List<Cut> cuts, LocalDate day, List<Due> only);

    /** Leaves a clock for this day. */
    void aside(long regionId, Due due, LocalDate day, String words);
}
