package luoshi.access.jdbc;

import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.SessionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link Acting} over the application role's connections. */
public final class JdbcActing implements Acting {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public JdbcActing(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    @SuppressWarnings("NullAway") // the work's own answer is handed on as it is
    public <T> T as(SessionKey key, Function<Actor, T> work) {
        return transaction.execute(status -> work.apply(enter(key)));
    }

    private Actor enter(SessionKey key) {
        @Nullable
        String claims = jdbc.queryForObject("select access_enter(?, ?)", String.class, key.regionId(), key.hash());
        if (claims == null) {
            throw new SessionEnded();
        }
        return Actor.ofClaims(claims);
    }
}
