package luoshi.bench.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import luoshi.access.SessionKey;
import luoshi.bench.WireClient;

/** Clerks of the office who confirm the same orders at the same time, each twice, and somebody of another post who tries to sign them, until the server is gone or they are told to stop. */
final class OrderWriters {
    /** What it answers where a thing was done. */
    static final int FOUND = 302;

    private final int port;
    private final List<Long> orders;
    private final Set<Long> acknowledged;
    private final AtomicLong twice;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * @param acknowledged the orders whose issue the server acknowledged
     * @param twice how often it acknowledged one again, or let a stranger sign
     */
    OrderWriters(int port, List<Long> orders, Set<Long> acknowledged, AtomicLong twice) {
        this.port = port;
        this.orders = orders;
        this.acknowledged = acknowledged;
        this.twice = twice;
    }

    void start(List<SessionKey> office, List<SessionKey> strangers) {
        office.forEach(key -> threads.add(Thread.ofPlatform().start(() -> confirm(key))));
        strangers.forEach(key -> threads.add(Thread.ofPlatform().start(() -> sign(key))));
    }

    /** They end what they are at. */
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void confirm(SessionKey key) {
        try (WireClient client = new WireClient(port)) {
            String form = "_csrf=" + client.carryWithToken(key.toString()) + "&right=true";
            for (long order : orders) {
                for (int click = 0; click < 2 && !stopped && !acknowledged.contains(order); click++) {
                    boolean done = client.post("/supervision/orders/" + order + "/confirmation", form)
                                    .status()
                            == FOUND;
                    if (done && !acknowledged.add(order)) {
                        twice.incrementAndGet();
                    }
                }
            }
        } catch (IOException | RuntimeException killed) {
            // the server was killed under this clerk: what was not acknowledged may be issued or not
        }
    }

    private void sign(SessionKey key) {
        try (WireClient client = new WireClient(port)) {
            String form = "_csrf=" + client.carryWithToken(key.toString()) + "&code=000000";
            for (long order : orders.reversed()) {
                if (stopped) {
                    return;
                }
                if (client.post("/supervision/orders/" + order + "/signature", form)
                                .status()
                        == FOUND) {
                    twice.incrementAndGet();
                }
            }
        } catch (IOException | RuntimeException killed) {
            // as above
        }
    }
}
