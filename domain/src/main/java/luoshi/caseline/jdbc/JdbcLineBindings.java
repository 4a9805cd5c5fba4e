package luoshi.caseline.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.caseline.proof.LineBindings;
import luoshi.ledger.Commitment;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link LineBindings} in PostgreSQL. */
public final class JdbcLineBindings implements LineBindings {
    private final JdbcTemplate jdbc;

    public JdbcLineBindings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Commitment commitment, String line, String statistic, LocalDate on) {
        jdbc.update(
                """
                insert into caseline_binding (region_id, commitment_id, line, statistic, bound_on, concerned, restriction) values (?, ?, ?, ?, ?, ?, ?)""",
                commitment.regionId(),
                commitment.id(),
                line,
                statistic,
                on,
                commitment.audience().units().toArray(Long[]::new),
                commitment.audience().restriction());
    }

    @Override
    public List<Binding> open(long regionId) {
        return jdbc.query(
                "select * from caseline_binding where region_id = ? and ended_on is null order by commitment_id",
                JdbcLineBindings::binding,
                regionId);
    }

    @Override
    public Optional<Binding> of(long regionId, long commitmentId) {
        return jdbc
                .query(
                        "select * from caseline_binding where region_id = ? and commitment_id = ? and ended_on is null",
                        JdbcLineBindings::binding,
                        regionId,
                        commitmentId)
                .stream()
                .findFirst();
    }

    @Override
    public void found(long regionId, long id, BigDecimal part, BigDecimal whole, LocalDate on) {
        jdbc.update(
                "update caseline_binding set part = ?, whole = ?, proven_on = ? where region_id = ? and id = ?",
                part,
                whole,
                on,
                regionId,
                id);
    }

    @Override
    public void end(long regionId, long id, LocalDate on, String because) {
        jdbc.update(
                "update caseline_binding set ended_on = ?, ended_because = ? where region_id = ? and id = ?",
                on,
                because,
                regionId,
                id);
    }

    private static Binding binding(ResultSet row, int number) throws SQLException {
        return new Binding(
                row.getLong("id"),
                row.getLong("commitment_id"),
                row.getString("line"),
                row.getString("statistic"),
                row.getBigDecimal("part"),
                row.getBigDecimal("whole"),
                row.getObject("proven_on", LocalDate.class),
                row.getObject("bound_on", LocalDate.class));
    }
}
