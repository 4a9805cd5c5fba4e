package luoshi.app.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of a few lines (RFC 5321): takes what it is told to take, refuses by code, or hangs up when it has the whole text. */
final class SmtpPost implements AutoCloseable {
    /** What it does with a mail. */
    enum Mood {
        TAKE,
        /** 550 to the recipient. */
        REFUSE,
        /** 451 to the text. */
        BUSY,
        /** Has the whole text and breaks the line without an answer. */
        HANG_UP
    }

    private final ServerSocket socket;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.TAKE;

    SmtpPost() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    void mood(Mood wanted) {
        mood = wanted;
    }

    /** Every text that it has had whole, taken or not. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    static String header(String mail, String name) {
        return mail.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    /** The text of a mail, decoded. */
    static String body(String mail) {
        String encoded = mail.substring(mail.indexOf("\n\n") + 2);
        return new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = caller.getOutputStream();
            say(out, "220 post");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
                if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    StringBuilder text = new StringBuilder();
                    for (String one = in.readLine(); one != null && !one.equals("."); one = in.readLine()) {
                        text.append(one).append('\n');
                    }
                    mails.add(text.toString());
                    if (mood == Mood.HANG_UP) {
                        return;
                    }
                    say(out, mood == Mood.BUSY ? "451 later" : "250 taken");
                } else {
                    say(
                            out,
                            verb.equals("RCPT") && mood == Mood.REFUSE
                                    ? "550 nobody"
                                    : verb.equals("QUIT") ? "221 bye" : "250 yes");
                }
            }
        } catch (IOException e) {
            mails.add("broken: " + e.getMessage());
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
