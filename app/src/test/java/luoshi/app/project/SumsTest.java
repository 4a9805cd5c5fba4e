package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.testing.TestPostgres;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;

/** 合计: what several writers at once leave in the sums is what counting the rows says, whatever they did in whatever order. */
class SumsTest {
    private static final int WRITERS = 4;
    private static final int STEPS = 25;
    private static final int PROJECTS = 24;
    private static final int MONTH = 3;
    private static final int LATE = 900_000;
    private static final String[] KEPT = {"""
        select region_id || ' ' || place_id || ' ' || viewer_unit || ' ' || restriction || ' ' || library || ' ' || light || ' ' || sum(count) || ' ' || sum(total)
        from project_tally group by region_id, place_id, viewer_unit, restriction, library, light having sum(count) <> 0 order by 1""", """
        select region_id || ' ' || place_id || ' ' || viewer_unit || ' ' || restriction || ' ' || scheme || ' ' || kind || ' ' || year || ' ' || round || ' ' || library
               || ' ' || sum(count) || ' ' || sum(total)
        from project_batch_tally group by region_id, place_id, viewer_unit, restriction, scheme, kind, year, round, library having sum(count) <> 0 order by 1""", """
        select region_id || ' ' || place_id || ' ' || viewer_unit || ' ' || restriction || ' ' || series || ' ' || month || ' ' || sum(count) || ' ' || sum(amount)
        from project_month_tally group by region_id, place_id, viewer_unit, restriction, series, month having sum(count) <> 0 order by 1"""};
    private static final String[] COUNTED = {"""
        select p.region_id || ' ' || place || ' ' || viewer || ' ' || p.restriction || ' ' || lib || ' ' || s.light || ' ' || count(*) || ' ' || sum(p.total)
        from project_project p join project_standing s on s.region_id = p.region_id and s.id = p.id,
             lateral (select 0 as place, unnest(array[0::bigint] || p.concerned) as viewer union all select p.place_id, 0) v,
             lateral (select case when p.ended_on is null then p.library else 'ENDED' end) l (lib)
        group by p.region_id, place, viewer, p.restriction, lib, s.light order by 1""", """
        select p.region_id || ' ' || place || ' ' || viewer || ' ' || p.restriction || ' ' || b.scheme || ' ' || b.kind || ' ' || b.year || ' ' || b.round || ' ' || lib
               || ' ' || count(*) || ' ' || sum(p.total)
        from project_project p join project_batch_member m on m.region_id = p.region_id and m.project_id = p.id
        join project_batch b on b.region_id = m.region_id and b.id = m.batch_id,
             lateral (select 0 as place, unnest(array[0::bigint] || p.concerned) as viewer union all select p.place_id, 0) v,
             lateral (select case when p.ended_on is null then p.library else 'ENDED' end) l (lib)
        group by p.region_id, place, viewer, p.restriction, b.scheme, b.kind, b.year, b.round, lib order by 1""", """
        select p.region_id || ' ' || place || ' ' || viewer || ' ' || p.restriction || ' ' || a.series || ' ' || a.month || ' ' || count(*) || ' ' || sum(a.amount)
        from project_project p join project_amount_view a on a.region_id = p.region_id and a.project_id = p.id,
             lateral (select 0 as place, unnest(array[0::bigint] || p.concerned) as viewer union all select p.place_id, 0) v
        group by p.region_id, place, viewer, p.restriction, a.series, a.month order by 1"""};

    private static DatabaseAddress address = new DatabaseAddress("", "", "");

    @BeforeContainer
    static void found() throws SQLException {
        address = TestPostgres.database();
        try (Connection owner = open();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(project(1, PROJECTS));
            owner.commit();
        }
    }

