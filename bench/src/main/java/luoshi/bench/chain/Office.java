package luoshi.bench.chain;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import luoshi.bench.WireClient;

/** People of the sample county at their browsers: each logs in once and sends forms. */
final class Office implements AutoCloseable {
    private static final String PASSWORD = "Anhe-2026-luoshi";
    private static final int FOUND = 302;

    private final int port;
    private final Map<String, Desk> desks = new HashMap<>();

    Office(int port) {
        this.port = port;
    }

    private record Desk(WireClient client, String token) {}

    /** A form that was refused. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String what) {
            super(what);
        }
    }

    String get(String login, String path) throws IOException {
        WireClient.Answer answer = desk(login).client.get(path);
        if (answer.status() != 200) {
            throw new Refused(login + " " + path + " " + answer.status());
        }
        return answer.text();
    }

    /** Sends a form; answers where it leads. */
    String post(String login, String path, String fields) throws IOException {
        Desk desk = desk(login);
        return led(login + " " + path, desk.client.post(path, "_csrf=" + desk.token + fields));
    }

    /** Sends a form with a file. */
    String send(String login, String path, String fileName, byte[] file, String... fields) throws IOException {
        Desk desk = desk(login);
        return led(login + " " + path, desk.client.postFile(path, desk.token, fileName, file, fields));
    }

    /** Sends a form with a photo. */
    String photo(String login, String path, String fileName, byte[] photo, String... fields) throws IOException {
        Desk desk = desk(login);
        return led(login + " " + path, desk.client.postAs("photo", path, desk.token, fileName, photo, fields));
    }

    /** A form that was accepted leads to another page; one that was refused comes back with the reason. */
    private static String led(String what, WireClient.Answer answer) {
        if (answer.status() != FOUND) {
            String reason = answer.text()
                    .replaceAll("(?s).*role=\"alert\"[^>]*>(.*?)</div>.*", "$1")
                    .replaceAll("<[^>]*>", " ");
            throw new Refused(what + " " + answer.status() + " "
                    + reason.substring(0, Math.min(200, reason.length())).strip());
        }
        return answer.header("Location");
    }

    private Desk desk(String login) throws IOException {
        Desk known = desks.get(login);
        if (known != null) {
            return known;
        }
        WireClient client = new WireClient(port);
        String key = client.logIn(login, PASSWORD);
        Desk desk = new Desk(client, client.carryWithToken(key));
        desks.put(login, desk);
        return desk;
    }

    @Override
    public void close() throws IOException {
        for (Desk desk : desks.values()) {
            desk.client.close();
        }
    }
}
