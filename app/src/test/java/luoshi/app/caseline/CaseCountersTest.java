package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;

/** 条线计数: what several writers at once leave in the counters of every viewer is what counting the cases says, whatever they did in whatever order. */
class CaseCountersTest {
    private static final int WRITERS = 4;
    private static final int STEPS = 25;
    private static final int CASES = 24;
    private static final String KEPT = """
            select line || ' ' || viewer_unit || ' ' || cut || ' ' || restriction || ' ' || unit_id || ' ' || state || ' ' || month || ' ' || facet || ' ' || sum(cases) || ' '
                   || sum(amount1) || ' ' || sum(amount2) || ' ' || sum(answered) || ' ' || sum(in_time) || ' ' || sum(overdue) || ' ' || sum(open_late) || ' '
                   || sum(rated) || ' ' || sum(content) || ' ' || sum(closed) || ' ' || sum(days)
            from caseline_tally group by line, viewer_unit, cut, restriction, unit_id, state, month, facet having sum(cases) <> 0 order by 1""";
    private static final String COUNTED = """
            select line || ' ' || viewer || ' ' || cut || ' ' || restriction || ' ' || unit || ' ' || state || ' ' || date_trunc('month', opened_on)::date || ' '
                   || side || ' ' || count(*) || ' ' || sum(amount1) || ' ' || sum(amount2) || ' ' || count(answered_on) || ' '
                   || count(*) filter (where answered_on is not null and lateness = 0) || ' ' || count(*) filter (where lateness > 0) || ' '
                   || count(*) filter (where lateness = 2 and closed_on is null) || ' ' || count(*) filter (where rating <> '') || ' '
                   || count(*) filter (where rating <> '' and content) || ' ' || count(closed_on) || ' ' || coalesce(sum(closed_on - opened_on), 0)
            from caseline_case, unnest(array[0::bigint] || concerned) viewer, lateral (values ('unit', coalesce(unit_id, 0), ''), ('facet', 0, facet)) as cuts (cut, unit, side)
            where merged_into is null group by line, viewer, cut, restriction, unit, state, date_trunc('month', opened_on), side order by 1""";

    private static DatabaseAddress address = new DatabaseAddress("", "", "");

    @BeforeContainer
    static void found() throws SQLException {
        address = TestPostgres.database();
        try (Connection owner = open();
                var statement = owner.createStatement()) {
            statement.execute(added(1, CASES));
        }
    }

    @Property(tries = 25)
    void whateverSeveralWritersDoTheCountersAreWhatCountingSays(@ForAll long seed) throws Exception {
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
            assertThat(texts(owner, KEPT)).isEqualTo(texts(owner, COUNTED)).isNotEmpty();
        }
    }

    private static int write(Random random) throws SQLException {
        try (Connection owner = open();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (int done = 0; done < STEPS; done++) {
                statement.execute(act(random, 1 + random.nextInt(CASES)));
                if (random.nextInt(8) == 0) {
                    owner.rollback();
                } else {
                    owner.commit();
                }
            }
        }
        return STEPS;
    }

    /** One statement that a person, a table or the sweep may make of a case, or of all cases of a unit. */
    private static String act(Random random, int id) {
        String which = random.nextInt(5) == 0 ? "id %% 6 = %d".formatted(id % 6) : "id = " + id;
        String set = switch (random.nextInt(8)) {
            case 0 -> "state = '%s', unit_id = %s".formatted(random.nextBoolean() ? "sent" : "working", unit(random));
            case 1 -> "amount1 = %d, amount2 = %d".formatted(random.nextInt(90), random.nextInt(90));
            case 2 -> "concerned = array[7, %d], restriction = %d".formatted(8 + random.nextInt(3), random.nextInt(2));
            case 3 -> "lateness = " + random.nextInt(3);
            case 4 ->
                "answered_on = opened_on + %d, closed_on = %s"
                        .formatted(
                                random.nextInt(9), random.nextBoolean() ? "null" : "opened_on + " + random.nextInt(20));
            case 5 -> "rating = '%s', content = %b".formatted(random.nextBoolean() ? "" : "满意", random.nextBoolean());
            case 6 -> "facet = '%s'".formatted(random.nextBoolean() ? "甲" : "乙");
            default -> random.nextInt(3) == 0 ? "merged_into = 1" : "merged_into = null";
        };
        return random.nextInt(6) == 0
                ? added(1_000 + random.nextInt(1_000_000), 1 + random.nextInt(3))
                : "update caseline_case set %s where region_id = 1 and %s".formatted(set, which);
    }

    private static String unit(Random random) {
        return random.nextInt(3) == 0 ? "null" : String.valueOf(8 + random.nextInt(3));
    }

    /** So many cases from a number on; those that are there already are left alone. */
    private static String added(int from, int many) {
        return """
                insert into caseline_case (region_id, id, line, version_id, channel, pin, title, state, unit_id, opened_on, amount1, facet, fields, concerned)
                select 1, n, 'line-' || n %% 2, 1, 'DESK', 1, '件' || n, 'received', nullif(7 + n %% 4, 7), date '2026-01-05' + n %% 200, n %% 50, '甲', '{}',
                       array[7, 8 + n %% 3]
                from generate_series(%d, %d) n on conflict do nothing""".formatted(from, from + many - 1);
    }

    private static List<String> texts(Connection owner, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
