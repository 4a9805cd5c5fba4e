package luoshi.access.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import luoshi.access.Export;
import luoshi.access.Exports;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Exports} in PostgreSQL. */
public final class JdbcExports implements Exports {
    private static final String SELECT = """
            select e.*, coalesce(p.name, a.name, '') as who from access_export e
            left join access_account a on a.region_id = e.region_id and a.id = e.account_id
            left join region_person_view p on p.region_id = a.region_id and p.id = a.person_id
            where e.region_id = ?
            """;

    private final JdbcTemplate jdbc;

    public JdbcExports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, String what, String query, String reason, long rows, Export.State state) {
        return jdbc.queryForObject(
                "insert into access_export (region_id, what, query, reason, rows, state) values (?, ?, ?, ?, ?, ?) returning id",
                Long.class,
                regionId,
                what,
                query,
                reason,
                rows,
                state.name());
    }

    @Override
    public Optional<Export> find(long regionId, long id) {
        return jdbc.query(SELECT + " and e.id = ?", JdbcExports::export, regionId, id).stream()
                .findFirst();
    }

    @Override
    public List<Export> own(long regionId, long accountId) {
        return jdbc.query(
                SELECT + " and e.account_id = ? order by e.id desc limit 100",
                JdbcExports::export,
                regionId,
                accountId);
    }

    @Override
    public List<Export> waiting(long regionId) {
        return jdbc.query(SELECT + " and e.state = 'WAITING' order by e.id limit 100", JdbcExports::export, regionId);
    }

    @Override
    public void decide(long regionId, long id, long decidedBy, Export.State state) {
        jdbc.update(
                "update access_export set state = ?, decided_by = ?, decided_at = clock_timestamp() where region_id = ? and id = ?",
                state.name(),
                decidedBy,
                regionId,
                id);
    }

    private static Export export(ResultSet row, int number) throws SQLException {
        return new Export(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("who"),
                row.getString("what"),
                row.getString("query"),
                row.getString("reason"),
                row.getLong("rows"),
                Export.State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant());
    }
}
