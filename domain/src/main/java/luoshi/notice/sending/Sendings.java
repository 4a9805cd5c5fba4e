package luoshi.notice.sending;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored deliveries and messages. */
public interface Sendings {

    /** Whom letters may go to: an account, with its units and the level up to which it is told. */
    record Reader(long accountId, List<Long> units, int level) {}

    /** A letter of the inbox that may go out. */
    record Fresh(
            long id,
            long unitId,
            String key,
            String title,
            String words,
            String subjectKind,
            long subjectId,
            int restriction) {}

    /** A recipient: an account, or the group of a robot (account 0). */
    record Recipient(long channelId, long accountId) {}

    /** Where a letter went. */
    record Gone(
            long letterId,
            String kind,
            SendingState state,
            int people,
            @Nullable Instant at) {}

    /** A message that did not go out, without its words. */
    record Trouble(
            long id,
            String channel,
            long accountId,
            @Nullable Long unitId,
            String key,
            SendingState state,
            int attempts,
            Instant at,
            String answer) {}

    /** How many wait and since when, and how many need a person. */
    record Counts(long waiting, @Nullable Instant oldest, long unsure, long dead) {}

    List<Reader> readers(Collection<Long> accounts);

    /** Letters to the units that arrived since and have no delivery to the recipient yet. */
    List<Fresh> fresh(long regionId, Recipient to, Collection<Long> units, int level, Instant since, int most);

    /** Writes a message down; empty where it was written before. */
    Optional<Long> add(Sending sending, SendingState state);

    /** Writes a delivery down, with a message or (null) for the digest; answers whether it is new. */
    boolean deliver(long regionId, Recipient to, String channelKind, Fresh letter, @Nullable Long sendingId);

    /** What waits for the digest, locked for this transaction; another digest's are passed over. */
    List<Fresh> waiting(long regionId, Recipient to);

    void pack(long regionId, Recipient to, List<Long> letters, long sendingId);

    /** Whether the recipient has a message of the key. */
    boolean has(long regionId, Recipient to, String key);

    /** Claims the message that has waited longest, for a while; nobody else gets it. */
    Optional<Sending> claim(long regionId, String node, Instant now, Instant until);

    /** Claims that have run out become unsure; answers which. */
    List<Long> expire(long regionId, Instant now);

    /** Settles a claimed message; answers whether the claim still held. Only what was sent is settled after the claim ran out. */
    boolean settle(Sending claimed, String node, SendingState state, Instant at, String answer);

    /** Where letters went; row security keeps to the acting person's units. */
    Map<Long, List<Gone>> gone(long regionId, Collection<Long> letters);

    List<Trouble> troubles(int most);

    Counts counts();

    /** Again, or not at all; answers whether there was something to decide. */
    boolean decide(long id, boolean again, Instant now);
}
