package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import luoshi.ledger.filter.SavedFilter;
import luoshi.ledger.filter.SavedFilters;
import luoshi.once.Once;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SavedFilters} in PostgreSQL. */
public final class JdbcSavedFilters implements SavedFilters {
    private final JdbcTemplate jdbc;
    private final Once<List<SavedFilter>> lists = Once.forEach();

    public JdbcSavedFilters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedFilter> list(long regionId) {
        return lists.get(
                regionId,
                () -> List.copyOf(jdbc.query(
                        "select * from ledger_saved_filter where region_id = ? order by shared desc, id",
                        JdbcSavedFilters::filter,
                        regionId)));
    }

    private static SavedFilter filter(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"));
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, String name, String query, boolean shared) {
        lists.forget();
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
        lists.forget();
        jdbc.update("delete from ledger_saved_filter where region_id = ? and id = ?", regionId, id);
    }
}
