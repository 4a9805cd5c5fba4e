package luoshi.access.jdbc;

import luoshi.access.Colleagues;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Colleagues} in PostgreSQL. */
public final class JdbcColleagues implements Colleagues {
    private final JdbcTemplate jdbc;

    public JdbcColleagues(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean otherMay(long unitId, String right) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select access_other_may(?, ?)", Boolean.class, unitId, right));
    }
}
