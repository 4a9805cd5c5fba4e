package luoshi.app.channel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import luoshi.notice.channel.Channel;
import tools.jackson.databind.json.JsonMapper;

/**
 * 群机器人的约定, as their documentation has it: the address and the JSON of a text, and how it is signed. DingTalk signs in the address (timestamp in
 * milliseconds, HMAC-SHA256 of timestamp and secret under the secret); Feishu in the JSON (seconds, HMAC-SHA256 of nothing under timestamp and secret); WeCom
 * has its key in the address and signs nothing.
 */
final class RobotText {
    private static final JsonMapper JSON = new JsonMapper();
    /** WeCom takes 2048 bytes, the others more. */
    private static final int LONGEST_BYTES = 2000;

    private static final String CUT = "…（全文请登录查看）";

    private RobotText() {}

    static String address(Channel.Opened way, Instant now) {
        if (way.channel().kind() != luoshi.notice.channel.ChannelKind.DINGTALK
                || way.secret().isEmpty()) {
            return way.address();
        }
        String stamp = String.valueOf(now.toEpochMilli());
        String sign = hmac(way.secret(), stamp + "\n" + way.secret());
        return way.address() + (way.address().contains("?") ? "&" : "?") + "timestamp=" + stamp + "&sign="
                + URLEncoder.encode(sign, StandardCharsets.UTF_8);
    }

    static String body(Channel.Opened way, String words, Instant now) {
        String text = cut(words);
        return switch (way.channel().kind()) {
            case FEISHU -> JSON.writeValueAsString(feishu(way.secret(), text, now));
            case DINGTALK, WECOM -> JSON.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", text)));
            case EMAIL -> throw new IllegalArgumentException("no robot");
        };
    }

    private static Map<String, Object> feishu(String secret, String text, Instant now) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (!secret.isEmpty()) {
            String stamp = String.valueOf(now.getEpochSecond());
            body.put("timestamp", stamp);
            body.put("sign", hmac(stamp + "\n" + secret, ""));
        }
        body.put("msg_type", "text");
        body.put("content", Map.of("text", text));
        return body;
    }

    static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String words) {
        if (words.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES) {
            return words;
        }
        int room = LONGEST_BYTES - CUT.getBytes(StandardCharsets.UTF_8).length;
        int end = 0;
        for (int used = 0; end < words.length(); ) {
            int point = words.codePointAt(end);
            used += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (used > room) {
                break;
            }
            end += Character.charCount(point);
        }
        return words.substring(0, end) + CUT;
    }
}
