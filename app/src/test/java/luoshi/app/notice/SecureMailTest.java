package luoshi.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import luoshi.app.channel.MailCarrier;
import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.channel.Receipt;
import luoshi.notice.channel.Security;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** mail over encrypted lines, and that neither password nor letter is told to a server that cannot show who it is. */
class SecureMailTest {
    private static final String PASSWORD = "post-office-2026";
    private static final Carrier.Outgoing LETTER =
            new Carrier.Outgoing("<letter.1@990131.luoshi>", "clerk@xiaoxian.gov.cn", "督办事项", "修好7号渠");

    @TempDir
    static Path folder;

    private static SSLContext known;

    /** A certificate for this machine, made by the tool of the Java that runs; who has its file believes it. */
    @BeforeAll
    static void certificate() throws Exception {
        Path store = folder.resolve("post.p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "post",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(tool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        known = context(store);
    }

    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("post", keys.getCertificate("post"));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static Receipt carried(SSLSocketFactory factory, int port, Security security) {
        Channel channel = new Channel(
                990131,
                1,
                ChannelKind.EMAIL,
                "县政务邮箱",
                null,
                new Channel.Server("localhost", port, security, "luoshi"),
                "luoshi@xiaoxian.gov.cn",
                true,
                Instant.EPOCH);
        return new MailCarrier(Clock.systemUTC(), factory).carry(new Channel.Opened(channel, "", PASSWORD), LETTER);
    }

    @Test
    void aLineThatIsEncryptedFromTheBeginningCarriesALetter() throws IOException {
        try (SmtpPost post = SmtpPost.encrypted(known)) {
            assertThat(carried(known.getSocketFactory(), post.port(), Security.TLS))
                    .isInstanceOf(Receipt.Taken.class);
            assertThat(post.mails()).hasSize(1);
            assertThat(SmtpPost.body(post.mails().getFirst())).contains("修好7号渠");
        }
    }

    @Test
    void aLineThatIsEncryptedLaterTellsNothingBefore() throws IOException {
        try (SmtpPost post = SmtpPost.encryptedLater(known)) {
            assertThat(carried(known.getSocketFactory(), post.port(), Security.STARTTLS))
                    .isInstanceOf(Receipt.Taken.class);
            assertThat(post.mails()).hasSize(1);
            int turned = post.told().indexOf("STARTTLS");
            assertThat(post.told().subList(0, turned)).allMatch(line -> line.startsWith("EHLO"));
            assertThat(post.told().subList(turned, post.told().size())).anyMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsToldNothingAndTheAdministratorHearsWhy() throws IOException {
        SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (SmtpPost post = SmtpPost.encrypted(known);
                SmtpPost later = SmtpPost.encryptedLater(known)) {
            assertThat(carried(usual, post.port(), Security.TLS))
                    .isInstanceOf(Receipt.Later.class)
                    .satisfies(receipt -> assertThat(receipt.answer()).contains("证书不受信任"));
            assertThat(carried(usual, later.port(), Security.STARTTLS)).isInstanceOf(Receipt.Later.class);
            assertThat(post.told()).isEmpty();
            assertThat(later.told()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void aServerThatDoesNotEncryptIsNotSpokenToInTheOpen() throws IOException {
        try (SmtpPost post = new SmtpPost()) {
            assertThat(carried(known.getSocketFactory(), post.port(), Security.STARTTLS))
                    .isInstanceOf(Receipt.Later.class);
            assertThat(post.told()).noneMatch(line -> line.startsWith("AUTH"));
            assertThat(post.mails()).isEmpty();
        }
    }
}
