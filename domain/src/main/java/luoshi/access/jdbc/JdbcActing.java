package luoshi.access.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.SessionKey;
import luoshi.once.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link Acting} over the application role's connections. */
public final class JdbcActing implements Acting {
    private static final String LOG_IN = "select claims, stamp from access_enter(?, ?)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String enter;

    public JdbcActing(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this(jdbc, transactions, LOG_IN);
    }

    JdbcActing(JdbcTemplate jdbc, PlatformTransactionManager transactions, String enter) {
        this.jdbc = jdbc;
        this.enter = enter;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    @SuppressWarnings("NullAway") // the work's own answer is handed on as it is
    public <T> T as(SessionKey key, Function<Actor, T> work) {
        return transaction.execute(status -> work.apply(enter(key)));
    }

    private Actor enter(SessionKey key) {
        return jdbc.query(enter, JdbcActing::entered, key.regionId(), key.hash())
                .getFirst();
    }

    static Actor entered(ResultSet rs, int row) throws SQLException {
        @Nullable String claims = rs.getString("claims");
        if (claims == null) {
            throw new SessionEnded();
        }
        Actor actor = Actor.ofClaims(claims);
        if (actor.scope().regions().equals(Set.of(actor.regionId()))) {
            Stamp.enter(actor.regionId(), rs.getString("stamp"), claims);
        } else {
            Stamp.leave();
        }
        return actor;
    }
}
