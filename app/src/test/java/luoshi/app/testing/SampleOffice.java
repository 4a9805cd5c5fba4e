package luoshi.app.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.access.SessionKey;
import luoshi.access.jdbc.JdbcActing;
import luoshi.access.jdbc.JdbcGate;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Installation;
import luoshi.app.boot.Schema;
import luoshi.round.Door;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The people of the sample county, acting through use cases without pages; time is whatever the test says. */
public final class SampleOffice implements AutoCloseable {
    /** The sample county. */
    public static final long COUNTY = 990121;

    private final Installation installation;
    private final HikariDataSource app;
    private final HikariDataSource door;
    private final JdbcTemplate jdbc;
    private final Acting acting;
    private final Gate gate;
    private final Map<String, SessionKey> keys = new HashMap<>();

    public SampleOffice() {
        TestServer.base();
        installation = Installation.beside(TestServer.folder(), Map.of());
        app = pool(installation.owner().as(Schema.APP), false);
        door = pool(installation.owner().as(Schema.GATE), true);
        jdbc = new JdbcTemplate(app);
        acting = new JdbcActing(jdbc, new JdbcTransactionManager(app));
        gate = new JdbcGate(new JdbcTemplate(door));
    }

    private static HikariDataSource pool(DatabaseAddress address, boolean commits) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(4);
        pool.setAutoCommit(commits);
        return pool;
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public <T> T as(String login, Function<Actor, T> work) {
        return acting.as(keys.computeIfAbsent(login, this::open), work);
    }

    public Gate gate() {
        return gate;
    }

    /** The way in of the program itself. */
    public Door system() {
        return new Door() {
            @Override
            public <T> T once(Function<Actor, T> work) {
                return as("system@" + COUNTY, work);
            }
        };
    }

    private SessionKey open(String login) {
        SessionKey key = SessionKey.random(COUNTY);
        gate.open(COUNTY, gate.find(login).orElseThrow().accountId(), key);
        return key;
    }

    @Override
    public void close() {
        app.close();
        door.close();
        installation.close();
    }
}
