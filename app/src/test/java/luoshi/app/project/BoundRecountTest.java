package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import luoshi.ledger.Answer;
import luoshi.project.proof.Among;
import luoshi.project.proof.Measure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** 自动取数: whatever happens to projects, the progress of what is bound to them is what counting their rows says, and so are the rows behind it. */
class BoundRecountTest {
    private static final int PROJECTS = 12;
    private static final int STEPS = 15;
    private static final String NAME = "取数工程";
    private static final LocalDate TODAY = Matters.today();
    private static final int YEAR = TODAY.getYear();
    private static Works works = new Works();
    private static long started;
    private static long invested;
    private static long rate;

    @BeforeContainer
    static void bind() throws SQLException {
        run("""
                with unit as (select region_id, id from region_unit where short_name = '%s'),
                project as (
                  insert into project_project (region_id, name, way, sort, place_id, unit_id, total, library, entered_on, concerned, added_by)
                  select region_id, '%s' || n, 'FILED', 'LIVELIHOOD', region_id, id, n * 1000000, 'PLANNED', '2026-01-01', array[id], 1
                  from unit, generate_series(1, %d) n returning *)
                insert into project_stay (region_id, project_id, library, from_on, moved_by, concerned, restriction)
                select region_id, id, library, entered_on, 1, concerned, 0 from project""".formatted(Works.UNIT, NAME, PROJECTS));
        started = bound("goal_unit in ('个', '项', '户', '家') and goal_op in ('>=', '=')", Measure.STARTED);
        invested = bound("goal_unit = '元' and goal_op in ('>=', '=')", Measure.INVESTED);
        rate = bound("goal_unit = '%' and goal_op in ('>=', '=')", Measure.RATE_LISTED);
    }

    private static long bound(String condition, Measure measure) {
        long matter = Matters.ids("state = 'ASSIGNED' and not bound and year = " + YEAR + " and " + condition)
                .getLast();
        Answer answer = works.office.as(
                "qinliyan", actor -> ProofWorks.bind(works).bind(actor, matter, measure, Among.ALL, TODAY));
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return matter;
    }

    @AfterContainer
    static void unbind() {
        for (long matter : List.of(started, invested, rate)) {
            works.office.as("qinliyan", actor -> ProofWorks.unbind(works).unbind(actor, matter, "试过了", TODAY));
        }
        works.close();
    }

    @Property(tries = 15)
    void whateverHappensTheProgressIsWhatCountingTheRowsSays(@ForAll long seed) throws SQLException {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            run(act(random));
        }
        works.office.system().once(actor -> ProofWorks.prove(works).prove(actor, TODAY));
        same(
                started,
                "select count(*)::numeric from project_project where region_id = 990121 and started_on between '%1$d-01-01' and '%2$s'"
                        .formatted(YEAR, TODAY));
        same(invested, """
                select coalesce(sum(completed), 0) from (
                  select max(completed) filter (where month = last) as completed from (
                    select *, max(month) over (partition by project_id) as last from project_month
                    where region_id = 990121 and series = 'DISPATCH' and month between '%1$d-01-01' and '%2$s') m group by project_id) s""".formatted(YEAR, TODAY));
        same(rate, """
                select coalesce(round(100.0 * count(*) filter (where listed_on <= '%1$s') / nullif(count(*), 0), 2), 0)
                from project_project where region_id = 990121 and started_on <= '%1$s' and total >= 5000000""".formatted(TODAY));
    }

    /** The stored quantity, its percent, and the rows that stand now, all as counted. */
    private static void same(long matter, String recount) {
        String counted = "(" + recount + ")";
        assertThat(Matters.text("""
                select abs(c.done - k.n) <= 0.01 and c.progress = least(100, floor(c.done * 100 / c.goal_value)) from ledger_commitment c, lateral %s k (n)
                where c.id = %d""".formatted(counted, matter))).as(recount).isEqualTo("t");
        assertThat(Matters.text("""
                select case when b.measure = 'RATE_LISTED' then coalesce(round(100.0 * sum(r.part) / nullif(sum(r.whole), 0), 2), 0) else coalesce(sum(r.part), 0) end
                       - (select c.done from ledger_commitment c where c.id = b.commitment_id) between -0.01 and 0.01
                from project_binding b left join project_bound r on r.region_id = b.region_id and r.binding_id = b.id and r.to_on is null
                where b.commitment_id = %d and b.ended_on is null group by b.measure, b.commitment_id""".formatted(matter))).isEqualTo("t");
    }

    private static String act(Random random) {
        String which = "region_id = 990121 and name = '" + NAME + (1 + random.nextInt(PROJECTS)) + "'";
        String day = random.nextInt(4) == 0
                ? "null"
                : "'" + (YEAR - random.nextInt(2)) + "-0" + (1 + random.nextInt(9)) + "-15'";
        return switch (random.nextInt(5)) {
            case 0 ->
                "update project_project set started_on = " + day + " where library in ('PLANNED', 'PREPARING') and "
                        + which;
            case 1 -> "update project_project set listed_on = " + day + " where " + which;
            case 2 -> "update project_project set total = " + random.nextInt(9) * 1_000_000 + " where " + which;
            case 3 -> "update project_project set restriction = " + random.nextInt(2) + " where " + which;
            default ->
                """
                    insert into project_month (region_id, project_id, month, series, completed, given_by, concerned, restriction)
                    select region_id, id, '%d-0%d-01', '%s', %d, 1, concerned, restriction from project_project where %s
                    on conflict (region_id, project_id, series, month) do update set completed = excluded.completed""".formatted(
                                YEAR - random.nextInt(2),
                                1 + random.nextInt(9),
                                random.nextInt(4) == 0 ? "STATISTICS" : "DISPATCH",
                                random.nextInt(900) * 10_000,
                                which);
        };
    }

    private static void run(String sql) throws SQLException {
        try (Connection owner = TestServer.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
