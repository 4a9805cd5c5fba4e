package luoshi.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The rows of a stream in PostgreSQL's binary COPY format. Each row is the bytes behind its count of fields. */
public final class CopyRows implements AutoCloseable {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int BUFFER = 1 << 16;
    private static final int LARGEST_ROW = 64 << 20;

    private final DataInputStream in;
    private byte[] row = new byte[1024];
    private int length;

    public CopyRows(InputStream stream) throws IOException {
        in = new DataInputStream(new BufferedInputStream(stream, BUFFER));
        byte[] start = in.readNBytes(SIGNATURE.length);
        if (!java.util.Arrays.equals(start, SIGNATURE)) {
            throw new IOException("not a binary COPY stream");
        }
        in.readInt(); // flags
        in.skipNBytes(in.readInt());
    }

    /** The next row, or null behind the last. */
    public byte @Nullable [] next() throws IOException {
        int fields = in.readShort();
        if (fields < 0) {
            return null;
        }
        length = 0;
        for (int i = 0; i < fields; i++) {
            int bytes = in.readInt();
            int present = Math.max(bytes, 0);
            if (bytes < -1 || present > LARGEST_ROW - length) {
                throw new EOFException("a field cannot be " + bytes + " bytes long");
            }
            grow(length + Integer.BYTES + present);
            putInt(bytes);
            in.readFully(row, length, present);
            length += present;
        }
        return java.util.Arrays.copyOf(row, length);
    }

    private void grow(int wanted) {
        if (wanted > row.length) {
            row = java.util.Arrays.copyOf(row, Math.max(wanted, 2 * row.length));
        }
    }

    private void putInt(int value) {
        row[length++] = (byte) (value >>> 24);
        row[length++] = (byte) (value >>> 16);
        row[length++] = (byte) (value >>> 8);
        row[length++] = (byte) value;
    }

    /** Eight bytes of a row as a number. */
    static long longAt(byte[] row, int at) {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << 8) | (row[at + i] & 0xff);
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
