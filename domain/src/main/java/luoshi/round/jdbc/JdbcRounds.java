package luoshi.round.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.round.RoundStep;
import luoshi.round.Rounds;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Rounds} in PostgreSQL. */
public final class JdbcRounds implements Rounds {
    private final JdbcTemplate jdbc;

    public JdbcRounds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> last(long regionId) {
        return Optional.ofNullable(
                jdbc.queryForObject("select max(day) from round_step where region_id = ?", LocalDate.class, regionId));
    }

    @Override
    public List<Done> of(long regionId, LocalDate day) {
        return jdbc.query(
                "select * from round_step where region_id = ? and day = ? order by finished_at",
                (row, number) -> new Done(
                        row.getObject("day", LocalDate.class),
                        row.getString("step"),
                        new RoundStep.Outcome(row.getLong("done"), row.getLong("aside"), row.getString("words")),
                        row.getTimestamp("finished_at").toInstant()),
                regionId,
                day);
    }

    @Override
    public boolean keep(long regionId, LocalDate day, String step, RoundStep.Outcome outcome, Instant startedAt) {
        return jdbc.update(
                        """
                        insert into round_step (region_id, day, step, done, aside, words, started_at) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""",
                        regionId,
                        day,
                        step,
                        outcome.done(),
                        outcome.aside(),
                        outcome.words(),
                        Timestamp.from(startedAt))
                == 1;
    }
}
