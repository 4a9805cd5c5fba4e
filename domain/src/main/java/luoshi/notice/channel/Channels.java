package luoshi.notice.channel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored channels. */
public interface Channels {

    /** A channel as it is written; what is null keeps what is stored. */
    record Row(Channel channel, byte @Nullable [] address, byte @Nullable [] secret) {}

    /** What is sealed of a channel. */
    record Sealed(byte @Nullable [] address, byte @Nullable [] secret) {}

    /** What a person may know of a channel. */
    record Named(ChannelKind kind, String name) {}

    List<Channel> list(long regionId);

    Optional<Channel> find(long regionId, long id);

    long add(Row row);

    void change(Row row);

    Sealed sealed(long regionId, long id);

    /** The open ones that the acting person may be reached by. */
    List<Named> named();
}
