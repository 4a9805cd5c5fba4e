package luoshi.bench.round;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.access.SessionKey;
import luoshi.access.jdbc.JdbcActing;
import luoshi.access.jdbc.JdbcGate;
import luoshi.app.boot.Installation;
import luoshi.app.boot.RoundAccess;
import luoshi.app.boot.Schema;
import luoshi.bench.Rig;
import luoshi.round.Door;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One node of a cluster in a process of its own: runs the round of what it believes is today, again and again, until it is killed. */
public final class RoundNode {
    private RoundNode() {}

    /** Arguments: folder, first day, start in milliseconds, milliseconds a day, minutes of skew, last day. */
    public static void main(String[] args) throws InterruptedException {
        SimulatedDays days = new SimulatedDays(
                LocalDate.parse(args[1]), Long.parseLong(args[2]), Long.parseLong(args[3]), Long.parseLong(args[4]));
        LocalDate last = LocalDate.parse(args[5]);
        try (Installation installation = Installation.beside(Path.of(args[0]), Map.of());
                HikariDataSource app = pool(installation, Schema.APP, false);
                HikariDataSource gate = pool(installation, Schema.GATE, true)) {
            JdbcTemplate jdbc = new JdbcTemplate(app);
            JdbcActing acting = new JdbcActing(jdbc, new JdbcTransactionManager(app));
            Door door = door(acting, new JdbcGate(new JdbcTemplate(gate)));
            System.out.println("ready");
            while (true) {
                long now = SimulatedDays.now();
                LocalDate today = days.today(now);
                RoundAccess.round(jdbc, days.clock(now)).on(today.isAfter(last) ? last : today, door);
                Thread.sleep(2);
            }
        }
    }

    private static Door door(JdbcActing acting, JdbcGate gate) {
        SessionKey key = SessionKey.random(Rig.COUNTY);
        gate.open(Rig.COUNTY, gate.find("system@" + Rig.COUNTY).orElseThrow().accountId(), key);
        return new Door() {
            @Override
            public <T> T once(Function<Actor, T> work) {
                return acting.as(key, work);
            }
        };
    }

    private static HikariDataSource pool(Installation installation, String role, boolean commits) {
        HikariDataSource pool = new HikariDataSource();
        var address = installation.owner().as(role);
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(2);
        pool.setAutoCommit(commits);
        return pool;
    }
}
