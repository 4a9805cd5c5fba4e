package luoshi.notice.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.Channels;
import luoshi.notice.channel.OpenChannel;
import luoshi.notice.choice.Setting;
import luoshi.notice.choice.Settings;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** 领取: takes the message that has waited longest for oneself, for a while. Claims that ran out are told as unsure: whoever held them may have sent. */
public final class ClaimSending {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Sendings sendings;
    private final Channels channels;
    private final OpenChannel open;
    private final Settings settings;
    private final Parameters parameters;
    private final Journal journal;

    public ClaimSending(
            Sendings sendings,
            Channels channels,
            OpenChannel open,
            Settings settings,
            Parameters parameters,
            Journal journal) {
        this.sendings = sendings;
        this.channels = channels;
        this.open = open;
        this.settings = settings;
        this.parameters = parameters;
        this.journal = journal;
    }

    /**
     * A message that is one's own to send.
     *
     * @param way null where the channel is closed
     * @param to an e-mail address; empty for a group
     * @param refusal why it may not be sent; empty where it may
     */
    public record Claimed(
            Sending sending, String node, Channel.@Nullable Opened way, String to, Optional<String> refusal) {}

    public Optional<Claimed> claim(Actor actor, String node, Instant now) {
        long region = actor.regionId();
        LocalDate day = LocalDate.ofInstant(now, ZONE);
        Duration lease = Duration.ofMinutes(
                parameters.on(region, "notice.lease-minutes", day).number());
        sendings.expire(region, now)
                .forEach(id -> journal.append(Fact.of(region, "sending.unsure", "sending", id)
                        .to(Particulars.of("answer", "交出后没有结果").json())));
        return sendings.claim(region, node, now, now.plus(lease)).map(sending -> claimed(sending, node, day));
    }

    private Claimed claimed(Sending sending, String node, LocalDate day) {
        Optional<Channel> channel = channels.find(sending.regionId(), sending.channelId());
        if (channel.isEmpty() || !channel.get().open()) {
            return new Claimed(sending, node, null, "", Optional.of("渠道已停用"));
        }
        Channel.Opened way = open.open(channel.get());
        String to = sending.accountId() == 0 ? "" : address(sending);
        return new Claimed(
                sending,
                node,
                way,
                to,
                sending.accountId() != 0 && to.isEmpty() ? Optional.of("本人已停用邮件通知") : open.refusal(way, day));
    }

    private String address(Sending sending) {
        Map<Long, String> addresses = settings.open(sending.regionId()).stream()
                .collect(Collectors.toMap(Setting::accountId, Setting::address));
        return addresses.getOrDefault(sending.accountId(), "");
    }
}
