package luoshi.app.boot;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.access.Acting;
import luoshi.access.jdbc.JdbcActing;
import luoshi.access.jdbc.JdbcGate;
import luoshi.ledger.jdbc.JdbcMonths;
import luoshi.ledger.jdbc.JdbcSilentUnits;
import luoshi.parameter.Calendars;
import luoshi.parameter.Catalogue;
import luoshi.parameter.ParameterVersions;
import luoshi.parameter.Parameters;
import luoshi.parameter.SupposedVersions;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.region.Unit;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.round.replay.Replay;
import luoshi.round.replay.ReplayMonth;
import luoshi.supervision.jdbc.JdbcOrderFacts;
import luoshi.supervision.jdbc.JdbcPasts;
import luoshi.supervision.replay.RetellOrders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The past of a data folder, whether its program runs or not; the database itself refuses to be written to. */
public final class ReplayAccess implements AutoCloseable {
    private final Installation installation;
    private final HikariDataSource app;
    private final HikariDataSource door;
    private final JdbcTemplate jdbc;
    private final JdbcGate gate;
    private final SystemLogIns logIns;
    private final Acting acting;

    private ReplayAccess(Installation installation) {
        this.installation = installation;
        this.app = StorageWiring.pool(installation.owner().as(Schema.APP), 1);
        app.setAutoCommit(false);
        this.door = StorageWiring.pool(installation.owner().as(Schema.GATE), 1);
        this.jdbc = new JdbcTemplate(app);
        this.gate = new JdbcGate(new JdbcTemplate(door));
        this.logIns = new SystemLogIns(gate);
        this.acting = new JdbcActing(jdbc, new JdbcTransactionManager(app));
    }

    public static ReplayAccess open(Path data, Map<String, String> environment) {
        return new ReplayAccess(Installation.beside(data, environment));
    }

    /**
     * What a county's past tells.
     *
     * @param units their names
     */
    public record Told(long region, List<ReplayMonth> months, Map<Long, String> units) {
        /** The three units with most of what is behind, and how much; empty where there are none. */
        public String furthestBehind(ReplayMonth month) {
            return month.behind().entrySet().stream()
                    .sorted(Map.Entry.<Long, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(3)
                    .map(unit -> units.getOrDefault(unit.getKey(), "") + unit.getValue())
                    .collect(Collectors.joining("、"));
        }
    }

    /** Every county's past under parameters some of which are put in place of the stored ones. */
    public List<Told> replay(LocalDate from, LocalDate to, Map<String, String> supposed) {
        return gate.homes().stream()
                .map(region -> logIns.as(region, acting, actor -> {
                    jdbc.execute("set transaction read only");
                    return told(region, from, to, supposed);
                }))
                .toList();
    }

    private Told told(long region, LocalDate from, LocalDate to, Map<String, String> supposed) {
        ParameterVersions versions = new SupposedVersions(new JdbcParameterVersions(jdbc).all(region), supposed);
        Replay replay = new Replay(
                new JdbcPasts(jdbc),
                new RetellOrders(new JdbcOrderFacts(jdbc)),
                new JdbcMonths(jdbc),
                new JdbcSilentUnits(jdbc),
                new Calendars(new JdbcLoadedDays(jdbc)),
                new Parameters(new Catalogue(), versions));
        return new Told(
                region,
                replay.run(region, from, to),
                new JdbcUnits(jdbc)
                        .list(region, LocalDate.MAX).stream()
                                .collect(Collectors.toMap(Unit::id, Unit::shortName, (one, two) -> one, TreeMap::new)));
    }

    @Override
    public void close() {
        app.close();
        door.close();
        installation.close();
    }
}
