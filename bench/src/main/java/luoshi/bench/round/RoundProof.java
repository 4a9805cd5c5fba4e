package luoshi.bench.round;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import luoshi.app.boot.RoundAccess;
import luoshi.bench.Options;
import luoshi.bench.Proof;
import luoshi.bench.Rig;
import luoshi.bench.Workshop;

/**
 * 证明：不漏不重. Two nodes, one clock five minutes ahead and one behind, compete for the rounds of many days while one or the other is killed with
 * signal 9 at random moments. Every clock that ran out has given each of its reminders once, each with one fact and one letter, and every letter
 * lies in its inbox once.
 */
public final class RoundProof implements Proof {
    private static final int KILLS = 200;
    private static final int SMALL = 8;
    private static final int SKEW_MINUTES = 5;
    private static final int A_DAY = 300;
    private static final int TAIL_DAYS = 12;
    private static final long DAY_MILLIS = 700;
    private static final int REMINDERS = 4;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @Override
    public String name() {
        return "round";
    }

    @Override
    public Outcome run(Options options) throws Exception {
        int kills = (options.small() ? SMALL : KILLS) / options.parts();
        int days = Math.max(20, kills * 2);
        Path folder = Workshop.folder("round-proof");
        Workshop.delete(folder);
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            fill(statement, days);
            LocalDate last = FIRST.plusDays(days + TAIL_DAYS);
            RoundAccess.round(rig.jdbc(), RoundBench.clock())
                    .on(FIRST, RoundBench.door(rig)); // from here on days are made up for
            rage(folder, kills, new Random(options.part()), last);
            for (int i = 0; i < 2; i++) { // once to finish, once to see that nothing is left
                RoundAccess.round(rig.jdbc(), RoundBench.clock()).on(last.plusDays(i), RoundBench.door(rig));
            }
            return judge(statement, kills, days);
        }
    }

    /** So many clocks end every day; none was told before. */
    private static void fill(Statement statement, int days) throws SQLException {
        DutySet.fill(statement, 1);
        statement.execute("delete from supervision_clock; delete from supervision_duty");
        statement.execute("""
                insert into supervision_duty (region_id, id, year, number, source, title, weight, counting, state, unit_id, assigned_at, registered_by, concerned)
                select %1$d, n, 2026, n, 'INSTRUCTION', '第' || n || '件', 'GENERAL', 'UNROLLED', 'HANDLING', 1001 + n %% 40, '2026-01-01 09:00', 1,
                       array[1001 + n %% 40]::bigint[] from generate_series(1, %2$d) n""".formatted(Rig.COUNTY, days * A_DAY));
        statement.execute("""
                insert into supervision_clock (region_id, duty_id, stage, counting, budget, since, since_seq, unit_id, concerned, restriction)
                select region_id, id, 'SETTLE', 'UNROLLED', 3, day, day - date '1970-01-01', unit_id, concerned, 0
                from (select *, date '%s' + (id / %d)::int as day from supervision_duty) d""".formatted(FIRST, A_DAY));
        statement.execute("analyze");
    }

    private static void rage(Path folder, int kills, Random random, LocalDate last)
            throws IOException, InterruptedException {
        long started = SimulatedDays.now() + DAY_MILLIS;
        List<Process> nodes = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            nodes.add(node(folder, started, node, last));
        }
        for (int kill = 0; kill < kills; kill++) {
            TimeUnit.MILLISECONDS.sleep(50 + random.nextInt((int) DAY_MILLIS));
            int victim = random.nextInt(2);
            nodes.get(victim).destroyForcibly().waitFor();
            nodes.set(victim, node(folder, started, victim, last));
        }
        for (Process node : nodes) {
            node.destroyForcibly().waitFor();
        }
    }

    private static Process node(Path folder, long started, int node, LocalDate last)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RoundNode.class.getName(),
                        folder.toString(),
                        FIRST.toString(),
                        String.valueOf(started),
                        String.valueOf(DAY_MILLIS),
                        String.valueOf(node == 0 ? SKEW_MINUTES : -SKEW_MINUTES),
                        last.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.inputReader().readLine() == null) {
            throw new IOException("a node did not start");
        }
        return process;
    }

    private static Outcome judge(Statement statement, int kills, int days) throws SQLException {
        long clocks = (long) days * A_DAY;
        long reminders = count(statement, "select count(*) from supervision_reminder");
        long short4 = count(
                statement,
                "select count(*) from supervision_clock k where (select count(*) from supervision_reminder r where r.region_id = k.region_id and r.duty_id = k.duty_id) <> 4");
        long facts = count(statement, "select count(*) from journal_fact where verb = 'duty.reminded'");
        long twice = count(
                statement,
                "select count(*) from (select subject_id, after::json ->> 'rung' from journal_fact where verb = 'duty.reminded' group by 1, 2 having count(*) > 1) x");
        long letters = count(statement, "select count(*) from notice_outbox where delivered_at is not null");
        long arrived = count(statement, "select count(*) from notice_inbox");
        long waiting = count(statement, "select count(*) from notice_outbox where delivered_at is null");
        boolean holds = reminders == clocks * REMINDERS
                && short4 == 0
                && facts == reminders
                && twice == 0
                && letters == reminders
                && arrived == letters
                && waiting == 0;
        return new Outcome(
                holds,
                "%s：两个节点、钟差±%d分钟、断 %d 次；%,d 个计时应催办 %,d 次，实催 %,d 次，缺 %,d 个；留痕 %,d 条，重复 %d；通知发出 %,d 件、送达 %,d 件、滞留 %d。"
                        .formatted(
                                holds ? "成立" : "不成立",
                                SKEW_MINUTES,
                                kills,
                                clocks,
                                clocks * REMINDERS,
                                reminders,
                                short4,
                                facts,
                                twice,
                                letters,
                                arrived,
                                waiting));
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
