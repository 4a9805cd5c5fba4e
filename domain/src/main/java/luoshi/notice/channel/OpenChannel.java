package luoshi.notice.channel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import luoshi.parameter.Parameters;
import luoshi.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;

/** 启用渠道: a channel with its secrets, for those who send. */
public final class OpenChannel {
    private final Channels channels;
    private final FieldCipher cipher;
    private final Parameters parameters;

    public OpenChannel(Channels channels, FieldCipher cipher, Parameters parameters) {
        this.channels = channels;
        this.cipher = cipher;
        this.parameters = parameters;
    }

    public Channel.Opened open(Channel channel) {
        Channels.Sealed sealed = channels.sealed(channel.regionId(), channel.id());
        return new Channel.Opened(channel, text(sealed.address()), text(sealed.secret()));
    }

    /** Why nothing may be sent over it on the day: hosts are allowed by a parameter, which may have changed since the channel was set up. */
    public Optional<String> refusal(Channel.Opened way, LocalDate day) {
        return way.channel().kind().robot()
                ? WebhookAddress.refusal(
                        way.address(),
                        parameters
                                .on(way.channel().regionId(), "notice.webhook-hosts", day)
                                .value())
                : Optional.empty();
    }

    private String text(byte @Nullable [] sealed) {
        return sealed == null ? "" : new String(cipher.open(sealed), StandardCharsets.UTF_8);
    }
}
