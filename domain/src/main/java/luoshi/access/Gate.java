package luoshi.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 门: the few things that may be asked before anybody has logged in, over a database role that may do nothing else. */
public interface Gate {

    Optional<Entry> find(String login);

    /** Counts a wrong password; answers until when the account is locked, if it is now. */
    Optional<Instant> fail(Entry entry);

    void open(long regionId, long accountId, SessionKey key);

    void close(SessionKey key);

    /** Keeps a form that was posted after the log-in ran out; empty where the key never was one. */
    Optional<Long> keepDraft(SessionKey key, String path, String form);

    /** The counties that work in this installation. */
    java.util.List<Long> homes();

    /** Makes the county known and answers the program's own account in it. Ancestors first, the county last. */
    long found(java.util.List<Place> path);

    /** A region as it is founded. */
    record Place(long id, String name, String level) {}

    /** An open account as the gate sees it. */
    record Entry(
            long regionId,
            long accountId,
            String passwordHash,
            byte @Nullable [] totpSealed,
            @Nullable Instant lockedUntil,
            boolean mustChange) {}
}
