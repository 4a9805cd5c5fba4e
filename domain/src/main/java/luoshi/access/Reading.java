package luoshi.access;

/**
 * 只读办理: two ways into a transaction that belongs to a person and can only read; the database refuses every change until it ends.
 */
public interface Reading {

    /** By the key of the person's calendar: what {@link Acting#as} takes is that key, and {@link Acting.SessionEnded} says that it was revoked. */
    Acting byFeed();

    /** By the program's own log-in, seeing from then on what the account sees and nothing else. */
    Acting of(long accountId);
}
