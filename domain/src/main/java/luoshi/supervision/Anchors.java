package luoshi.supervision;

import java.time.LocalDate;
import java.util.List;

/** Running clocks as a change of the calendar sees them. */
public interface Anchors {

    /** Clocks that began on one day and end at one number: the calendar changes them alike. */
    record Group(Counting counting, LocalDate since, int sinceSeq, int lastSeq) {}

    /** What becomes of a group. */
    record Moved(Group group, int newSinceSeq, LocalDate before, LocalDate after) {}

    List<Group> groups(long regionId);

    /** Answers how many clocks end on another day. */
    int move(long regionId, List<Moved> moved, String reason, LocalDate today);
}
