package luoshi.app.boot;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.meeting.Kind;
import luoshi.meeting.Meeting;
import luoshi.meeting.Meetings;
import luoshi.meeting.RecordMeeting;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.supervision.Weight;

/** 示例县的会议: two dispatch meetings of {@code meetings.csv}; of what the first decided some is done and some is not when the second sits. */
final class SampleMeetings {
    private static final int NINE = 9;

    private final RecordMeeting record;
    private final Meetings meetings;
    private final Posts posts;

    SampleMeetings(RecordMeeting record, Meetings meetings, Posts posts) {
        this.record = record;
        this.meetings = meetings;
        this.posts = posts;
    }

    void live(SampleDuties duties, LocalDate today) {
        Map<String, List<Map<String, String>>> held = CsvLines.of("/sample/anhe/meetings.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> SampleDuties.field(row, "会议"), LinkedHashMap::new, Collectors.toList()));
        held.forEach((title, rows) -> one(duties, title, rows, today));
    }

    private void one(SampleDuties duties, String title, List<Map<String, String>> rows, LocalDate today) {
        LocalDate day = today.minusDays(Long.parseLong(SampleDuties.field(rows.getFirst(), "几天前")));
        List<Long> decided = duties.as(SampleDuties.OFFICE, actor -> {
            Long chair = posts.list(actor.regionId()).stream()
                    .filter(post -> post.kind().equals("县长"))
                    .map(Post::id)
                    .findFirst()
                    .orElse(null);
            var sat = new RecordMeeting.Held(
                    Kind.DISPATCH,
                    title,
                    day,
                    chair,
                    new Meeting.Roll(
                            SampleDuties.field(rows.getFirst(), "出席"), SampleDuties.field(rows.getFirst(), "列席"), ""),
                    rows.stream()
                            .map(row -> new RecordMeeting.Item(
                                    SampleDuties.field(row, "事项"),
                                    duties.unit(SampleDuties.field(row, "承办单位")),
                                    SampleDuties.labelled(
                                            Weight.values(), Weight::label, SampleDuties.field(row, "轻重"))))
                            .toList());
            long id = SampleDuties.done(record.record(actor, sat, day.atTime(NINE, 0)));
            return meetings.decisions(actor.regionId(), id).stream()
                    .map(Meeting.Decision::dutyId)
                    .toList();
        });
        for (int i = 0; i < rows.size(); i++) {
            duties.walk(decided.get(i), rows.get(i), day, today);
        }
    }
}
