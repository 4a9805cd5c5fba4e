package luoshi.notice.sending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 外发件: a message to one person, or to the group of a robot, over one channel.
 *
 * @param id 0 for one that is not stored yet
 * @param accountId 0 for a group
 * @param unitId whose group; null for a person
 * @param key what it is: {@code letter/7}, {@code digest/2026-06-18}; once for each person and channel
 * @param mark the same however often it is tried
 */
public record Sending(
        long regionId,
        long id,
        long channelId,
        long accountId,
        @Nullable Long unitId,
        String key,
        String mark,
        Text text,
        Instant dueAt,
        int attempts) {

    /** What it says. */
    public record Text(String subject, String words) {}
}
