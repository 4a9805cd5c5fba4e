package luoshi.supervision.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyMove;
import luoshi.supervision.Records;
import luoshi.supervision.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Records} in PostgreSQL. */
public final class JdbcRecords implements Records {
    private final JdbcTemplate jdbc;

    public JdbcRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long reply(Duty duty, String stage, String words, String measures, LocalDate day, @Nullable LocalDate due) {
        return added(
                """
                insert into supervision_reply (region_id, duty_id, stage, unit_id, words, measures, given_on, due_on, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                duty.regionId(),
                duty.id(),
                stage,
                duty.unitId(),
                words,
                measures,
                day,
                due,
                units(duty),
                duty.audience().restriction());
    }

    @Override
    public List<Moved> moves(long regionId, long dutyId) {
        return jdbc.query(
                "select * from supervision_move where region_id = ? and duty_id = ? order by id",
                (row, number) -> new Moved(
                        DutyMove.valueOf(row.getString("move")),
                        row.getString("words"),
                        row.getLong("unit_id"),
                        row.getLong("moved_by"),
                        row.getTimestamp("moved_at").toInstant()),
                regionId,
                dutyId);
    }

    @Override
    public List<Reply> replies(long regionId, long dutyId) {
        return jdbc.query(
                "select * from supervision_reply where region_id = ? and duty_id = ? order by id",
                (row, number) -> new Reply(
                        row.getLong("id"),
                        row.getString("stage"),
                        row.getLong("unit_id"),
                        row.getString("words"),
                        row.getString("measures"),
                        row.getLong("given_by"),
                        row.getTimestamp("given_at").toInstant(),
                        row.getObject("given_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)),
                regionId,
                dutyId);
    }

    @Override
    public long pause(Duty duty, LocalDate from, String reason, String document) {
        return added(
                """
                insert into supervision_pause (region_id, duty_id, from_on, reason, document, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?) returning id""",
                duty.regionId(),
                duty.id(),
                from,
                reason,
                document,
                units(duty),
                duty.audience().restriction());
    }

    @Override
    public Optional<LocalDate> resume(Duty duty, LocalDate day) {
        return jdbc
                .query("""
                        update supervision_pause set resumed_on = ?, resumed_by = access_account()
                        where region_id = ? and duty_id = ? and resumed_on is null returning from_on""", (row, number) -> row.getObject(1, LocalDate.class), day, duty.regionId(), duty.id())
                .stream()
                .findFirst();
    }

    @Override
    public List<Pause> pauses(long regionId, long dutyId) {
        return jdbc.query(
                "select * from supervision_pause where region_id = ? and duty_id = ? order by id",
                (row, number) -> new Pause(
                        row.getLong("id"),
                        row.getObject("from_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("document"),
                        row.getObject("resumed_on", LocalDate.class)),
                regionId,
                dutyId);
    }

    @Override
    public long ask(Duty duty, Extension asked) {
        return added(
                """
                insert into supervision_extension (region_id, duty_id, stage, reason, progress, wanted_on, was_due_on, asked_on, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                duty.regionId(),
                duty.id(),
                asked.stage().name(),
                asked.reason(),
                asked.progress(),
                asked.wantedOn(),
                asked.wasDueOn(),
                asked.askedOn(),
                units(duty),
                duty.audience().restriction());
    }

    @Override
    public Optional<Extension> open(long regionId, long dutyId) {
        return extensions(regionId, dutyId).stream()
                .filter(extension -> extension.granted() == null)
                .findFirst();
    }

    @Override
    public void decide(long regionId, long id, boolean granted, @Nullable LocalDate to, String answer, LocalDate day) {
        jdbc.update("""
                update supervision_extension set granted = ?, granted_to = ?, answer = ?, decided_by = access_account(), decided_on = ?
                where region_id = ? and id = ? and granted is null""", granted, to, answer, day, regionId, id);
    }

    @Override
    public List<Extension> extensions(long regionId, long dutyId) {
        return jdbc.query(
                "select * from supervision_extension where region_id = ? and duty_id = ? order by id",
                JdbcRecords::extension,
                regionId,
                dutyId);
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                row.getLong("id"),
                Stage.valueOf(row.getString("stage")),
                row.getString("reason"),
                row.getString("progress"),
                row.getObject("wanted_on", LocalDate.class),
                row.getObject("was_due_on", LocalDate.class),
                row.getLong("asked_by"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("granted", Boolean.class),
                row.getObject("granted_to", LocalDate.class),
                row.getString("answer"));
    }

    @Override
    public void hold(Duty duty, long unitId, LocalDate from, String why) {
        jdbc.update(
                """
                insert into supervision_hold (region_id, duty_id, unit_id, from_on, why, concerned, restriction) values (?, ?, ?, ?, ?, ?, ?)""",
                duty.regionId(),
                duty.id(),
                unitId,
                from,
                why,
                units(duty),
                duty.audience().restriction());
    }

    @Override
    public void release(Duty duty, LocalDate day) {
        jdbc.update(
                "update supervision_hold set until_on = ? where region_id = ? and duty_id = ? and until_on is null",
                day,
                duty.regionId(),
                duty.id());
    }

    @Override
    public List<Hold> holds(long regionId, long dutyId) {
        return jdbc.query(
                "select * from supervision_hold where region_id = ? and duty_id = ? order by id",
                (row, number) -> new Hold(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("why")),
                regionId,
                dutyId);
    }

    @Override
    public List<Reminder> reminders(long regionId, long dutyId) {
        return jdbc.query(
                "select * from supervision_reminder where region_id = ? and duty_id = ? order by fired_on, stage, rung",
                (row, number) -> new Reminder(
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("turn"),
                        row.getInt("rung"),
                        row.getObject("fired_on", LocalDate.class)),
                regionId,
                dutyId);
    }

    @Override
    public List<Reanchoring> reanchorings(long regionId, long dutyId) {
        return jdbc.query(
                "select * from supervision_reanchoring where region_id = ? and duty_id = ? order by id",
                (row, number) -> new Reanchoring(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("before_on", LocalDate.class),
                        row.getObject("after_on", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("done_on", LocalDate.class)),
                regionId,
                dutyId);
    }

    @SuppressWarnings("NullAway") // returning always answers a row
    private long added(String sql, @Nullable Object... values) {
        return jdbc.queryForObject(sql, Long.class, values);
    }

    private static Long[] units(Duty duty) {
        return duty.audience().units().toArray(Long[]::new);
    }
}
