package luoshi.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored meetings. */
public interface Meetings {

    /** @param meeting without its number */
    long add(Meeting meeting);

    boolean known(long regionId, String title, LocalDate heldOn);

    void decide(Meeting meeting, Meeting.Decision decision, List<Long> concerned);

    Optional<Meeting> find(long regionId, long id);

    /** The latest first. */
    List<Meeting> list(long regionId, int most);

    /** The last of the kind before a day, and before another meeting of that day. */
    Optional<Meeting> before(Meeting meeting);

    /** The last of a kind up to a day. */
    Optional<Meeting> last(long regionId, Kind kind, LocalDate day);

    List<Meeting.Decision> decisions(long regionId, long meetingId);

    Map<Long, Meeting.Tally> tallies(long regionId, List<Long> meetingIds);
}
