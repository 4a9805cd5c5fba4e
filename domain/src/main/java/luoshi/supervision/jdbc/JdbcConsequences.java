package luoshi.supervision.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.supervision.accountability.Consequence;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.accountability.Consequences;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Consequences} in PostgreSQL. */
public final class JdbcConsequences implements Consequences {
    private final JdbcTemplate jdbc;

    public JdbcConsequences(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers nothing: who enters a review may not read the register. */
    @Override
    public void add(long regionId, Entry entry) {
        jdbc.update(
                """
                insert into supervision_consequence (region_id, order_id, charge_id, kind, person_id, person, post, unit_id, words, basis, on_day, expires_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                regionId,
                entry.ground().orderId(),
                entry.ground().chargeId(),
                entry.kind().name(),
                entry.who().personId(),
                entry.who().person(),
                entry.who().post(),
                entry.who().unitId(),
                entry.words(),
                entry.basis(),
                entry.on(),
                entry.expiresOn());
    }

    @Override
    public Optional<Consequence> find(long regionId, long id) {
        return jdbc
                .query(
                        "select * from supervision_consequence where region_id = ? and id = ?",
                        JdbcConsequences::consequence,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Consequence> of(long regionId, List<Long> orderIds) {
        return jdbc.query(
                "select * from supervision_consequence where region_id = ? and order_id = any (?) order by id",
                JdbcConsequences::consequence,
                regionId,
                orderIds.toArray(Long[]::new));
    }

    @Override
    public List<Consequence> latest(long regionId, int most) {
        return jdbc.query(
                "select * from supervision_consequence where region_id = ? order by on_day desc, id desc limit ?",
                JdbcConsequences::consequence,
                regionId,
                most);
    }

    @Override
    public boolean withdraw(long regionId, long id, LocalDate day, String because) {
        return jdbc.update("""
                        update supervision_consequence set withdrawn_on = ?, withdrawn_because = ?, withdrawn_by = access_account()
                        where region_id = ? and id = ? and withdrawn_on is null""", day, because, regionId, id) == 1;
    }

    private static Consequence consequence(ResultSet row, int number) throws SQLException {
        return new Consequence(
                row.getLong("region_id"),
                row.getLong("id"),
                new Consequence.Ground(row.getObject("order_id", Long.class), row.getObject("charge_id", Long.class)),
                ConsequenceKind.valueOf(row.getString("kind")),
                new Consequence.Who(
                        row.getLong("person_id"),
                        row.getString("person"),
                        row.getString("post"),
                        row.getLong("unit_id")),
                row.getString("words"),
                row.getString("basis"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawn_because"));
    }
}
