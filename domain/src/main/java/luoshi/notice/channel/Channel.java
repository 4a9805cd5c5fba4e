package luoshi.notice.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 渠道: a way out of the program, without its secrets.
 *
 * @param unitId whose group a robot speaks to; null for e-mail
 * @param server where it goes
 * @param sender 发件人, an e-mail address
 * @param signs whether a secret is kept: a password, or what messages are signed with
 * @param since since when it is open: what came earlier does not go over it; null while it is not
 */
public record Channel(
        long regionId,
        long id,
        ChannelKind kind,
        String name,
        @Nullable Long unitId,
        Server server,
        String sender,
        boolean signs,
        @Nullable Instant since) {

    /**
     * Where it goes.
     *
     * @param login with which name it logs in at the mail server; empty where it does not
     */
    public record Server(String host, int port, Security security, String login) {}

    public boolean open() {
        return since != null;
    }

    /**
     * A channel with its secrets, for the moment of sending.
     *
     * @param address a robot's whole address; empty for e-mail
     * @param secret empty where there is none
     */
    public record Opened(Channel channel, String address, String secret) {

        @Override
        public String toString() {
            return "Opened[" + channel.id() + "]";
        }
    }
}
