package luoshi.ledger.jdbc;

import java.util.List;
import luoshi.ledger.PastDuties;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link PastDuties} in PostgreSQL. */
public final class JdbcPastDuties implements PastDuties {
    private final JdbcTemplate jdbc;

    public JdbcPastDuties(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Led> latest(long regionId, int most) {
        return jdbc.query("""
                select quote, lead_unit_id from ledger_commitment
                where region_id = ? and state in ('ASSIGNED', 'REPORTED', 'NOTICED', 'CLOSED', 'PARTIAL')
                order by id desc limit ?""", (row, number) -> new Led(row.getString(1), row.getLong(2)), regionId, most);
    }
}
