package luoshi.notice.channel;

/** 投递: hands one message to one channel, once; outside any transaction, for it may take as long as the channel lets it. */
public interface Carrier {

    /**
     * A message as it goes out.
     *
     * @param mark the same however often it is tried
     * @param to an e-mail address; empty for a group
     */
    record Outgoing(String mark, String to, String subject, String words) {}

    Receipt carry(Channel.Opened way, Outgoing message);
}
