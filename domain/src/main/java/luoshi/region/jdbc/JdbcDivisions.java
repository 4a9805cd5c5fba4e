package luoshi.region.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import luoshi.region.Division;
import luoshi.region.Divisions;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Divisions} in PostgreSQL. */
public final class JdbcDivisions implements Divisions {
    private final JdbcTemplate jdbc;

    public JdbcDivisions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Division> find(long id) {
        return jdbc.query("select * from region_region where id = ?", JdbcDivisions::division, id).stream()
                .findFirst();
    }

    @Override
    public List<Division> below(long id) {
        return jdbc.query("select * from region_region where parent_id = ? order by id", JdbcDivisions::division, id);
    }

    @Override
    public List<Division> path(long id) {
        return jdbc.query(
                "select r.* from region_region r join region_region leaf on r.id = any (leaf.path) where leaf.id = ? order by cardinality(r.path)",
                JdbcDivisions::division,
                id);
    }

    @Override
    public int add(List<Division> divisions) {
        int added = 0;
        for (Division division : divisions) {
            added += jdbc.update(
                    """
                    insert into region_region (id, parent_id, name, level, path)
                    select ?, parent.id, ?, ?, parent.path || ? from region_region parent where parent.id = ?
                    on conflict (id) do nothing""", division.id(), division.name(), division.level(), division.id(), division.parentId());
        }
        return added;
    }

    private static Division division(ResultSet row, int number) throws SQLException {
        return new Division(
                row.getLong("id"),
                row.getObject("parent_id", Long.class),
                row.getString("name"),
                row.getString("level"),
                row.getBoolean("home"));
    }
}
