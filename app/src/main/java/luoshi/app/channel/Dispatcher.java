package luoshi.app.channel;

import java.time.Clock;
import java.util.Optional;
import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.Receipt;
import luoshi.notice.sending.ClaimSending;
import luoshi.notice.sending.QueueLetters;
import luoshi.notice.sending.SettleSending;
import org.jspecify.annotations.Nullable;

/**
 * 外发: what came goes out. Each message is claimed in one transaction, carried in none, and settled in another; several dispatchers, on several nodes, never
 * carry the same one.
 */
public final class Dispatcher {
    private static final int MOST = 200;

    private final String node;
    private final Way way;
    private final Rooms rooms;
    private final Carrier carrier;
    private final Clock clock;

    /** What it drives. */
    public record Rooms(QueueLetters queue, Digests digests, ClaimSending claim, SettleSending settle) {}

    /** @param node told from every other dispatcher */
    public Dispatcher(String node, Way way, Rooms rooms, Carrier carrier, Clock clock) {
        this.node = node;
        this.way = way;
        this.rooms = rooms;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Gives out what came, packs the digests that are due, and sends what waits; answers how many messages were carried. */
    public int run(long region) {
        way.once(region, actor -> rooms.queue().queue(actor, clock.instant()));
        rooms.digests().pack(region, clock.instant());
        return send(region);
    }

    /** Sends what waits, so many at most. */
    public int send(long region) {
        int carried = 0;
        while (carried < MOST && one(region)) {
            carried++;
        }
        return carried;
    }

    private boolean one(long region) {
        Optional<ClaimSending.Claimed> claimed =
                way.once(region, actor -> rooms.claim().claim(actor, node, clock.instant()));
        claimed.ifPresent(mine -> {
            Receipt receipt = carry(mine);
            way.once(region, actor -> rooms.settle().settle(actor, mine, receipt, clock.instant()));
        });
        return claimed.isPresent();
    }

    private Receipt carry(ClaimSending.Claimed claimed) {
        Channel.@Nullable Opened opened = claimed.way();
        if (opened == null || claimed.refusal().isPresent()) {
            return new Receipt.Never(claimed.refusal().orElse("渠道已停用"));
        }
        try {
            return carrier.carry(
                    opened,
                    new Carrier.Outgoing(
                            claimed.sending().mark(),
                            claimed.to(),
                            claimed.sending().text().subject(),
                            claimed.sending().text().words()));
        } catch (RuntimeException e) {
            return new Receipt.Unsure("发出时程序出错：" + e.getMessage());
        }
    }
}
