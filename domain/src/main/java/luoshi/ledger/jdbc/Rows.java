package luoshi.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Audience;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.Standing;
import org.jspecify.annotations.Nullable;

/** Rows of {@code ledger_commitment} as commitments. */
final class Rows {
    static final String COLUMNS = """
            region_id, id, report_id, year, number, kind, pledge, quote, task, start_at, end_at, paragraph_start, paragraph_end, section,
            state, goal_op, goal_value, goal_unit, leader_post_id, lead_unit_id, responsible, supporting, owner_post_id, due_on,
            concerned, restriction, progress, done, notice_until, bound""";

    private Rows() {}

    static Commitment commitment(ResultSet row, int number) throws SQLException {
        String task = row.getString("task");
        return new Commitment(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("report_id"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("pledge"),
                row.getString("quote"),
                task.isEmpty() ? row.getString("quote") : task,
                new Commitment.Place(
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        row.getInt("paragraph_start"),
                        row.getInt("paragraph_end"),
                        row.getString("section")),
                CommitmentState.valueOf(row.getString("state")),
                goal(row),
                duty(row),
                new Standing(
                        row.getInt("progress"),
                        row.getBigDecimal("done"),
                        row.getObject("notice_until", LocalDate.class),
                        row.getBoolean("bound")),
                new Audience(units(row.getArray("concerned")), row.getInt("restriction")));
    }

    private static @Nullable Goal goal(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("goal_value");
        return value == null ? null : new Goal(row.getString("goal_op"), value, row.getString("goal_unit"));
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getObject("leader_post_id", Long.class),
                row.getObject("lead_unit_id", Long.class),
                units(row.getArray("responsible")),
                units(row.getArray("supporting")),
                row.getObject("owner_post_id", Long.class),
                row.getObject("due_on", LocalDate.class));
    }

    private static List<Long> units(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }

    static Long[] array(List<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
