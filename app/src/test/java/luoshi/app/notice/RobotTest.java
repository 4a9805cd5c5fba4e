package luoshi.app.notice;

import static luoshi.app.notice.SmallCounty.ADMIN;
import static luoshi.app.notice.SmallCounty.COUNTY;
import static luoshi.app.notice.SmallCounty.WATER;
import static luoshi.app.notice.SmallCounty.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import luoshi.app.channel.Carriers;
import luoshi.app.channel.RobotCarrier;
import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.channel.Security;
import luoshi.notice.channel.SetChannel;
import luoshi.notice.channel.WebhookAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Robots of groups, over a server with a certificate that is really spoken to. */
class RobotTest {
    private static final char[] PASSWORD = "luoshi-test".toCharArray();
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();
    private static volatile int status = 200;
    private static volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    private static HttpsServer server = started();
    private static HttpClient client = trusting();
    private SmallCounty county = new SmallCounty();

    private static Path keys() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "luoshi-robot-" + ProcessHandle.current().pid() + ".p12");
    }

    private static SSLContext context() {
        try (InputStream in = Files.newInputStream(keys())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            KeyManagerFactory mine = KeyManagerFactory.getInstance("PKIX");
            mine.init(store, PASSWORD);
            TrustManagerFactory theirs = TrustManagerFactory.getInstance("PKIX");
            theirs.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(mine.getKeyManagers(), theirs.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate of its own for localhost, made by the JDK's own tool. */
    private static HttpsServer started() {
        try {
            Files.deleteIfExists(keys());
            Process made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "robot",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            keys().toString(),
                            "-storepass",
                            new String(PASSWORD))
                    .redirectErrorStream(true)
                    .start();
            assertThat(made.waitFor()).isZero();
            HttpsServer made2 = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made2.setHttpsConfigurator(new HttpsConfigurator(context()));
            made2.createContext("/", call -> {
                String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                CALLS.add(call.getRequestURI() + " " + body);
                byte[] said = answer.getBytes(StandardCharsets.UTF_8);
                if (status == 302) {
                    call.getResponseHeaders().add("Location", "/elsewhere");
                }
                call.sendResponseHeaders(status, said.length);
                call.getResponseBody().write(said);
                call.close();
            });
            made2.start();
            return made2;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient trusting() {
        return HttpClient.newBuilder().sslContext(context()).build();
    }

    @BeforeAll
    static void begin() {
        assertThat(client.followRedirects()).isEqualTo(HttpClient.Redirect.NEVER);
    }

    @AfterAll
    static void end() throws IOException {
        server.stop(0);
        client.close();
        Files.deleteIfExists(keys());
    }

    @BeforeEach
    void open() {
        CALLS.clear();
        status = 200;
        answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";
        county.now(at(2026, 6, 16, 10, 0));
        county.setParameter(
                "notice.webhook-hosts", "localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void close() {
        county.close();
    }

    private Carrier carrier() {
        return new Carriers(county.mail(), new RobotCarrier(client, county.clock()));
    }

    private SetChannel.Answer set(ChannelKind kind, String address, String secret) {
        return county.as(
                ADMIN,
                actor -> county.set.set(
                        actor,
                        new SetChannel.Draft(
                                0,
                                kind,
                                "水利局工作群",
                                WATER,
                                new Channel.Server("", 0, Security.TLS, ""),
                                "",
                                address,
                                secret,
                                true),
                        county.now()));
    }

    private String address(String path) {
        return "https://localhost:" + server.getAddress().getPort() + path;
    }

    private String sent(ChannelKind kind, String path, String secret) {
        SmallCounty.done(set(kind, address(path), secret));
        county.assigned(7);
        county.dispatcher("one", carrier()).run(COUNTY);
        county.dispatcher("one", carrier()).run(COUNTY);
        assertThat(CALLS).hasSize(1);
        return CALLS.getFirst();
    }

    /** timestamp in milliseconds and, under the secret, HMAC-SHA256 of timestamp, line feed and secret. */
    @Test
    void dingTalkIsSignedInTheAddress() {
        assertThat(sent(ChannelKind.DINGTALK, "/robot/send?access_token=t", "SECtest"))
                .startsWith(
                        "/robot/send?access_token=t&timestamp=1781575200000&sign=o8TNkQ17hPDDcWXy1Q7xJkAUVtFnV4RrMD%2BWk6m67%2FY%3D {")
                .contains("\"msgtype\":\"text\"")
                .contains("\"content\":\"交办：修好7号渠\\n");
        assertThat(county.state("letter/%")).isEqualTo("SENT");
    }

    /** timestamp in seconds and, under timestamp, line feed and secret, HMAC-SHA256 of nothing. */
    @Test
    void feishuIsSignedInTheText() {
        answer = "{\"code\":0,\"msg\":\"success\"}";
        assertThat(sent(ChannelKind.FEISHU, "/open-apis/bot/v2/hook/x", "feishu-secret"))
                .startsWith("/open-apis/bot/v2/hook/x {")
                .contains(
                        "\"timestamp\":\"1781575200\"",
                        "\"sign\":\"kENvH2gsWDMD6QN0eF94v+JwBVmuoAO3fdkO2uy/zJE=\"",
                        "\"msg_type\":\"text\"")
                .contains("\"content\":{\"text\":\"交办：修好7号渠\\n");
        assertThat(county.state("letter/%")).isEqualTo("SENT");
    }

    @Test
    void weComHasItsKeyInTheAddress() {
        assertThat(sent(ChannelKind.WECOM, "/cgi-bin/webhook/send?key=k", ""))
                .startsWith("/cgi-bin/webhook/send?key=k {")
                .contains("\"msgtype\":\"text\"");
    }

    @Test
    void whatARobotSaysDecidesWhetherItIsTriedAgain() {
        SmallCounty.done(set(ChannelKind.WECOM, address("/send?key=k"), ""));
        answer = "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
        assertThat(state(1)).isEqualTo("WAITING");
        answer = "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}";
        assertThat(state(2)).isEqualTo("DEAD");
        answer = "nonsense";
        assertThat(state(3)).isEqualTo("UNSURE");
        answer = "{}";
        status = 500;
        assertThat(state(4)).isEqualTo("UNSURE");
        status = 429;
        assertThat(state(5)).isEqualTo("WAITING");
    }

    private String state(int number) {
        county.owner("delete from notice_delivery; delete from notice_sending; delete from notice_inbox");
        county.assigned(number);
        county.dispatcher("one", carrier()).run(COUNTY);
        return county.state("letter/%");
    }

    @Test
    void aRedirectIsNotFollowed() {
        status = 302;
        SmallCounty.done(set(ChannelKind.WECOM, address("/send?key=k"), ""));
        assertThat(state(1)).isEqualTo("DEAD");
        assertThat(CALLS).hasSize(1);
    }

    @Test
    void aGroupIsToldOfNothingThatIsRestricted() {
        SmallCounty.done(set(ChannelKind.WECOM, address("/send?key=k"), ""));
        county.arrives("duty/5/assigned/11", "duty", "交办：不外传的事", 1);
        county.dispatcher("one", carrier()).run(COUNTY);
        assertThat(CALLS).isEmpty();
    }

    /** Whatever an administrator types in, nothing goes but by https to a host that is allowed; and what was allowed is looked at again when it is sent. */
    @Test
    void onlyAllowedHostsAreEverCalled() {
        for (String address : List.of(
                "http://localhost:" + server.getAddress().getPort() + "/send",
                "https://127.0.0.1:" + server.getAddress().getPort() + "/send",
                "https://localhost/send",
                "https://user@localhost:" + server.getAddress().getPort() + "/send",
                "https://oapi.dingtalk.com.example.com/send",
                "file:///etc/passwd",
                "not an address")) {
            assertThat(set(ChannelKind.WECOM, address, "")).as(address).isInstanceOf(SetChannel.Answer.Refused.class);
        }
        SmallCounty.done(set(ChannelKind.WECOM, address("/send?key=k"), ""));
        county.setParameter("notice.webhook-hosts", "无");
        assertThat(state(1)).isEqualTo("DEAD");
        assertThat(CALLS).isEmpty();
        assertThat(WebhookAddress.refusal("https://oapi.dingtalk.com/robot/send?access_token=1", "oapi.dingtalk.com"))
                .isEqualTo(Optional.empty());
        assertThat(WebhookAddress.refusal("https://oapi.dingtalk.com:8443/robot/send", "oapi.dingtalk.com"))
                .isPresent();
    }

    @Test
    void aLongTextIsCutToWhatARobotTakes() {
        SmallCounty.done(set(ChannelKind.WECOM, address("/send?key=k"), ""));
        county.arrives("duty/5/assigned/11", "duty", "交办：" + "渠".repeat(1500), 0);
        county.dispatcher("one", carrier()).run(COUNTY);
        assertThat(CALLS.getFirst()).contains("…（全文请登录查看）");
        assertThat(CALLS.getFirst().getBytes(StandardCharsets.UTF_8).length).isLessThan(2200);
    }
}
