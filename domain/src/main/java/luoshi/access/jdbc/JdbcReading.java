package luoshi.access.jdbc;

import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Reading;
import luoshi.access.SessionKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** {@link Reading} over the application role's connections. */
public final class JdbcReading implements Reading {
    private static final String FEED = "select claims, stamp from access_enter_feed(?, ?)";
    private static final String ACCOUNT = "select claims, stamp from access_narrow_to(?)";

    private final JdbcTemplate jdbc;
    private final Acting program;
    private final PlatformTransactionManager transactions;

    public JdbcReading(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.program = new JdbcActing(jdbc, transactions);
    }

    @Override
    public Acting byFeed() {
        return new JdbcActing(jdbc, transactions, FEED);
    }

    @Override
    public Acting of(long accountId) {
        return new Acting() {
            @Override
            public <T> T as(SessionKey key, Function<Actor, T> work) {
                return program.as(
                        key,
                        entered -> work.apply(jdbc.query(ACCOUNT, JdbcActing::entered, accountId)
                                .getFirst()));
            }
        };
    }
}
