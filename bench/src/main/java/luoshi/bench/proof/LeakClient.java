package luoshi.bench.proof;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import luoshi.access.SessionKey;
import luoshi.bench.WireClient;

/** Asks in the name of one person after another over one connection. */
final class LeakClient {
    private final List<Oracle.Viewer> viewers;
    private final Map<Oracle.Viewer, SessionKey> keys;
    private final Doors doors;
    private final Tried tried;
    private final Times times;
    private final Random random;

    LeakClient(Oracle oracle, Map<Oracle.Viewer, SessionKey> keys, Doors doors, Tried tried, Times times, long seed) {
        this.viewers = oracle.viewers();
        this.keys = keys;
        this.doors = doors;
        this.tried = tried;
        this.times = times;
        this.random = new Random(seed);
    }

    void ask(int port, int requests) throws IOException {
        try (WireClient client = new WireClient(port)) {
            for (int i = 0; i < requests; i++) {
                Oracle.Viewer viewer = viewers.get(random.nextInt(viewers.size()));
                SessionKey key = keys.get(viewer);
                if (key == null) {
                    throw new IllegalStateException("no log-in for " + viewer);
                }
                Doors.Ask ask = doors.any(random, viewer);
                WireClient.Answer answer;
                long asked = System.nanoTime();
                if (ask.form().isEmpty()) {
                    client.carry(key.toString());
                    answer = client.get(ask.path());
                } else {
                    String token = client.carryWithToken(key.toString());
                    answer = client.post(ask.path(), "_csrf=" + token + "&" + ask.form());
                }
                times.add(ask.door(), System.nanoTime() - asked);
                tried.judge(viewer, ask, answer);
            }
        }
    }
}
