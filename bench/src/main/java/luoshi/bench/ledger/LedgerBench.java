package luoshi.bench.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import luoshi.app.boot.Installation;
import luoshi.app.boot.Server;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Sink;
import luoshi.bench.WireClient;
import luoshi.bench.Workshop;
import luoshi.bench.list.LedgerSet;
import luoshi.bench.list.ListBench;
import org.jspecify.annotations.Nullable;

/**
 * The ledger under load: a filtered page with totals and lights; notes of progress by eight heads of units, each acknowledged when it is durable;
 * a report of 20,000 characters from the upload to the review screen.
 */
public final class LedgerBench implements Bench {
    private static final int SMALL = 50_000;
    private static final int LARGE = 1_000_000;
    private static final int[] GROWN = {10_000, 100_000, 1_000_000};
    private static final int ROUNDS = 5;
    private static final long ROUND_MILLIS = 4_000;
    private static final long WARM_MILLIS = 90_000;
    private static final int CHARACTERS = 20_000;
    private static final int FOUND = 302;

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void prepare() throws Exception {
        LedgerSet.make(ListBench.folder(SMALL), SMALL);
        LedgerSet.make(ListBench.folder(LARGE), LARGE);
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        if (options.wants("ledger-50k-p50") || options.wants("ledger-1m-ratio")) {
            pages(options, sink);
        }
        if (options.wants("notes-per-second")) {
            sink.alone("notes-per-second", notes(), "per second", ROUNDS);
        }
        if (options.wants("intake-ms")) {
            sink.alone("intake-ms", intake(), "ms", ROUNDS);
        }
    }

    private static void pages(Options options, Sink sink) throws Exception {
        ListBench.Measured small = ListBench.measure(SMALL);
        sink.alone("ledger-50k-p50", small.p50(), "ms", ROUNDS);
        sink.alone("ledger-50k-p99", small.p99(), "ms", ROUNDS);
        sink.alone("ledger-50k-rps", small.perSecond(), "per second", ROUNDS);
        sink.ratio("ledger-1m-ratio", ListBench.measure(LARGE).p50() / small.p50(), small.p50(), ROUNDS);
        if (options.growth()) {
            for (int rows : GROWN) {
                LedgerSet.make(ListBench.folder(rows), rows);
                ListBench.Measured grown = ListBench.measure(rows);
                sink.alone("ledger-p50@" + rows, grown.p50(), "ms", ROUNDS);
                sink.alone("ledger-p99@" + rows, grown.p99(), "ms", ROUNDS);
            }
        }
    }

    /** Notes acknowledged a second, the middle of several rounds. */
    private static double notes() throws Exception {
        Path folder = ListBench.folder(SMALL);
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, true, null))) {
            List<List<Long>> matters = matters(folder);
            List<String> keys = new ArrayList<>();
            try (WireClient door = new WireClient(server.port())) {
                for (int head = 0; head < LedgerSet.HEADS; head++) {
                    keys.add(door.logIn(LedgerSet.head(head), LedgerSet.PASSWORD));
                }
            }
            report(server.port(), keys, matters, WARM_MILLIS);
            double[] rates = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                rates[round] = report(server.port(), keys, matters, ROUND_MILLIS) * 1000.0 / ROUND_MILLIS;
            }
            return Sink.median(rates);
        }
    }

    /** For each head some matters that its unit leads. */
    private static List<List<Long>> matters(Path folder) throws Exception {
        List<List<Long>> matters = new ArrayList<>();
        try (Installation installation = Installation.beside(folder, Map.of());
                Connection owner = java.sql.DriverManager.getConnection(
                        installation.owner().url(),
                        installation.owner().user(),
                        installation.owner().password());
                var statement = owner.createStatement()) {
            for (int head = 0; head < LedgerSet.HEADS; head++) {
                List<Long> ids = new ArrayList<>();
                try (var row = statement.executeQuery(
                        "select id from ledger_commitment where state = 'ASSIGNED' and lead_unit_id = "
                                + LedgerSet.unitOf(head) + " order by number limit 1000")) {
                    while (row.next()) {
                        ids.add(row.getLong(1));
                    }
                }
                matters.add(ids);
            }
        }
        return matters;
    }

    private static long report(int port, List<String> keys, List<List<Long>> matters, long millis) throws Exception {
        AtomicLong acknowledged = new AtomicLong();
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(keys.size());
        long end = System.nanoTime() + millis * 1_000_000;
        for (int head = 0; head < keys.size(); head++) {
            String key = keys.get(head);
            List<Long> mine = matters.get(head);
            Thread.ofPlatform().start(() -> {
                try (WireClient client = new WireClient(port)) {
                    String token = client.carryWithToken(key);
                    for (int n = 0; System.nanoTime() < end; n++) {
                        String path = "/commitments/" + mine.get(n % mine.size()) + "/progress";
                        String form = "_csrf=" + token + "&progress=" + n % 90 + "&words="
                                + WireClient.encoded("路基完成，正在铺筑面层，本期完成第" + n + "段");
                        if (client.post(path, form).status() != FOUND) {
                            throw new IOException(path + " was refused");
                        }
                        acknowledged.incrementAndGet();
                    }
                } catch (IOException | RuntimeException e) {
                    failure.set(e);
                }
                done.countDown();
            });
        }
        done.await();
        Exception failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return acknowledged.get();
    }

    /** Milliseconds from the first byte of the upload to the last of the review screen; each upload is a file of its own. */
    private static double intake() throws Exception {
        Path folder = Workshop.folder("intake");
        Workshop.delete(folder);
        String text = longReport();
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, false, null));
                WireClient client = new WireClient(server.port())) {
            String token = client.carryWithToken(client.logIn("qinliyan", "Anhe-2026-luoshi"));
            double[] millis = new double[ROUNDS];
            for (int round = -3; round < ROUNDS; round++) {
                byte[] file = (text + "\n第" + round + "稿\n").getBytes(StandardCharsets.UTF_8);
                long started = System.nanoTime();
                WireClient.Answer answer = client.postFile("/reports", token, "报告" + round + ".txt", file);
                String screen = answer.header("Location").replaceFirst("https?://[^/]+", "");
                if (answer.status() != FOUND || client.get(screen).status() != 200) {
                    throw new IOException("the report was not taken in: " + answer.status());
                }
                if (round >= 0) {
                    millis[round] = (System.nanoTime() - started) / 1e6;
                }
            }
            return Sink.median(millis);
        }
    }

    /** The sample report, again and again until it has 20,000 characters. */
    private static String longReport() throws IOException {
        try (var in = LedgerBench.class.getResourceAsStream("/sample/anhe/report-2026.txt")) {
            if (in == null) {
                throw new IOException("no sample report");
            }
            String once = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return once.repeat(CHARACTERS / once.length() + 1).substring(0, CHARACTERS);
        }
    }
}
