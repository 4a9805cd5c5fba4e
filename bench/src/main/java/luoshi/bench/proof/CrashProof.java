package luoshi.bench.proof;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import luoshi.access.SessionKey;
import luoshi.app.boot.Installation;
import luoshi.bench.Options;
import luoshi.bench.Proof;
import luoshi.bench.Rig;
import luoshi.bench.Workshop;
import luoshi.journal.AnchorBook;
import luoshi.journal.Verdict;
import luoshi.journal.VerifyJournal;
import luoshi.journal.jdbc.DatabaseJournal;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * 证明：说了已收就在. Eight clerks report progress through the web server without a pause; program and database are killed with signal 9 again and
 * again. Every report that was acknowledged is there, with its fact; the journal verifies.
 */
public final class CrashProof implements Proof {
    private static final int KILLS = 50;
    private static final int SMALL = 5;
    private static final int WRITERS = 8;
    private static final int LONGEST_MILLIS = 1_500;
    /** Enough people who report for their unit and look at it themselves. */
    private static final String MORE_HEADS = """
            insert into access_account_role select region_id, account_id, 'unit-head' from access_account_role
            where region_id = %d and role_code in ('clerk', 'deputy', 'enterprise')""".formatted(Rig.COUNTY);

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public Outcome run(Options options) throws Exception {
        Path folder = Workshop.folder("crash");
        Workshop.delete(folder);
        int kills = (options.small() ? SMALL : KILLS) / options.parts();
        Random random = new Random(options.part());
        List<SessionKey> clerks = settle(folder);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        long restartNanos = 0;
        for (int kill = 0; kill < kills; kill++) {
            long started = System.nanoTime();
            try (ServedFolder served = ServedFolder.start(folder)) {
                restartNanos += System.nanoTime() - started;
                CrashWriters writers = new CrashWriters(served.port(), clerks, kill, acknowledged);
                writers.start();
                TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(LONGEST_MILLIS));
                served.kill();
                writers.join();
            }
        }
        return judge(folder, kills, acknowledged, restartNanos / Math.max(1, kills));
    }

    /** Answers the log-ins of eight clerks, each of another unit. */
    private static List<SessionKey> settle(Path folder) throws Exception {
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner()) {
            Population.settle(rig, "0".repeat(64));
            owner.createStatement().execute(MORE_HEADS);
            List<SessionKey> clerks = new ArrayList<>();
            for (Oracle.Viewer viewer : new Oracle(owner).viewers()) {
                boolean clerk = viewer.county() == Rig.COUNTY
                        && viewer.rights().containsAll(List.of("ledger.report", "ledger.approve"))
                        && !viewer.whole();
                if (clerk && clerks.size() < WRITERS) {
                    SessionKey key = SessionKey.random(viewer.county());
                    rig.gate().open(viewer.county(), viewer.account(), key);
                    clerks.add(key);
                }
            }
            return clerks;
        }
    }

    private static Outcome judge(Path folder, int kills, Set<String> acknowledged, long restartNanos) throws Exception {
        long lost = 0;
        long notes;
        long facts;
        boolean sound;
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                var statement = owner.createStatement()) {
            Set<String> present = ConcurrentHashMap.newKeySet();
            try (var row = statement.executeQuery("select words from ledger_note where words like '第%次断电%'")) {
                while (row.next()) {
                    present.add(row.getString(1));
                }
            }
            lost = acknowledged.stream()
                    .filter(words -> !present.contains(words))
                    .count();
            notes = present.size();
            try (var row = statement.executeQuery("""
                    select count(*) from journal_fact f join ledger_note n on n.region_id = f.region_id and n.id = (f.after::json ->> 'note')::bigint
                    where f.verb = 'progress.recorded' and n.words like '第%次断电%'""")) {
                row.next();
                facts = row.getLong(1);
            }
            sound = sound(rig.installation());
        }
        boolean holds = lost == 0 && notes == facts && sound && !acknowledged.isEmpty();
        return new Outcome(
                holds,
                "%s：%d 个写入者之下断电 %d 次，已确认 %,d 条，丢失 %d；库中 %,d 条，留痕 %,d 条，留痕校验%s；平均 %.1f 秒恢复服务。"
                        .formatted(
                                holds ? "成立" : "不成立",
                                WRITERS,
                                kills,
                                acknowledged.size(),
                                lost,
                                notes,
                                facts,
                                sound ? "通过" : "不通过",
                                restartNanos / 1e9));
    }

    private static boolean sound(Installation installation) throws Exception {
        var owner = installation.owner();
        DatabaseJournal journal =
                new DatabaseJournal(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
        AnchorBook book = new AnchorBook(installation.data().anchors());
        boolean sound = true;
        for (long region : journal.regions()) {
            Optional<String> key = book.publicKey();
            sound &= VerifyJournal.verify(journal, region, book.all(region), key) instanceof Verdict.Sound;
        }
        return sound;
    }
}
