package luoshi.app.web.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.app.web.supervision.DutyRow;
import luoshi.app.web.supervision.DutyRows;
import luoshi.meeting.Meeting;
import luoshi.meeting.Meetings;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.supervision.Duties;
import org.springframework.stereotype.Component;

/** What a meeting decided and what became of it. */
@Component
class DecisionReader {
    private final Meetings meetings;
    private final Duties duties;
    private final DutyRows rows;
    private final Posts posts;

    DecisionReader(Meetings meetings, Duties duties, DutyRows rows, Posts posts) {
        this.meetings = meetings;
        this.duties = duties;
        this.rows = rows;
        this.posts = posts;
    }

    List<Followed> followed(Meeting meeting, Instant now) {
        List<Meeting.Decision> decisions = meetings.decisions(meeting.regionId(), meeting.id());
        Map<Long, DutyRow> byId = rows
                .rows(
                        meeting.regionId(),
                        duties.all(
                                meeting.regionId(),
                                decisions.stream().map(Meeting.Decision::dutyId).toList()),
                        now)
                .stream()
                .collect(Collectors.toMap(row -> row.duty().id(), Function.identity()));
        return decisions.stream()
                .map(decision -> new Followed(decision, byId.get(decision.dutyId())))
                .toList();
    }

    /** The post that took the chair; empty where none is noted. */
    String chair(Meeting meeting) {
        Long chair = meeting.chairPostId();
        return chair == null
                ? ""
                : posts.find(meeting.regionId(), chair).map(Post::name).orElse("");
    }
}
