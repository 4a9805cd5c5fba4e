package luoshi.app.channel;

import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.Receipt;

/** Every kind of channel by its own carrier. */
public record Carriers(Carrier mail, Carrier robots) implements Carrier {

    @Override
    public Receipt carry(Channel.Opened way, Outgoing message) {
        return (way.channel().kind().robot() ? robots : mail).carry(way, message);
    }
}
