package luoshi.journal;

import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * 链: {@code hash(n) = SM3(hash(n-1) ‖ bytes of the n-th fact)}, {@code hash(0)} being 32 zero bytes (rules §16.2). A fact's bytes are its
 * columns in the order of {@link #COLUMNS}, each as a 4-byte big-endian length (−1 for none) and PostgreSQL's binary form: exactly what a
 * binary COPY of these columns writes for a row behind its count of fields. Not safe for threads.
 */
public final class FactChain {
    /** What is sealed of a fact, in order. */
    public static final String COLUMNS =
            "region_id, id, at, account_id, person_id, post_id, unit_id, verb, subject_kind, subject_id, before, after";

    public static final int HASH_BYTES = 32;

    private final SM3Digest sm3 = new SM3Digest();

    /** Puts the next hash into {@code out}, which may be {@code before} itself. */
    public void next(byte[] before, byte[] fact, byte[] out) {
        sm3.update(before, 0, HASH_BYTES);
        sm3.update(fact, 0, fact.length);
        sm3.doFinal(out, 0);
    }

    /** The id of a fact, read from its bytes: the second column. */
    public static long idOf(byte[] fact) {
        return CopyRows.longAt(fact, Long.BYTES + 2 * Integer.BYTES);
    }
}
