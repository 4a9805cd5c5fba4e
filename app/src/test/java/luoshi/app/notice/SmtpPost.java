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
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

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
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final @Nullable SSLContext tls;
    private volatile Mood mood = Mood.TAKE;

    SmtpPost() throws IOException {
        this(null, false);
    }

    /** @param tls its certificate; null where it has none
     *  @param later whether a call begins in the open and is encrypted by STARTTLS */
    private SmtpPost(@Nullable SSLContext tls, boolean later) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        this.tls = later ? tls : null;
        socket = tls == null || later
                ? new ServerSocket(0, 50, here)
                : tls.getServerSocketFactory().createServerSocket(0, 50, here);
        Thread.ofVirtual().start(this::listen);
    }

    /** Encrypted from the first byte on. */
    static SmtpPost encrypted(SSLContext tls) throws IOException {
        return new SmtpPost(tls, false);
    }

    /** Encrypted when it is asked for it. */
    static SmtpPost encryptedLater(SSLContext tls) throws IOException {
        return new SmtpPost(tls, true);
    }

    /** Whatever it was told before the text of a mail. */
    List<String> told() {
        return List.copyOf(told);
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
            converse(caller, in, out, tls != null);
        } catch (IOException e) {
            mails.add("broken: " + e.getMessage());
        }
    }

    /** @param offers whether it offers STARTTLS */
    private void converse(Socket caller, BufferedReader in, OutputStream out, boolean offers) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            told.add(line);
            String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
            if (verb.equals("STAR")) {
                say(out, "220 go on");
                encrypt(caller);
                return;
            }
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
                                : verb.equals("QUIT")
                                        ? "221 bye"
                                        : verb.equals("EHLO")
                                                ? offers
                                                        ? "250-post\r\n250-AUTH PLAIN\r\n250 STARTTLS"
                                                        : "250-post\r\n250 AUTH PLAIN"
                                                : verb.equals("AUTH") ? "235 yes" : "250 yes");
            }
        }
    }

    private void encrypt(Socket caller) throws IOException {
        SSLSocket secret = (SSLSocket) java.util.Objects.requireNonNull(tls)
                .getSocketFactory()
                .createSocket(caller, null, caller.getPort(), false);
        secret.setUseClientMode(false);
        converse(
                secret,
                new BufferedReader(new InputStreamReader(secret.getInputStream(), StandardCharsets.UTF_8)),
                secret.getOutputStream(),
                false);
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
