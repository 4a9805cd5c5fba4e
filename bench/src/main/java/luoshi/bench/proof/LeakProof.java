package luoshi.bench.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import luoshi.access.SessionKey;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.RoundAccess;
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
    private static final int REQUESTS = 1_000_000;
    private static final int SMALL = 20_000;
    private static final int CONTROL = 3_000;
    private static final List<Planted> OPENED = List.of(Planted.COMMITMENT, Planted.DUTY);
    private static final long SECOND = 1_000_000_000;
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
            Population.settle(
                    rig,
                    new ContentStore(folder.resolve("evidence"))
                            .put(new ByteArrayInputStream(PDF))
                            .hash());
            owner = rig.installation().owner();
            try (Connection connection = rig.owner()) {
                Unplanted.check(connection);
                oracle = new Oracle(connection);
            }
            for (Oracle.Viewer viewer : oracle.viewers()) {
                SessionKey key = SessionKey.random(viewer.county());
                rig.gate().open(viewer.county(), viewer.account(), key);
                keys.put(viewer, key);
            }
        }
        // What the program finds of itself in what was planted is no change by those who ask.
        try (RoundAccess rounds = RoundAccess.open(folder, Map.of())) {
            rounds.run(LocalDate.now(ZoneId.of("Asia/Shanghai")));
        }
        String before = Untouched.print(folder);
        int requests = (options.small() ? SMALL : REQUESTS) / options.parts();
        Tried tried = new Tried(oracle);
        Times times = new Times();
        long seconds;
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, true, null))) {
            Doors doors = new Doors(server.doors());
            long began = System.nanoTime();
            ask(new Asking(server.port(), doors, oracle, keys, tried, times), requests, options.part());
            seconds = (System.nanoTime() - began) / SECOND;
            requireAlert(owner, new Asking(server.port(), doors, oracle, keys, new Tried(oracle), new Times()));
        }
        String after = Untouched.print(folder);
        tried.faults().forEach(System.out::println);
        times.slowest().forEach(System.out::println);
        if (!tried.unseen().isEmpty()) {
            System.out.println("没有人看到过的：" + tried.unseen());
        }
        boolean touched = !before.equals(after);
        boolean holds = tried.faults().isEmpty() && !touched;
        return new Outcome(
                holds,
                "%s：%d 人、%d 个入口、%,d 次请求（%s，%d 秒），试过 %,d 对“人与事”，%d 类内容中看到本人可看的 %,d 次，越权或出错 %d 处，越权改动%s。"
                        .formatted(
                                holds ? "成立" : "不成立",
                                oracle.viewers().size(),
                                tried.doors(),
                                requests,
                                tried.statuses(),
                                seconds,
                                tried.pairs(),
                                Planted.values().length - tried.unseen().size(),
                                tried.shown(),
                                tried.faults().size(),
                                touched ? "有" : "无"));
    }

    /** The proof proves itself: with row security off for a table, it must find what the table holds. */
    private static void requireAlert(DatabaseAddress address, Asking asking) throws Exception {
        try (Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = owner.createStatement()) {
            for (Planted kind : OPENED) {
                statement.execute("alter table %s disable row level security".formatted(kind.table));
            }
            ask(asking, CONTROL, 0);
            for (Planted kind : OPENED) {
                statement.execute("alter table %s enable row level security".formatted(kind.table));
                if (!asking.tried().leaked(kind)) {
                    throw new IllegalStateException("关掉" + kind.table + "的行级安全也没有发现越权：这个证明失灵了");
                }
            }
        }
    }

    /** What one client needs. */
    private record Asking(
            int port, Doors doors, Oracle oracle, Map<Oracle.Viewer, SessionKey> keys, Tried tried, Times times) {}

    private static void ask(Asking asking, int requests, int part) throws Exception {
        ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch done = new CountDownLatch(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            LeakClient client = new LeakClient(
                    asking.oracle(), asking.keys(), asking.doors(), asking.tried(), asking.times(), 1000L * part + i);
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
