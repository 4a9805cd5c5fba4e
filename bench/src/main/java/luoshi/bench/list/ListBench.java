package luoshi.bench.list;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import luoshi.app.boot.Server;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Sink;
import luoshi.bench.WireClient;
import luoshi.bench.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * One filtered page of the ledger with its totals, as a logged-in browser asks for it: through the web server, row security and the template.
 * Four connections ask one after another for random units, states and places in the list.
 */
public final class ListBench implements Bench {
    private static final int CONNECTIONS = 4;
    private static final long WARM_MILLIS = 90_000;
    private static final long ROUND_MILLIS = 4_000;
    private static final int ROUNDS = 5;
    private static final int SMALL = 50_000;
    private static final int LARGE = 1_000_000;
    private static final int[] GROWN = {10_000, 100_000, 1_000_000};

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void prepare() throws Exception {
        for (int rows : new int[] {SMALL, LARGE}) {
            LedgerSet.make(folder(rows), rows);
        }
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        Measured small = measure(SMALL);
        sink.alone("list-50k-p50", small.p50(), "ms", ROUNDS);
        sink.alone("list-50k-p99", small.p99(), "ms", ROUNDS);
        sink.alone("list-50k-rps", small.perSecond(), "per second", ROUNDS);
        if (options.wants("list-1m-ratio")) {
            Measured large = measure(LARGE);
            sink.ratio("list-1m-ratio", large.p50() / small.p50(), small.p50(), ROUNDS);
        }
        if (options.growth()) {
            for (int rows : GROWN) {
                LedgerSet.make(folder(rows), rows);
                Measured grown = measure(rows);
                sink.alone("list-p50@" + rows, grown.p50(), "ms", ROUNDS);
                sink.alone("list-p99@" + rows, grown.p99(), "ms", ROUNDS);
            }
        }
    }

    public static Path folder(int rows) {
        return Workshop.folder("list-" + rows);
    }

    /** Milliseconds a request, and requests a second. */
    public record Measured(double p50, double p99, double perSecond) {}

    /** The middle of several rounds over a ledger of so many rows. */
    public static Measured measure(int rows) throws Exception {
        try (Server server = Server.start(new Server.Wish(folder(rows), "localhost", 0, true, null));
                WireClient door = new WireClient(server.port())) {
            String key = door.logIn(LedgerSet.LOGIN, LedgerSet.PASSWORD);
            ask(server.port(), key, rows, WARM_MILLIS);
            double[] p50 = new double[ROUNDS];
            double[] p99 = new double[ROUNDS];
            double[] rate = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long[] nanos = ask(server.port(), key, rows, ROUND_MILLIS);
                Arrays.sort(nanos);
                p50[round] = nanos[nanos.length / 2] / 1e6;
                p99[round] = nanos[(int) (nanos.length * 0.99)] / 1e6;
                rate[round] = nanos.length * 1000.0 / ROUND_MILLIS;
            }
            return new Measured(Sink.median(p50), Sink.median(p99), Sink.median(rate));
        }
    }

    /** Each request's time, in nanoseconds. */
    private static long[] ask(int port, String key, int rows, long millis) throws Exception {
        long[][] times = new long[CONNECTIONS][];
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            int connection = i;
            Thread.ofPlatform().start(() -> {
                try (WireClient client = new WireClient(port)) {
                    client.carryWithToken(key); // like a browser that has seen a page before
                    times[connection] = asked(client, rows, millis, new Random(connection));
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
        return Arrays.stream(times).flatMapToLong(Arrays::stream).toArray();
    }

    private static long[] asked(WireClient client, int rows, long millis, Random random) throws IOException {
        long[] times = new long[200_000];
        int count = 0;
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            String path = "/ledger?report=" + LedgerSet.REPORT + "&state=ASSIGNED&lead=" + LedgerSet.unit(random)
                    + "&after=" + random.nextInt(rows);
            long started = System.nanoTime();
            WireClient.Answer answer = client.get(path);
            times[count++] = System.nanoTime() - started;
            if (answer.status() != 200) {
                throw new IOException(path + " answered " + answer.status());
            }
        }
        return Arrays.copyOf(times, count);
    }
}
