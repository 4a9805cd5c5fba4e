package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** Counters of cases: the same as counting rows, whoever writes at once, and for everybody only what he sees. */
class LineTallyTest {
    private static final int WRITERS = 4;
    private static final int CASES = 12;
    private static final String DIFFERENT = """
            with t as (
              select line, viewer_unit, cut, restriction, unit_id, state, month, facet, sum(cases) a, sum(amount1) b, sum(amount2) c, sum(answered) d, sum(in_time) e,
                     sum(overdue) f, sum(open_late) g, sum(rated) h, sum(content) i, sum(closed) j, sum(days) k
              from caseline_tally where region_id = 990121 group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(cases) <> 0),
            r as (
              select line, viewer, cut, restriction, unit, state, month, side, count(*) a, sum(amount1) b, sum(amount2) c, sum(answered) d, sum(in_time) e,
                     sum(overdue) f, sum(open_late) g, sum(rated) h, sum(content) i, sum(closed) j, sum(days) k
              from caseline_counted_view, unnest(array[0::bigint] || concerned) viewer,
                   lateral (values ('unit', unit_id, ''), ('facet', 0, facet)) as cuts (cut, unit, side) where region_id = 990121 group by 1, 2, 3, 4, 5, 6, 7, 8)
            select count(*) from ((table t except table r) union all (table r except table t)) x""";

    @Test
    void countersAreWhatCountingGivesUnderSeveralWritersAndWhileTheyAreFolded()
            throws InterruptedException, ExecutionException {
        List<LineDesk> desks = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                LineDesk desk = new LineDesk();
                desks.add(desk);
                int seed = writer;
                writers.add(pool.submit(() -> write(desk, new Random(seed))));
            }
            LineDesk night = desks.getFirst();
            while (!writers.stream().allMatch(Future::isDone)) {
                fold(night);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(Matters.text(DIFFERENT)).isEqualTo("0");
        fold(desks.getFirst());
        assertThat(Matters.text(DIFFERENT)).isEqualTo("0");
        assertThat(Matters.text("select count(*) from caseline_tally where region_id = 990121 and slot > 0"))
                .isEqualTo("0");
        desks.forEach(LineDesk::close);
    }

    private static long fold(LineDesk desk) {
        return desk.office.as("qinliyan", actor -> desk.tallies.fold(actor.regionId()));
    }

    private static void write(LineDesk desk, Random random) {
        LocalDate day = LocalDate.of(2026, 4, 1);
        for (int i = 0; i < CASES; i++) {
            long id = desk.open(
                    "jianwenlan",
                    "hotline-ticket",
                    day.plusDays(random.nextInt(60)),
                    "source",
                    "网上",
                    "kind",
                    "咨询",
                    "object",
                    "对象" + i,
                    "caller",
                    "某人",
                    "phone",
                    "1370000" + random.nextInt(1000));
            desk.route("jianwenlan", id, day, "dispatch", random.nextBoolean() ? "水利局" : "住建局");
            String clerk = Long.valueOf(desk.unit("水利局"))
                            .equals(desk.file(id).standing().unitId())
                    ? "xiruoshui"
                    : "ruanxiaozhu";
            if (random.nextBoolean()) {
                desk.act(clerk, id, day.plusDays(1), "sign");
                desk.act(clerk, id, day.plusDays(2 + random.nextInt(20)), "answer", "answer", "已办", "solved", "已解决");
            }
            if (random.nextBoolean()) {
                desk.act("jianwenlan", id, day.plusDays(30), "call", "rating", random.nextBoolean() ? "满意" : "不满意");
            }
        }
    }

    @Test
    void aUnitIsCountedForWhatConcernsItAndTheCountyForEverything() {
        try (LineDesk desk = new LineDesk()) {
            LocalDate today = Matters.today();
            String before = desk.figure("xiruoshui", "investment-lead", "leads", today);
            String county = desk.figure("qinliyan", "investment-lead", "leads", today);
            desk.open(
                    "shangtongda",
                    "investment-lead",
                    today,
                    "investor",
                    "某公司" + System.nanoTime(),
                    "chain",
                    "其他",
                    "unit",
                    String.valueOf(desk.unit("住建局")));
            assertThat(desk.figure("xiruoshui", "investment-lead", "leads", today))
                    .isEqualTo(before);
            assertThat(Integer.parseInt(desk.figure("qinliyan", "investment-lead", "leads", today)))
                    .isEqualTo(Integer.parseInt(county) + 1);
        }
    }
}
