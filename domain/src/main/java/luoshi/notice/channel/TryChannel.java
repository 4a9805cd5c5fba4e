package luoshi.notice.channel;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 试发: a message that says that it is a test. It is got ready in one transaction, carried outside of any, and written down in another. */
public final class TryChannel {
    private final Channels channels;
    private final OpenChannel open;
    private final Carrier carrier;
    private final Journal journal;

    public TryChannel(Channels channels, OpenChannel open, Carrier carrier, Journal journal) {
        this.channels = channels;
        this.open = open;
        this.carrier = carrier;
        this.journal = journal;
    }

    /** A test that is ready to go, or why it may not. */
    public record Ready(Channel.Opened way, Optional<String> refusal) {}

    public Optional<Ready> ready(Actor actor, long id, String to, LocalDate today) {
        return channels.find(actor.regionId(), id).map(channel -> {
            Channel.Opened way = open.open(channel);
            Optional<String> refusal = channel.kind() == ChannelKind.EMAIL && !MailAddress.accepts(to)
                    ? Optional.of("请填收测试邮件的邮箱地址")
                    : open.refusal(way, today);
            return new Ready(way, refusal);
        });
    }

    /** Carries it; no transaction is open. */
    public Receipt carry(Ready ready, String to, String mark) {
        return ready.refusal()
                .<Receipt>map(Receipt.Never::new)
                .orElseGet(() -> carrier.carry(
                        ready.way(), new Carrier.Outgoing(mark, to, "落实：测试通知", "这是一条测试通知，收到说明渠道可用，不需要回复。")));
    }

    public void note(Actor actor, long id, Receipt receipt) {
        journal.append(Fact.of(actor.regionId(), "channel.tried", "channel", id)
                .to(Particulars.of("taken", receipt instanceof Receipt.Taken)
                        .and("answer", receipt.answer())
                        .json()));
    }
}
