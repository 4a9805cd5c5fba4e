package luoshi.bench.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.access.SessionKey;
import luoshi.bench.WireClient;

/** Clerks who report progress until the server is gone, and write down what it acknowledged. */
final class CrashWriters {
    private static final int FOUND = 302;
    private static final Pattern ITEM = Pattern.compile("/commitments/(\\d+)");

    private final int port;
    private final List<SessionKey> clerks;
    private final int round;
    private final Set<String> acknowledged;
    private final List<Thread> threads = new ArrayList<>();

    CrashWriters(int port, List<SessionKey> clerks, int round, Set<String> acknowledged) {
        this.port = port;
        this.clerks = clerks;
        this.round = round;
        this.acknowledged = acknowledged;
    }

    void start() {
        for (int i = 0; i < clerks.size(); i++) {
            int clerk = i;
            threads.add(Thread.ofPlatform().start(() -> write(clerk)));
        }
    }

    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void write(int clerk) {
        try (WireClient client = new WireClient(port)) {
            String token = client.carryWithToken(clerks.get(clerk).toString());
            List<String> items = items(client);
            for (int n = 0; ; n++) {
                String words = "第" + round + "次断电前，第" + clerk + "人第" + n + "条";
                String path = "/commitments/" + items.get(n % items.size()) + "/progress";
                WireClient.Answer answer = client.post(
                        path, "_csrf=" + token + "&progress=" + n % 90 + "&words=" + WireClient.encoded(words));
                if (answer.status() == FOUND) {
                    acknowledged.add(words);
                }
            }
        } catch (IOException | RuntimeException killed) {
            // the server was killed under this clerk: what was not acknowledged may be there or not
        }
    }

    /** The clerk's own commitments, as the ledger page lists them. */
    private static List<String> items(WireClient client) throws IOException {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(client.get("/ledger").text());
        while (item.find()) {
            items.add(item.group(1));
        }
        return items;
    }
}
