package luoshi.bench.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import luoshi.access.SessionKey;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Server;
import luoshi.bench.Options;
import luoshi.bench.Proof;
import luoshi.bench.Rig;
import luoshi.bench.Workshop;
import luoshi.evidence.ContentStore;

/**
 * 证明：看不到不该看的. Two hundred people of every role in two counties ask for every page there is, at once and with guessed ids; no answer
 * may hold the token of anything that the role table does not open to them, and no form may change a row that is not theirs.
 */
public final class LeakProof implements Proof {
    private static final Population POPULATION = new Population(20, 100, 2_000);
    private static final int REQUESTS = 1_000_000;
    private static final int SMALL = 20_000;
    private static final int CONTROL = 600;
    private static final int CLIENTS = 6;
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return "leak";
    }

    @Override
    public Outcome run(Options options) throws Exception {
        Path folder = Workshop.folder("leak");
        Workshop.delete(folder);
        Oracle oracle;
        DatabaseAddress owner;
        Map<Oracle.Viewer, SessionKey> keys = new HashMap<>();
        try (Rig rig = Rig.open(folder)) {
            POPULATION.settle(
                    rig,
                    new ContentStore(folder.resolve("evidence"))
                            .put(new ByteArrayInputStream(PDF))
                            .hash());
            owner = rig.installation().owner();
            try (Connection connection = rig.owner()) {
                oracle = new Oracle(connection);
            }
            for (Oracle.Viewer viewer : oracle.viewers()) {
                SessionKey key = SessionKey.random(viewer.county());
                rig.gate().open(viewer.county(), viewer.account(), key);
                keys.put(viewer, key);
            }
        }
        String before = Untouched.print(folder);
        int requests = (options.small() ? SMALL : REQUESTS) / options.parts();
        Tried tried = new Tried(oracle);
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, true, null))) {
            Doors doors = new Doors(server.doors(), POPULATION);
            ask(new Asking(server.port(), doors, oracle, keys, tried), requests, options.part());
            requireAlert(owner, new Asking(server.port(), doors, oracle, keys, new Tried(oracle)));
        }
        boolean touched = !before.equals(Untouched.print(folder));
        tried.leaks().stream().limit(10).forEach(System.out::println);
        boolean holds = tried.leaks().isEmpty() && !touched;
        return new Outcome(
                holds,
                "%s：%d 人、%d 个入口、%,d 次请求（%s），试过 %,d 对“人与事”，看到本人可看的 %,d 次，越权看到 %d，越权改动%s。"
                        .formatted(
                                holds ? "成立" : "不成立",
                                oracle.viewers().size(),
                                tried.doors(),
                                requests,
                                tried.statuses(),
                                tried.pairs(),
                                tried.shown(),
                                tried.leaks().size(),
                                touched ? "有" : "无"));
    }

    /** The proof proves itself: with row security off for one table, it must find leaks. */
    private static void requireAlert(DatabaseAddress address, Asking asking) throws Exception {
        try (Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = owner.createStatement()) {
            statement.execute("alter table ledger_commitment disable row level security");
            ask(asking, CONTROL, 0);
            statement.execute("alter table ledger_commitment enable row level security");
        }
        if (asking.tried().leaks().isEmpty()) {
            throw new IllegalStateException("关掉行级安全也没有发现越权：这个证明失灵了");
        }
    }

    /** What one client needs. */
    private record Asking(int port, Doors doors, Oracle oracle, Map<Oracle.Viewer, SessionKey> keys, Tried tried) {}

    private static void ask(Asking asking, int requests, int part) throws Exception {
        ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch done = new CountDownLatch(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            LeakClient client =
                    new LeakClient(asking.oracle(), asking.keys(), asking.doors(), asking.tried(), 1000L * part + i);
            Thread.ofPlatform().start(() -> {
                try {
                    client.ask(asking.port(), requests / CLIENTS);
                } catch (IOException | RuntimeException e) {
                    failures.add(e);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
    }
}
