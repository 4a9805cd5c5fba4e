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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import luoshi.caseline.Cells;
import luoshi.caseline.DraftCase;
import luoshi.caseline.Lines;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Parties;
import luoshi.caseline.Vault;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.clock.SweepClocks;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Tallies;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.LineFolder;
import luoshi.caseline.definition.Matrix;
import luoshi.caseline.jdbc.JdbcCases;
import luoshi.caseline.jdbc.JdbcCells;
import luoshi.caseline.jdbc.JdbcClocks;
import luoshi.caseline.jdbc.JdbcLineVersions;
import luoshi.caseline.jdbc.JdbcTallies;
import luoshi.caseline.simulate.Simulate;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.notice.Notices;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.parameter.Calendars;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.privacy.FieldCipher;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.move.RegisterProject;
import luoshi.region.Post;
import luoshi.region.Unit;
import luoshi.region.UnitClass;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.search.SearchIndex;
import luoshi.search.jdbc.JdbcSearchIndex;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.jdbc.JdbcDuties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** 试办: lines driven by random cases, each in a scratch county of its own, in a database that is gone afterwards. */
public final class LineTrial {
    private static final long FIRST_COUNTY = 990301;
    private static final int KEY_BYTES = 32;
    private static final int OTHERS = 5;
    private static final int AT_ONCE = 2;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);

    private final LineFolder folder;
    private final JdbcTemplate jdbc;
    private final Gate gate;
    private final Acting acting;
    private final SystemLogIns logIns;

    private LineTrial(LineFolder folder, HikariDataSource app, HikariDataSource door) {
        this.folder = folder;
        this.jdbc = new JdbcTemplate(app);
        this.gate = new JdbcGate(new JdbcTemplate(door));
        this.acting = new JdbcActing(jdbc, new JdbcTransactionManager(app));
        this.logIns = new SystemLogIns(gate);
    }

    /** What is driven: how many cases of each line, and the seed of what is random. */
    public record Wish(List<Line> lines, int cases, long seed) {}

    /** Drives each line in a database of its own; tells of each in their order. */
    public static void run(LineFolder folder, Wish wish, Consumer<Simulate.Outcome> told) {
        Path place = temporary();
        try (Installation installation = Installation.open(place, Map.of())) {
            run(installation.owner(), folder, wish, told);
        } finally {
            delete(place);
        }
    }

    /** The same in a database that is there already; its counties are added. */
    public static void run(DatabaseAddress owner, LineFolder folder, Wish wish, Consumer<Simulate.Outcome> told) {
        try (HikariDataSource app = StorageWiring.pool(owner.as(Schema.APP), AT_ONCE);
                HikariDataSource door = StorageWiring.pool(owner.as(Schema.GATE), 1);
                ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            app.setAutoCommit(false);
            LineTrial trial = new LineTrial(folder, app, door);
            List<Future<Simulate.Outcome>> running = new ArrayList<>();
            for (int i = 0; i < wish.lines().size(); i++) {
                Line line = wish.lines().get(i);
                long county = FIRST_COUNTY + i;
                trial.found(county);
                running.add(pool.submit(() -> trial.outcome(county, line, wish)));
            }
            for (Future<Simulate.Outcome> one : running) {
                told.accept(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void found(long county) {
        gate.found(List.of(
                new Gate.Place(990000, "东岭省", "province"),
                new Gate.Place(990100, "云川市", "city"),
                new Gate.Place(county, "试办县", "county")));
    }

    private Simulate.Outcome outcome(long county, Line line, Wish wish) {
        Simulate.Way way = new Simulate.Way() {
            @Override
            public <T> T once(Function<Actor, T> work) {
                return logIns.as(county, acting, work);
            }
        };
        Units units = new JdbcUnits(jdbc);
        List<Long> ids = way.once(actor -> establish(county, units, line));
        return simulate(units).run(way, line, wish.cases(), wish.seed(), ids, FROM);
    }

    /** The units that the line names and some others, each with a leader in charge. */
    private List<Long> establish(long county, Units units, Line line) {
        TreeSet<String> names = new TreeSet<>();
        names.add(line.head().keeper());
        line.handling().routes().stream().map(Handling.Route::unit).forEach(names::add);
        Matrix matrix = line.matrix();
        if (matrix != null) {
            matrix.items().values().stream().filter(name -> !name.isEmpty()).forEach(names::add);
        }
        for (int i = 1; i <= OTHERS; i++) {
            names.add("试办" + i + "局");
        }
        long government = units.add(unit(county, "政府", null));
        long leader =
                new JdbcPosts(jdbc).add(new Post(county, 0, government, "副县长", "副县长", 1, FROM.minusYears(2), null));
        List<Long> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(units.add(unit(county, name, leader)));
        }
        return ids;
    }

    private static Unit unit(long county, String name, @Nullable Long leader) {
        return new Unit(
                county,
                0,
                "试办县" + name,
                name,
                UnitClass.of("部门"),
                List.of(),
                leader,
                "",
                FROM.minusYears(2),
                null,
                null);
    }

    private Simulate simulate(Units units) {
        Lines lines = new Lines(folder, new JdbcLineVersions(jdbc));
        Journal journal = new JdbcJournal(jdbc);
        Notices notices = new JdbcNotices(jdbc);
        Cases cases = new JdbcCases(jdbc);
        Cells cells = new JdbcCells(jdbc);
        Clocks clocks = new JdbcClocks(jdbc);
        Tallies tallies = new JdbcTallies(jdbc);
        Calendars calendars = new Calendars(new JdbcLoadedDays(jdbc));
        SearchIndex index = new JdbcSearchIndex(jdbc);
        Parties parties = new Parties(units);
        RunClocks run = new RunClocks(clocks, calendars);
        Vault vault = new Vault(new FieldCipher(new byte[KEY_BYTES]));
        DraftCase drafts = new DraftCase(parties, run, vault);
        ActEffects effects = new ActEffects(
                cases,
                cells,
                parties,
                vault,
                calendars,
                new RegisterProject(new JdbcProjects(jdbc), units, new JdbcPosts(jdbc), index, journal),
                notices);
        return new Simulate(new Simulate.Desk(
                cases,
                new OpenCase(lines, cases, drafts, clocks, index, new OpenCase.Telling(notices, journal)),
                new ActOnCase(
                        lines,
                        cases,
                        parties,
                        run,
                        effects,
                        new ActOnCase.Desk(drafts, vault, calendars, index, journal)),
                parties,
                clocks,
                new SweepClocks(clocks, new RegisterDuty(new JdbcDuties(jdbc), units, journal)),
                new Simulate.Seen(tallies, new CountCases(tallies, cells), cells, notices, calendars)));
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
