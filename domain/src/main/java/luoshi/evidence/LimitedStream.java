package luoshi.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than a limit. */
final class LimitedStream extends FilterInputStream {
    private final long limit;
    private long given;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws TooLong {
        given += bytes;
        if (given > limit) {
            throw new TooLong(limit);
        }
    }

    /** The stream is longer than its limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        private final long limit;

        TooLong(long limit) {
            this.limit = limit;
        }

        long limit() {
            return limit;
        }
    }
}
