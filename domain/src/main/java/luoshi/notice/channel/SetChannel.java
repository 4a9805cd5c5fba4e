package luoshi.notice.channel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import luoshi.privacy.FieldCipher;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 设渠道: sets a channel up or changes it. A secret that is left empty stays what it was; none is ever shown again. */
public final class SetChannel {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PORTS = 65_535;

    private final Channels channels;
    private final Units units;
    private final FieldCipher cipher;
    private final Parameters parameters;
    private final Journal journal;

    public SetChannel(Channels channels, Units units, FieldCipher cipher, Parameters parameters, Journal journal) {
        this.channels = channels;
        this.units = units;
        this.cipher = cipher;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Done(long id) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    /**
     * A channel as the form gives it.
     *
     * @param id 0 for a new one
     * @param unitId whose group; 0 for e-mail
     * @param address a robot's whole address; empty keeps the stored one
     * @param secret empty keeps the stored one
     */
    public record Draft(
            long id,
            ChannelKind kind,
            String name,
            long unitId,
            Channel.Server server,
            String sender,
            String address,
            String secret,
            boolean open) {

        @Override
        public String toString() {
            return "Draft[" + kind + " " + name + "]";
        }
    }

    public Answer set(Actor actor, Draft draft, Instant now) {
        long region = actor.regionId();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        @Nullable
        Channel before =
                draft.id() == 0 ? null : channels.find(region, draft.id()).orElse(null);
        if (draft.id() != 0 && (before == null || before.kind() != draft.kind())) {
            return new Answer.Refused("没有这个渠道");
        }
        Optional<String> fault = fault(region, draft, before, today);
        if (fault.isPresent()) {
            return new Answer.Refused(fault.get());
        }
        Channel channel = channel(region, draft, before, now);
        Channels.Row row = new Channels.Row(channel, sealed(draft.address()), sealed(draft.secret()));
        long id = draft.id();
        if (before == null) {
            id = channels.add(row);
        } else {
            channels.change(row);
        }
        journal.append(Fact.of(region, before == null ? "channel.opened" : "channel.changed", "channel", id)
                .to(Particulars.of("kind", draft.kind())
                        .and("name", channel.name())
                        .and("host", channel.server().host())
                        .and("unit", channel.unitId())
                        .and("enabled", channel.open())
                        .json()));
        return new Answer.Done(id);
    }

    private Optional<String> fault(long region, Draft draft, @Nullable Channel before, LocalDate today) {
        if (draft.name().isBlank()) {
            return Optional.of("请给渠道起个名字");
        }
        if (draft.kind() == ChannelKind.EMAIL) {
            return mail(region, draft);
        }
        if (units.list(region, today).stream().noneMatch(unit -> unit.id() == draft.unitId())) {
            return Optional.of("请选这个群是哪家单位的");
        }
        if (draft.address().isBlank()) {
            return before == null ? Optional.of("请填机器人地址") : Optional.empty();
        }
        return WebhookAddress.refusal(
                draft.address(),
                parameters.on(region, "notice.webhook-hosts", today).value());
    }

    private Optional<String> mail(long region, Draft draft) {
        if (!draft.server().host().matches("[A-Za-z0-9][A-Za-z0-9.-]{0,252}")) {
            return Optional.of("请填邮件服务器的主机名，如 smtp.example.gov.cn");
        }
        if (draft.server().port() < 1 || draft.server().port() > PORTS) {
            return Optional.of("端口在1到65535之间");
        }
        if (!MailAddress.accepts(draft.sender())) {
            return Optional.of("发件人要填完整的邮箱地址");
        }
        return draft.open()
                        && channels.list(region).stream()
                                .anyMatch(
                                        one -> one.kind() == ChannelKind.EMAIL && one.open() && one.id() != draft.id())
                ? Optional.of("已经有一个启用的邮件渠道，请先停用它")
                : Optional.empty();
    }

    private static Channel channel(long region, Draft draft, @Nullable Channel before, Instant now) {
        boolean robot = draft.kind().robot();
        Channel.Server server = !robot
                ? draft.server()
                : draft.address().isBlank() && before != null
                        ? before.server()
                        : new Channel.Server(
                                WebhookAddress.host(draft.address()),
                                WebhookAddress.port(draft.address()),
                                Security.TLS,
                                "");
        return new Channel(
                region,
                draft.id(),
                draft.kind(),
                draft.name().strip(),
                robot ? Long.valueOf(draft.unitId()) : null,
                server,
                draft.sender().strip(),
                !draft.secret().isEmpty() || (before != null && before.signs()),
                !draft.open() ? null : before != null && before.since() != null ? before.since() : now);
    }

    private byte @Nullable [] sealed(String text) {
        return text.isBlank() ? null : cipher.seal(text.strip().getBytes(StandardCharsets.UTF_8));
    }
}
