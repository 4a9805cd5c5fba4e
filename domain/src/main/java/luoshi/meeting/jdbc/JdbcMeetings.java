package luoshi.meeting.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.meeting.Kind;
import luoshi.meeting.Meeting;
import luoshi.meeting.Meetings;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Meetings} in PostgreSQL. */
public final class JdbcMeetings implements Meetings {
    private final JdbcTemplate jdbc;

    public JdbcMeetings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Meeting meeting) {
        return jdbc.queryForObject(
                """
                insert into meeting_meeting (region_id, kind, title, held_on, chair_post_id, present, sitting, excused)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                meeting.regionId(),
                meeting.kind().name(),
                meeting.title(),
                meeting.heldOn(),
                meeting.chairPostId(),
                meeting.roll().present(),
                meeting.roll().sitting(),
                meeting.roll().excused());
    }

    @Override
    public boolean known(long regionId, String title, LocalDate heldOn) {
        return !jdbc.queryForList(
                        "select 1 from meeting_meeting where region_id = ? and title = ? and held_on = ?",
                        regionId,
                        title,
                        heldOn)
                .isEmpty();
    }

    @Override
    public void decide(Meeting meeting, Meeting.Decision decision, List<Long> concerned) {
        jdbc.update(
                """
                insert into meeting_decision (region_id, meeting_id, place, words, unit_id, duty_id, concerned) values (?, ?, ?, ?, ?, ?, ?)""",
                meeting.regionId(),
                meeting.id(),
                decision.place(),
                decision.words(),
                decision.unitId(),
                decision.dutyId(),
                concerned.toArray(Long[]::new));
    }

    @Override
    public Optional<Meeting> find(long regionId, long id) {
        return one("select * from meeting_meeting where region_id = ? and id = ?", regionId, id);
    }

    @Override
    public List<Meeting> list(long regionId, int most) {
        return jdbc.query(
                "select * from meeting_meeting where region_id = ? order by held_on desc, id desc limit ?",
                JdbcMeetings::meeting,
                regionId,
                most);
    }

    @Override
    public Optional<Meeting> before(Meeting meeting) {
        return one("""
                select * from meeting_meeting where region_id = ? and kind = ? and (held_on, id) < (?, ?)
                order by held_on desc, id desc limit 1""", meeting.regionId(), meeting.kind().name(), meeting.heldOn(), meeting.id());
    }

    @Override
    public Optional<Meeting> last(long regionId, Kind kind, LocalDate day) {
        return one(
                "select * from meeting_meeting where region_id = ? and kind = ? and held_on <= ? order by held_on desc, id desc limit 1",
                regionId,
                kind.name(),
                day);
    }

    @Override
    public List<Meeting.Decision> decisions(long regionId, long meetingId) {
        return jdbc.query(
                "select * from meeting_decision where region_id = ? and meeting_id = ? order by place",
                (row, number) -> new Meeting.Decision(
                        row.getInt("place"), row.getString("words"), row.getLong("unit_id"), row.getLong("duty_id")),
                regionId,
                meetingId);
    }

    @Override
    public Map<Long, Meeting.Tally> tallies(long regionId, List<Long> meetingIds) {
        Map<Long, Meeting.Tally> tallies = new HashMap<>();
        jdbc.query(
                """
                select d.meeting_id, count(*), count(*) filter (where y.state in ('CLOSED', 'ENDED'))
                from meeting_decision d left join supervision_duty_view y on y.region_id = d.region_id and y.id = d.duty_id
                where d.region_id = ? and d.meeting_id = any (?) group by d.meeting_id""",
                row -> {
                    tallies.put(row.getLong(1), new Meeting.Tally(row.getLong(2), row.getLong(3)));
                },
                regionId,
                meetingIds.toArray(Long[]::new));
        return tallies;
    }

    private Optional<Meeting> one(String sql, Object... values) {
        return jdbc.query(sql, JdbcMeetings::meeting, values).stream().findFirst();
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getLong("region_id"),
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("chair_post_id", Long.class),
                new Meeting.Roll(row.getString("present"), row.getString("sitting"), row.getString("excused")));
    }
}
