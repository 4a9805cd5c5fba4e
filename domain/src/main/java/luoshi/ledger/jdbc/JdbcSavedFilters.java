package luoshi.ledger.jdbc;

import java.util.List;
import luoshi.ledger.filter.SavedFilter;
import luoshi.ledger.filter.SavedFilters;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SavedFilters} in PostgreSQL. */
public final class JdbcSavedFilters implements SavedFilters {
    private final JdbcTemplate jdbc;

    public JdbcSavedFilters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedFilter> list(long regionId) {
        return jdbc.query(
                "select * from ledger_saved_filter where region_id = ? order by shared desc, id",
                (row, number) -> new SavedFilter(
                        row.getLong("region_id"),
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("shared")),
                regionId);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, String name, String query, boolean shared) {
        return jdbc.queryForObject(
                "insert into ledger_saved_filter (region_id, name, query, shared) values (?, ?, ?, ?) returning id",
                Long.class,
                regionId,
                name,
                query,
                shared);
    }

    @Override
    public void remove(long regionId, long id) {
        jdbc.update("delete from ledger_saved_filter where region_id = ? and id = ?", regionId, id);
    }
}
