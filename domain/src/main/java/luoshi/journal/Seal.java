package luoshi.journal;

import java.util.Arrays;

/**
 * 封印: the hash of the chain after a fact.
 *
 * @param seq 1, 2, 3 … within the region
 * @param hash 32 bytes
 */
public record Seal(long seq, long factId, byte[] hash) {
    /** The columns of a seal as they are copied. */
    public static final String COLUMNS = "seq, fact_id, hash";

    /** Reads the bytes of a copied row. */
    static Seal of(byte[] row) {
        int first = Integer.BYTES;
        int second = first + Long.BYTES + Integer.BYTES;
        int third = second + Long.BYTES + Integer.BYTES;
        return new Seal(
                CopyRows.longAt(row, first), CopyRows.longAt(row, second), Arrays.copyOfRange(row, third, row.length));
    }
}
