package luoshi.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One kept-alive HTTP/1.1 connection that costs the measuring side next to nothing. Not safe for threads. */
public final class WireClient implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    /** A server closes what stays silent for longer, without a word. */
    private static final long IDLE_NANOS = 10_000_000_000L;

    private final int port;
    private Socket socket;
    private InputStream in;
    private long used = System.nanoTime();
    private String cookies = "";

    public WireClient(int port) throws IOException {
        this.port = port;
        this.socket = connected(port);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** An answer: its status, its head lines and its body. */
    public record Answer(int status, String head, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The value of a head line; empty where it is not there. */
        public String header(String name) {
            Matcher line = Pattern.compile("(?im)^" + Pattern.quote(name) + ": ([^\r\n]*)")
                    .matcher(head);
            return line.find() ? line.group(1) : "";
        }

        /** The value of a cookie that is set; empty where it is not. */
        String cookie(String name) {
            Matcher set = Pattern.compile("(?i)set-cookie: " + Pattern.quote(name) + "=([^;\r\n]*)")
                    .matcher(head);
            return set.find() ? set.group(1) : "";
        }
    }

    public Answer get(String path) throws IOException {
        return exchange("GET " + path + " HTTP/1.1\r\n" + common() + "\r\n");
    }

    public Answer post(String path, String form) throws IOException {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return exchange("POST " + path + " HTTP/1.1\r\n" + common()
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n\r\n"
                + form);
    }

    /** Sends a form with a file named {@code file}; the fields by turns name and value. */
    public Answer postFile(String path, String token, String fileName, byte[] file, String... fields)
            throws IOException {
        return postAs("file", path, token, fileName, file, fields);
    }

    /** The same where the file's field has a name of its own. */
    public Answer postAs(String field, String path, String token, String fileName, byte[] file, String... fields)
            throws IOException {
        String edge = "edge-of-a-part";
        StringBuilder text = new StringBuilder(part(edge, "_csrf", token));
        for (int i = 0; i + 1 < fields.length; i += 2) {
            text.append(part(edge, fields[i], fields[i + 1]));
        }
        text.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST " + path + " HTTP/1.1\r\n" + common() + "Content-Type: multipart/form-data; boundary="
                        + edge + "\r\nContent-Length: " + body.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body.toByteArray());
        return exchange(request.toByteArray());
    }

    private static String part(String edge, String name, String value) {
        return "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** Logs in and keeps the cookies; answers the value of the log-in cookie. */
    public String logIn(String login, String password) throws IOException {
        Answer form = get("/login");
        String token = form.cookie("XSRF-TOKEN");
        Matcher field = CSRF.matcher(form.text());
        if (!field.find()) {
            throw new IOException("the log-in page has no token");
        }
        cookies = "XSRF-TOKEN=" + token;
        Answer entered = post(
                "/login",
                "_csrf=" + encoded(field.group(1)) + "&login=" + encoded(login) + "&password=" + encoded(password));
        String key = entered.cookie("luoshi");
        if (key.isEmpty()) {
            throw new IOException("could not log in as " + login);
        }
        carry(key);
        return key;
    }

    /** Goes on with a log-in that another connection made. */
    public void carry(String key) {
        cookies = "luoshi=" + key;
    }

    /** Goes on with a log-in and a token of one's own; answers what a form must carry: the token masked with nothing but zeros. */
    public String carryWithToken(String key) {
        String token = "00000000-0000-4000-8000-000000000000";
        cookies = "luoshi=" + key + "; XSRF-TOKEN=" + token;
        byte[] masked = new byte[2 * token.length()];
        System.arraycopy(token.getBytes(StandardCharsets.US_ASCII), 0, masked, token.length(), token.length());
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private String common() {
        return "Host: localhost:" + port + "\r\n" + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n");
    }

    private Answer exchange(String request) throws IOException {
        return exchange(request.getBytes(StandardCharsets.UTF_8));
    }

    private Answer exchange(byte[] request) throws IOException {
        if (System.nanoTime() - used > IDLE_NANOS) {
            reconnect();
        }
        socket.getOutputStream().write(request);
        String head = head();
        int status = Integer.parseInt(head.substring(9, 12));
        Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        byte[] body = length.find()
                ? in.readNBytes(Integer.parseInt(length.group(1)))
                : head.toLowerCase(java.util.Locale.ROOT).contains("chunked") ? chunks() : new byte[0];
        if (head.toLowerCase(java.util.Locale.ROOT).contains("connection: close")) {
            reconnect();
        }
        used = System.nanoTime();
        return new Answer(status, head, body);
    }

    private void reconnect() throws IOException {
        close();
        socket = connected(port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            ends = c == "\r\n\r\n".charAt(ends) ? ends + 1 : 0;
            head.write(c);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
