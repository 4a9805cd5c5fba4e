package luoshi.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The acting person's calendar address, of which only a hash is stored. */
public interface Feeds {

    /**
     * 订阅 as it stands.
     *
     * @param readAt when a calendar last asked for it, to the hour; null where none has
     */
    record Feed(Instant madeAt, @Nullable Instant readAt) {}

    /** The one that is open; empty where there is none. */
    Optional<Feed> own(long regionId, long accountId);

    /** Opens a new one; the one before opens nothing any more. */
    void renew(long regionId, long accountId, byte[] keyHash);

    /** Answers whether there was one. */
    boolean revoke(long regionId, long accountId);
}
