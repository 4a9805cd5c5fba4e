package luoshi.app.boot;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.access.jdbc.JdbcActing;
import luoshi.access.jdbc.JdbcGate;
import luoshi.caseline.ActEffects;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Cases;
import luoshi.caseline.DraftCase;
import luoshi.caseline.Lines;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Parties;
import luoshi.caseline.Vault;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.clock.SweepClocks;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;
import luoshi.caseline.jdbc.JdbcCases;
import luoshi.caseline.jdbc.JdbcCells;
import luoshi.caseline.jdbc.JdbcClocks;
import luoshi.caseline.jdbc.JdbcLineVersions;
import luoshi.caseline.jdbc.JdbcTallies;
import luoshi.caseline.simulate.Simulate;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.parameter.Calendars;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.privacy.FieldCipher;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.move.RegisterProject;
import luoshi.region.Unit;
import luoshi.region.UnitClass;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.search.SearchIndex;
import luoshi.search.jdbc.JdbcSearchIndex;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.jdbc.JdbcDuties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** 试办: lines driven by random cases in a scratch county of its own, whose folder is gone afterwards. */
public final class LineTrial {
    private static final long COUNTY = 990199;
    private static final int KEY_BYTES = 32;
    private static final int OTHERS = 5;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);

    private LineTrial() {}

    /** Drives each line; tells of each as soon as it is done. */
    public static void run(List<Line> lines, int cases, long seed, Consumer<Simulate.Outcome> told) {
        Path folder = temporary();
        try (Installation installation = Installation.open(folder, Map.of());
                HikariDataSource app = StorageWiring.pool(installation.owner().as(Schema.APP), 2);
                HikariDataSource door = StorageWiring.pool(installation.owner().as(Schema.GATE), 1)) {
            app.setAutoCommit(false);
            JdbcTemplate jdbc = new JdbcTemplate(app);
            Gate gate = new JdbcGate(new JdbcTemplate(door));
            gate.found(List.of(
                    new Gate.Place(990000, "东岭省", "province"),
                    new Gate.Place(990100, "云川市", "city"),
                    new Gate.Place(COUNTY, "试办县", "county")));
            Acting acting = new JdbcActing(jdbc, new JdbcTransactionManager(app));
            SystemLogIns logIns = new SystemLogIns(gate);
            Simulate.Way way = new Simulate.Way() {
                @Override
                public <T> T once(Function<Actor, T> work) {
                    return logIns.as(COUNTY, acting, work);
                }
            };
            Units units = new JdbcUnits(jdbc);
            List<Long> ids = way.once(actor -> establish(units, lines));
            Simulate simulate = simulate(jdbc, units);
            lines.forEach(line -> told.accept(simulate.run(way, line, cases, seed, ids, FROM)));
        } finally {
            delete(folder);
        }
    }

    private static List<Long> establish(Units units, List<Line> lines) {
        TreeSet<String> names = new TreeSet<>();
        for (Line line : lines) {
            names.add(line.head().keeper());
            line.handling().routes().stream().map(Handling.Route::unit).forEach(names::add);
            Matrix matrix = line.matrix();
            if (matrix != null) {
                matrix.items().values().stream().filter(name -> !name.isEmpty()).forEach(names::add);
            }
        }
        for (int i = 1; i <= OTHERS; i++) {
            names.add("试办" + i + "局");
        }
        List<Long> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(units.add(new Unit(
                    COUNTY,
                    0,
                    "试办县" + name,
                    name,
                    UnitClass.of("部门"),
                    List.of(),
                    null,
                    "",
                    FROM.minusYears(2),
                    null,
                    null)));
        }
        return ids;
    }

    private static Simulate simulate(JdbcTemplate jdbc, Units units) {
        Lines lines = new Lines(LineFiles.read(), new JdbcLineVersions(jdbc));
        Journal journal = new JdbcJournal(jdbc);
        Cases cases = new JdbcCases(jdbc);
        Clocks clocks = new JdbcClocks(jdbc);
        Calendars calendars = new Calendars(new JdbcLoadedDays(jdbc));
        SearchIndex index = new JdbcSearchIndex(jdbc);
        Parties parties = new Parties(units);
        RunClocks run = new RunClocks(clocks, calendars);
        Vault vault = new Vault(new FieldCipher(new byte[KEY_BYTES]));
        DraftCase drafts = new DraftCase(parties, run, vault);
        ActEffects effects = new ActEffects(
                cases,
                new JdbcCells(jdbc),
                parties,
                vault,
                calendars,
                new RegisterProject(new JdbcProjects(jdbc), units, new JdbcPosts(jdbc), index, journal),
                new JdbcNotices(jdbc));
        return new Simulate(
                cases,
                new OpenCase(lines, cases, drafts, clocks, index, new OpenCase.Telling(new JdbcNotices(jdbc), journal)),
                new ActOnCase(
                        lines,
                        cases,
                        parties,
                        run,
                        effects,
                        new ActOnCase.Desk(drafts, vault, calendars, index, journal)),
                new SweepClocks(clocks, new RegisterDuty(new JdbcDuties(jdbc), units, journal)),
                new JdbcTallies(jdbc));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("luoshi-lines");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
