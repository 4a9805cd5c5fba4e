package luoshi.app.channel;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.Receipt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 群机器人: one text by https. Redirects are not followed, and every wait has its end. Where it goes was allowed by the county before. */
public final class RobotCarrier implements Carrier {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 64 * 1024;
    private static final int OK = 200;
    private static final int ELSEWHERE = 300;
    private static final int REFUSED = 400;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;
    private static final int BUSY = 503;
    /** Too fast or too busy: DingTalk 130101 and -1, WeCom 45009 and -1, Feishu 9499, 11232. */
    private static final Set<Integer> FOR_NOW = Set.of(-1, 130101, 45009, 9499, 11232);

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final Clock clock;

    public RobotCarrier(HttpClient client, Clock clock) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("a robot's address leads nowhere else");
        }
        this.client = client;
        this.clock = clock;
    }

    /** What robots are called with. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    @Override
    public Receipt carry(Channel.Opened way, Outgoing message) {
        Instant now = clock.instant();
        HttpRequest request = HttpRequest.newBuilder(URI.create(RobotText.address(way, now)))
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(
                        RobotText.body(way, message.words(), now), StandardCharsets.UTF_8))
                .build();
        try {
            return receipt(client.send(
                    request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES)));
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException e) {
            return new Receipt.Later("连不上" + way.channel().server().host() + "：" + e.getMessage());
        } catch (IOException e) {
            return new Receipt.Unsure("消息已交出，没有等到答复：" + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Receipt.Unsure("程序停止时消息正在发出");
        }
    }

    private static Receipt receipt(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == TOO_MANY || status == BUSY) {
            return new Receipt.Later("对方忙，HTTP " + status);
        }
        if (status >= BROKEN) {
            return new Receipt.Unsure("对方出错，不知收到没有，HTTP " + status);
        }
        if (status >= REFUSED) {
            return new Receipt.Never("对方不收，HTTP " + status);
        }
        return status >= ELSEWHERE || status < OK
                ? new Receipt.Never("地址要转到别处，没有跟去，HTTP " + status)
                : said(response.body());
    }

    /** DingTalk and WeCom say errcode and errmsg, Feishu code and msg; 0 is taken. */
    private static Receipt said(String body) {
        JsonNode answer;
        try {
            answer = JSON.readTree(body);
        } catch (JacksonException e) {
            return new Receipt.Unsure("对方的答复看不懂");
        }
        JsonNode code = answer.has("errcode") ? answer.get("errcode") : answer.get("code");
        if (code == null || !code.isInt()) {
            return new Receipt.Unsure("对方的答复没有结果码");
        }
        String words = code.asInt() + " "
                + answer.path("errmsg").asString(answer.path("msg").asString(""));
        return code.asInt() == 0
                ? new Receipt.Taken(words.strip())
                : FOR_NOW.contains(code.asInt()) ? new Receipt.Later(words) : new Receipt.Never(words);
    }
}
