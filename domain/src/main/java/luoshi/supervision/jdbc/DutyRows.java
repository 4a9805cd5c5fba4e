package luoshi.supervision.jdbc;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import luoshi.access.Audience;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.supervision.Counting;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;
import luoshi.supervision.DutyState;
import luoshi.supervision.Grade;
import luoshi.supervision.Source;
import luoshi.supervision.Stage;
import luoshi.supervision.Weight;

/** Rows of {@code supervision_duty} and {@code supervision_clock}. */
final class DutyRows {
    private DutyRows() {}

    static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getInt("year"),
                row.getInt("number"),
                new Duty.Origin(
                        Source.valueOf(row.getString("source")),
                        row.getString("document"),
                        row.getString("subject_kind"),
                        row.getObject("subject_id", Long.class),
                        row.getObject("leader_post_id", Long.class)),
                row.getString("title"),
                row.getString("demand"),
                Weight.valueOf(row.getString("weight")),
                Counting.valueOf(row.getString("counting")),
                DutyState.valueOf(row.getString("state")),
                row.getLong("unit_id"),
                ids(row.getArray("supporting")),
                row.getObject("assigned_at", LocalDateTime.class),
                new Duty.Outcome(
                        row.getString("result"),
                        row.getString("grade") == null ? null : Grade.valueOf(row.getString("grade")),
                        row.getObject("applied_by", Long.class),
                        row.getObject("settled_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class)),
                new Audience(ids(row.getArray("concerned")), row.getInt("restriction")));
    }

    static DutyClock clock(ResultSet row) throws SQLException {
        return new DutyClock(
                Stage.valueOf(row.getString("stage")),
                row.getInt("turn"),
                Counting.valueOf(row.getString("counting")),
                row.getBoolean("noon"),
                row.getInt("budget"),
                row.getInt("consumed"),
                row.getObject("since", LocalDate.class),
                row.getInt("rung"),
                row.getObject("done_on", LocalDate.class));
    }

    static void write(PreparedStatement statement, Duty duty, DutyClock clock, WorkCalendar calendar)
            throws SQLException {
        LocalDate since = clock.since();
        statement.setLong(1, duty.regionId());
        statement.setLong(2, duty.id());
        statement.setString(3, clock.stage().name());
        statement.setInt(4, clock.turn());
        statement.setString(5, clock.counting().name());
        statement.setBoolean(6, clock.noon());
        statement.setInt(7, clock.budget());
        statement.setInt(8, clock.consumed());
        statement.setObject(9, since);
        statement.setObject(10, since == null ? null : clock.counting().number(since, calendar));
        statement.setInt(11, clock.rung());
        statement.setObject(12, clock.doneOn());
        statement.setLong(13, duty.unitId());
        statement.setArray(
                14,
                statement
                        .getConnection()
                        .createArrayOf("bigint", duty.audience().units().toArray()));
        statement.setInt(15, duty.audience().restriction());
    }

    private static List<Long> ids(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }
}
