package luoshi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.access.SessionKey;
import luoshi.access.jdbc.JdbcActing;
import luoshi.access.jdbc.JdbcGate;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Installation;
import luoshi.app.boot.Schema;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** An installation without its web server: a founded county and the ways into its database. */
public final class Rig implements AutoCloseable {
    /** An invented county. */
    public static final long COUNTY = 990122;

    private final Installation installation;
    private final HikariDataSource app;
    private final HikariDataSource door;
    private final JdbcTemplate jdbc;
    private final Acting acting;
    private final Gate gate;
    private final long account;

    private Rig(Installation installation) {
        this.installation = installation;
        this.app = pool(installation.owner().as(Schema.APP), false);
        this.door = pool(installation.owner().as(Schema.GATE), true);
        this.jdbc = new JdbcTemplate(app);
        this.acting = new JdbcActing(jdbc, new JdbcTransactionManager(app));
        this.gate = new JdbcGate(new JdbcTemplate(door));
        this.account = gate.found(List.of(
                new Gate.Place(990000, "东岭省", "province"),
                new Gate.Place(990100, "云川市", "city"),
                new Gate.Place(COUNTY, "测算县", "county")));
    }

    public static Rig open(Path folder) {
        return new Rig(Installation.open(folder, Map.of()));
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public Acting acting() {
        return acting;
    }

    public Gate gate() {
        return gate;
    }

    public Installation installation() {
        return installation;
    }

    /** A fresh log-in of the program's own account. */
    public SessionKey logIn() {
        SessionKey key = SessionKey.random(COUNTY);
        gate.open(COUNTY, account, key);
        return key;
    }

    /** The owner's connection, which row security does not bind. */
    public Connection owner() throws SQLException {
        DatabaseAddress address = installation.owner();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static HikariDataSource pool(DatabaseAddress address, boolean autoCommit) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(12);
        pool.setAutoCommit(autoCommit);
        return pool;
    }

    @Override
    public void close() {
        app.close();
        door.close();
        installation.close();
    }
}
