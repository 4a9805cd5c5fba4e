package luoshi.bench.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import luoshi.access.SessionKey;
import luoshi.bench.WireClient;

/**
 * What goes wrong while orders are issued over two nodes, by turns: signal 9 to everything, a click that comes twice at the same moment over both nodes, signal 9
 * to the second node alone, everybody of the office at the same order at the same moment.
 */
final class OrderFaults {
    private static final int KINDS = 4;
    private static final int SHORTEST_MILLIS = 300;
    private static final int LONGEST_MILLIS = 1_500;

    /** How many orders are fought for in one fault. */
    private static final int FOUGHT_FOR = 3;

    private final OrderNodes nodes;
    private final People people;
    private final List<Long> orders;
    private final Told told;
    private final Random random;

    /**
     * Who is logged in.
     *
     * @param office who may confirm
     * @param strangers who may sign, but not these
     */
    record People(List<SessionKey> office, List<SessionKey> strangers) {}

    /**
     * What the program said.
     *
     * @param acknowledged the orders whose issue it acknowledged
     * @param twice how often it acknowledged one again, let a stranger sign, or acknowledged nobody of several although it ran
     */
    record Told(Set<Long> acknowledged, AtomicLong twice) {}

    /** @param orders signed papers that wait for a second person; fought for from the end, confirmed one by one from the beginning */
    OrderFaults(OrderNodes nodes, People people, List<Long> orders, Told told, Random random) {
        this.nodes = nodes;
        this.people = people;
        this.orders = orders;
        this.told = told;
        this.random = random;
    }

    /** Starts what does not run and lets the fault of this number happen. */
    void happen(int number) throws IOException, InterruptedException {
        nodes.start();
        switch (number % KINDS) {
            case 0 -> killed(true);
            case 1 -> foughtFor(number, Collections.nCopies(2, people.office().getFirst()));
            case 2 -> killed(false);
            default -> foughtFor(number, people.office());
        }
    }

    private void killed(boolean all) throws IOException, InterruptedException {
        List<Long> left =
                orders.stream().filter(id -> !told.acknowledged().contains(id)).toList();
        List<OrderWriters> writers = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            OrderWriters writer = new OrderWriters(nodes.port(node), left, told.acknowledged(), told.twice());
            writer.start(shared(people.office(), node), shared(people.strangers(), node));
            writers.add(writer);
        }
        TimeUnit.MILLISECONDS.sleep(SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS));
        nodes.kill(all);
        for (OrderWriters writer : writers) {
            writer.stop();
        }
    }

    /** Every second one. */
    private static List<SessionKey> shared(List<SessionKey> keys, int node) {
        return IntStream.range(0, keys.size())
                .filter(at -> at % 2 == node)
                .mapToObj(keys::get)
                .toList();
    }

    private void foughtFor(int number, List<SessionKey> keys) throws InterruptedException {
        for (int at = 0; at < FOUGHT_FOR; at++) {
            long order = orders.get(orders.size() - 1 - number * FOUGHT_FOR - at);
            int won = won(order, keys);
            if (won > 0) {
                told.acknowledged().add(order);
            }
            told.twice().addAndGet(Math.abs(won - 1));
        }
    }

    /** How many of those who confirm an order at the same moment, every second one over the other node, are told that it is issued. */
    private int won(long order, List<SessionKey> keys) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(keys.size());
        AtomicInteger won = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            SessionKey key = keys.get(at);
            int port = nodes.port(at % 2);
            threads.add(Thread.ofPlatform().start(() -> {
                try (WireClient client = new WireClient(port)) {
                    String form = "_csrf=" + client.carryWithToken(key.toString()) + "&right=true";
                    together.await(1, TimeUnit.MINUTES);
                    if (client.post("/supervision/orders/" + order + "/confirmation", form)
                                    .status()
                            == OrderWriters.FOUND) {
                        won.incrementAndGet();
                    }
                } catch (Exception e) {
                    throw new IllegalStateException("a node that runs does not answer", e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return won.get();
    }
}
