package luoshi.once;

import org.jspecify.annotations.Nullable;

/**
 * 版本戳: by which change the things that a county's programs keep in memory were last touched, as the running transaction found it on entering
 * (table {@code once_stamp}). What was read under a stamp may be used again by any transaction that finds the same one; where row security shows each
 * person his own, by one of the same claims.
 *
 * @param claims whose eyes the transaction sees with, as the database checks them
 * @param changed the transaction that changed them; empty while nothing was ever changed
 */
public record Stamp(long regionId, String changed, String claims) {
    private static final Object KEY = new Object();

    /** The running transaction sees this county and no other, and found its things so. */
    public static void enter(long regionId, String changed, String claims) {
        InTransaction.bind(KEY, new Stamp(regionId, changed, claims));
    }

    /** The running transaction sees what no single stamp speaks of. */
    public static void leave() {
        InTransaction.unbind(KEY);
    }

    static @Nullable Stamp found() {
        return (Stamp) InTransaction.bound(KEY);
    }
}