    @Property(tries = 25)
    void whateverSeveralWritersDoTheSumsAreWhatCountingSays(@ForAll long seed) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(seed + writer);
                work.add(() -> write(random));
            }
            for (Future<Integer> done : writers.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(STEPS);
            }
        }
        try (Connection owner = open()) {
            for (int sum = 0; sum < KEPT.length; sum++) {
                assertThat(texts(owner, KEPT[sum])).isEqualTo(texts(owner, COUNTED[sum]));
            }
        }
    }

    @Example
    void r3_13AProjectDoesNotComeIntoABatchAfterItsCeremony() throws SQLException {
        try (Connection owner = open();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(project(LATE, LATE));
            owner.commit();
            statement.execute("""
                    insert into project_batch (region_id, id, scheme, kind, year, round, ceremony_on, declared_count, declared_total, declared_by)
                    values (1, %d, 'FIVE', 'SIGNED', 2026, 0, '2026-03-01', 1, 1, 1)""".formatted(LATE));
            owner.commit();
            assertThatThrownBy(() -> statement.execute("""
                            insert into project_batch_member (region_id, batch_id, project_id, scheme, kind, total, concerned, restriction)
                            values (1, %1$d, %1$d, 'FIVE', 'SIGNED', 1, array[1], 0)""".formatted(LATE))).hasMessageContaining("R3-13");
            owner.rollback();
        }
    }

    private static int write(Random random) throws SQLException {
        int done = 0;
        try (Connection owner = open();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            while (done < STEPS) {
                int project = 1 + random.nextInt(PROJECTS);
                int what = random.nextInt(7);
                statement.execute(act(random, project, what));
                if (what == MONTH) {
                    statement.execute(plan(random, project));
                }
                if (random.nextInt(8) == 0) {
                    owner.rollback();
                } else {
                    owner.commit();
                }
                done++;
            }
        }
        return done;
    }

    private static String act(Random random, int project, int what) {
        return switch (what) {
            case 0 -> moved(random, project);
            case 1 ->
                "update project_project set total = %d, place_id = %d where region_id = 1 and id = %d"
                        .formatted(random.nextInt(90), 11 + random.nextInt(3), project);
            case 2 ->
                "update project_project set concerned = array[1, %d], restriction = %d where region_id = 1 and id = %d"
                        .formatted(2 + random.nextInt(2), random.nextInt(2), project);
            case MONTH -> month(random, project);
            case 4 -> plan(random, project);
            case 5 ->
                "update project_standing set light = '%s', lit_on = '2026-06-30' where region_id = 1 and id = %d"
                        .formatted(List.of("", "GREEN", "YELLOW", "RED").get(random.nextInt(4)), project);
            default -> batch(random, project);
        };
    }

    private static String moved(Random random, int project) {
        String library =
                List.of("PLANNED", "PREPARING", "BUILDING", "COMPLETED").get(random.nextInt(4));
        return """
                update project_project set library = '%1$s' where region_id = 1 and id = %2$d;
                update project_stay set to_on = '2026-02-01' where region_id = 1 and project_id = %2$d and to_on is null;
                insert into project_stay (region_id, project_id, library, from_on, moved_by, concerned, restriction)
                values (1, %2$d, '%1$s', '2026-02-01', 1, array[1], 0)""".formatted(library, project);
    }

    private static String month(Random random, int project) {
        return """
                insert into project_month (region_id, project_id, month, series, completed, given_by, concerned, restriction)
                select 1, id, make_date(2026, %1$d, 1), '%2$s', %3$d, 1, concerned, restriction from project_project where region_id = 1 and id in (%4$d, %5$d)
                order by id
                on conflict (region_id, project_id, series, month) do update set completed = excluded.completed""".formatted(
                        1 + random.nextInt(12),
                        random.nextBoolean() ? "DISPATCH" : "STATISTICS",
                        random.nextInt(900),
                        project,
                        project);
    }

    private static String plan(Random random, int project) {
        return """
                with held as (select * from project_project where region_id = 1 and id = %1$d)
                insert into project_plan (region_id, project_id, year, version, amount, curve, document, frozen_on, frozen_by, concerned, restriction)
                select 1, id, 2026, 1 + (select count(*) from project_plan x where x.project_id = held.id), %2$d,
                       array[0, 300, 900, 1700, 2500, 3333, 4100, 5000, 6100, 7700, 9000, 10000], '批文', '2026-01-10', 1, concerned, restriction from held
                on conflict do nothing""".formatted(project, 1 + random.nextInt(999));
    }

    private static String batch(Random random, int project) {
        return """
                with declared as (
                  insert into project_batch (region_id, scheme, kind, year, round, ceremony_on, declared_count, declared_total, declared_by)
                  values (1, 'THREE', '%1$s', %2$d, %3$d, '2026-03-01', 1, 1, 1) on conflict do nothing returning *)
                insert into project_batch_member (region_id, batch_id, project_id, scheme, kind, total, concerned, restriction)
                select 1, d.id, p.id, d.scheme, d.kind, p.total, p.concerned, p.restriction from declared d, project_project p
                where p.region_id = 1 and p.id in (%4$d, %5$d) order by p.id on conflict do nothing""".formatted(
                        List.of("SIGNED", "STARTED", "PRODUCED").get(random.nextInt(3)),
                        2000 + random.nextInt(9000),
                        random.nextInt(5),
                        project,
                        1 + random.nextInt(PROJECTS));
    }

    private static String project(int first, int last) {
        return """
                insert into project_project (region_id, id, name, way, sort, place_id, unit_id, total, started_on, library, entered_on, concerned, added_by)
                select 1, n, 'x' || n, 'FILED', 'INDUSTRY', 11 + n %% 3, 1, n, '2026-01-01', 'PLANNED', '2026-01-01', array[1], 1
                from generate_series(%1$d, %2$d) n;
                insert into project_stay (region_id, project_id, library, from_on, moved_by, concerned, restriction)
                select 1, n, 'PLANNED', '2026-01-01', 1, array[1], 0 from generate_series(%1$d, %2$d) n""".formatted(first, last);
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static List<String> texts(Connection owner, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
