package luoshi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.testing.TestPostgres;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;

/** 计数: the counters that totals are read from say what counting the rows would say, whatever was done in whatever order. */
class TallyTest {
    private static DatabaseAddress address = new DatabaseAddress("", "", "");

    @BeforeContainer
    static void found() {
        address = TestPostgres.database();
    }

    @Property(tries = 25)
    void afterAnyChangesTheCountersAreWhatCountingSays(@ForAll long seed) throws SQLException {
        Random random = new Random(seed);
        try (Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = owner.createStatement()) {
            for (int step = 0; step < 12; step++) {
                statement.execute(random.nextInt(3) == 0 ? added(random) : changed(random));
            }
            assertThat(texts(owner, """
                    select viewer_unit || ' ' || restriction || ' ' || state || ' ' || kind || ' ' || lead_unit_id || ' ' || sum(count)
                    from ledger_tally group by viewer_unit, restriction, state, kind, lead_unit_id having sum(count) <> 0 order by 1""")).isEqualTo(texts(owner, """
                    select viewer || ' ' || restriction || ' ' || state || ' ' || kind || ' ' || coalesce(lead_unit_id, 0) || ' ' || count(*)
                    from ledger_commitment, unnest(array[0::bigint] || concerned) viewer
                    group by viewer, restriction, state, kind, lead_unit_id order by 1"""));
        }
    }

    private static String added(Random random) {
        return """
                insert into ledger_commitment (region_id, report_id, year, number, kind, quote, start_at, end_at, paragraph_start, paragraph_end, restriction)
                select 1, 1, 2026, coalesce((select max(number) from ledger_commitment), 0) + n, (array['target', 'action'])[1 + n %% 2], 'x', 0, 1, 0, 1, n %% 3
                from generate_series(1, %d) n""".formatted(1 + random.nextInt(5));
    }

    private static String changed(Random random) {
        int unit = 1 + random.nextInt(3);
        String state = List.of("ASSIGNED", "REPORTED", "CLOSED").get(random.nextInt(3));
        return """
                update ledger_commitment set state = '%s', leader_post_id = 1, owner_post_id = 1, lead_unit_id = %d, due_on = '2026-12-31', concerned = array[%d, %d]
                where number %% %d = 0""".formatted(state, unit, unit, unit + 1 + random.nextInt(2), 1 + random.nextInt(4));
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
