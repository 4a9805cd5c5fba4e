package luoshi.bench.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import luoshi.access.SessionKey;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Rig;
import luoshi.bench.Sink;
import luoshi.bench.Workshop;
import luoshi.journal.AnchorKey;
import luoshi.journal.CopyRows;
import luoshi.journal.Fact;
import luoshi.journal.FactChain;
import luoshi.journal.Journal;
import luoshi.journal.SealJournal;
import luoshi.journal.Verdict;
import luoshi.journal.VerifyJournal;
import luoshi.journal.jdbc.DatabaseJournal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.journal.jdbc.JdbcSealing;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Facts appended by eight clients against the same rows in a bare table, and the verification of a long journal against COPY and bare SM3.
 * Bare and ours take turns in the same call.
 */
public final class JournalBench implements Bench {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 7;
    private static final long ROUND_MILLIS = 2_000;
    private static final int FACTS = 1_000_000;
    private static final int GROWN = 3_000_000;
    private static final String AFTER =
            "{\"due\":\"2026-12-31\",\"lead\":\"18\",\"supporting\":\"[21, 34]\",\"progress\":\"35\"}";
    private static final String BARE = """
            insert into bare_fact (region_id, account_id, person_id, post_id, unit_id, verb, subject_kind, subject_id, before, after)
            values (%d, 1, null, null, null, 'commitment.assigned', 'commitment', 37, null, '%s')""".formatted(Rig.COUNTY, AFTER);

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        try (Rig rig = Rig.open(Workshop.folder("journal"))) {
            if (options.wants("append-ratio")) {
                append(rig, sink);
            }
            if (options.wants("verify-per-second") || options.wants("verify-ratio")) {
                verify(rig, FACTS, "", sink);
                if (options.growth()) {
                    verify(rig, GROWN, "@" + GROWN, sink);
                }
            }
        }
    }

    private static void append(Rig rig, Sink sink) throws Exception {
        try (Connection owner = rig.owner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    create table if not exists bare_fact (
                      region_id bigint not null, id bigint not null default nextval('journal_fact_id'), at timestamptz not null default clock_timestamp(),
                      account_id bigint not null, person_id bigint, post_id bigint, unit_id bigint, verb text not null, subject_kind text not null,
                      subject_id bigint, before text, after text, primary key (region_id, id))""");
            statement.execute("grant insert on bare_fact to luoshi_app");
            statement.execute("grant usage on sequence journal_fact_id to luoshi_app");
        }
        Journal journal = new JdbcJournal(rig.jdbc());
        Fact fact = Fact.of(Rig.COUNTY, "commitment.assigned", "commitment", 37).to(AFTER);
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) { // the first round warms up
            double a = perSecond(rig, () -> journal.append(fact));
            double b = perSecond(rig, () -> rig.jdbc().update(BARE));
            if (round >= 0) {
                ours[round] = a;
                bare[round] = b;
                ratios[round] = a / b;
            }
        }
        sink.rate("append-rate", Sink.median(ours), "per second", Sink.median(bare), ROUNDS);
        sink.ratio("append-ratio", Sink.median(ratios), Sink.median(bare), ROUNDS);
    }

    /** Eight clients, each with its own log-in, commit one act after another. */
    private static double perSecond(Rig rig, Runnable act) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        LongAdder acts = new LongAdder();
        CountDownLatch done = new CountDownLatch(CLIENTS);
        long started = System.nanoTime();
        for (int client = 0; client < CLIENTS; client++) {
            SessionKey key = rig.logIn();
            Thread.ofPlatform().start(() -> {
                try {
                    while (!over.get()) {
                        rig.acting().as(key, actor -> {
                            act.run();
                            return actor;
                        });
                        acts.increment();
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        Thread.sleep(ROUND_MILLIS);
        over.set(true);
        done.await();
        return acts.sum() * 1e9 / (System.nanoTime() - started);
    }

    private static void verify(Rig rig, int facts, String suffix, Sink sink) throws Exception {
        fill(rig, facts);
        seal(rig);
        var owner = rig.installation().owner();
        DatabaseJournal journal =
                new DatabaseJournal(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
        int runs = 3;
        double[] ours = new double[runs];
        double[] bare = new double[runs];
        double[] ratios = new double[runs];
        for (int run = -1; run < runs; run++) {
            double b = bare(journal);
            double a = verified(journal);
            if (run >= 0) {
                ours[run] = a;
                bare[run] = b;
                ratios[run] = a / b;
            }
        }
        sink.rate("verify-per-second" + suffix, Sink.median(ours), "per second", Sink.median(bare), runs);
        sink.ratio("verify-ratio" + suffix, Sink.median(ratios), Sink.median(bare), runs);
    }

    private static double verified(DatabaseJournal journal) throws IOException {
        long started = System.nanoTime();
        Verdict verdict = VerifyJournal.verify(journal, Rig.COUNTY, List.of(), Optional.empty());
        if (!(verdict instanceof Verdict.Sound sound)) {
            throw new IllegalStateException("the journal does not verify: " + verdict);
        }
        return (sound.sealed() + sound.unsealed()) * 1e9 / (System.nanoTime() - started);
    }

    /** COPY-out and SM3 over each row's bytes, with nothing compared. */
    private static double bare(DatabaseJournal journal) throws IOException {
        long started = System.nanoTime();
        long rows = 0;
        FactChain chain = new FactChain();
        byte[] hash = new byte[FactChain.HASH_BYTES];
        try (CopyRows facts = journal.facts(Rig.COUNTY)) {
            for (byte[] fact = facts.next(); fact != null; fact = facts.next()) {
                chain.next(hash, fact, hash);
                rows++;
            }
        }
        return rows * 1e9 / (System.nanoTime() - started);
    }

    private static void fill(Rig rig, int wanted) throws SQLException {
        try (Connection owner = rig.owner();
                var statement = owner.createStatement()) {
            long present;
            try (var count = statement.executeQuery("select count(*) from journal_fact")) {
                count.next();
                present = count.getLong(1);
            }
            statement.execute("""
                    insert into journal_fact (region_id, account_id, verb, subject_kind, subject_id, after)
                    select %d, 1, 'commitment.assigned', 'commitment', n, '%s' from generate_series(1, %d) n""".formatted(Rig.COUNTY, AFTER, Math.max(0, wanted - present)));
            statement.execute("analyze journal_fact");
        }
    }

    private static void seal(Rig rig) {
        SealJournal sealer = new SealJournal(new JdbcSealing(rig.jdbc()), AnchorKey.of(new byte[] {1, 2, 3}));
        SessionKey key = rig.logIn();
        LocalDate day = LocalDate.of(2026, 1, 1);
        while (rig.acting().as(key, actor -> sealer.seal(Rig.COUNTY, day)).facts() > 0) {
            Thread.onSpinWait();
        }
    }
}
