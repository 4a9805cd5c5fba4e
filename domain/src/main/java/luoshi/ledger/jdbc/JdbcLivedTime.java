package luoshi.ledger.jdbc;

import java.time.LocalDateTime;
import luoshi.ledger.month.LivedTime;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link LivedTime} as a setting of the transaction, which {@code ledger_now()} heeds in the sample county alone. */
public final class JdbcLivedTime implements LivedTime {
    private final JdbcTemplate jdbc;

    public JdbcLivedTime(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void at(LocalDateTime moment) {
        jdbc.queryForObject("select set_config('luoshi.lived_at', ?, true)", String.class, moment.toString());
    }
}
