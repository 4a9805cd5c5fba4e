package luoshi.rhythm.jdbc;

import java.time.LocalDate;
import java.util.List;
import luoshi.rhythm.Calls;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Calls} in PostgreSQL. */
public final class JdbcCalls implements Calls {
    private final JdbcTemplate jdbc;

    public JdbcCalls(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // an insert always answers its id
    public long add(long regionId, long unitId, String rhythm, LocalDate dueOn, String words, String caller) {
        return jdbc.queryForObject("""
                insert into rhythm_call (region_id, unit_id, rhythm, due_on, words, caller, concerned)
                values (?, ?, ?, ?, ?, ?, array[?::bigint]) returning id""", Long.class, regionId, unitId, rhythm, dueOn, words, caller, unitId);
    }

    @Override
    public List<Call> of(long regionId, String rhythm, LocalDate dueOn) {
        return jdbc.query(
                """
                select unit_id, rhythm, due_on, words, caller, called_at from rhythm_call
                where region_id = ? and rhythm = ? and due_on = ? order by id desc""",
                (row, number) -> new Call(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()),
                regionId,
                rhythm,
                dueOn);
    }
}
