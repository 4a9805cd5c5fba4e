package luoshi.access.jdbc;

import java.util.Collection;
import java.util.List;
import luoshi.access.Contacts;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Contacts.Stored} in PostgreSQL. */
public final class JdbcContacts implements Contacts.Stored {
    private final JdbcTemplate jdbc;

    public JdbcContacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> of(Collection<Long> units) {
        return jdbc.query(
                "select unit_id, post, name, phone_sealed from access_contacts(?)",
                (row, number) -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)),
                (Object) units.toArray(Long[]::new));
    }
}
