package luoshi.notice.channel;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 机器人地址: an address of a robot goes by https to a host that the county allows, and nowhere else. */
public final class WebhookAddress {
    private static final int HTTPS = 443;

    private WebhookAddress() {}

    /** Why nothing is sent there; empty where it may be. {@code hosts} is the parameter {@code notice.webhook-hosts}. */
    public static Optional<String> refusal(String address, String hosts) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            return Optional.of("机器人地址写错了，请从群机器人的设置页整条复制");
        }
        if (!"https".equals(uri.getScheme())
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getFragment() != null) {
            return Optional.of("机器人地址要以 https:// 开头，请从群机器人的设置页整条复制");
        }
        return allowed(uri, Arrays.asList(hosts.split("、", -1)))
                ? Optional.empty()
                : Optional.of("主机" + uri.getHost() + "不在许可之列；确需发往那里的，请先改参数“群机器人只许发往哪些主机”");
    }

    public static String host(String address) {
        return URI.create(address).getHost();
    }

    public static int port(String address) {
        int port = URI.create(address).getPort();
        return port < 0 ? HTTPS : port;
    }

    private static boolean allowed(URI uri, List<String> hosts) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() < 0 || uri.getPort() == HTTPS;
        return hosts.contains(usual ? host : host + ":" + uri.getPort());
    }
}
