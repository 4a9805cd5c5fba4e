package luoshi.reading.document.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;

/**
 * Looks how large the packed streams of a pdf would become before any of them is unpacked for good; a stream of pictures may be large, all
 * others may not.
 */
final class StreamSizes {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] PICTURE = {'/', 'I', 'm', 'a', 'g', 'e'};
    private static final int DICTIONARY_BYTES = 600;
    private static final int CHUNK = 1 << 16;

    private StreamSizes() {}

    static void check(byte[] file) {
        long total = 0;
        for (int at = find(STREAM, file, 0, file.length); at >= 0; at = find(STREAM, file, at + 1, file.length)) {
            Stop.check();
            int start = skipBreak(file, at + STREAM.length);
            boolean packed = start + 2 < file.length && isZlib(file[start] & 0xFF, file[start + 1] & 0xFF);
            boolean picture = find(PICTURE, file, Math.max(0, at - DICTIONARY_BYTES), at) >= 0;
            if (packed && !picture) {
                total += unpacked(file, start);
            }
            if (total > Limits.UNPACKED_BYTES) {
                throw new UnreadableFile(Trouble.BOMB);
            }
        }
    }

    /** The two bytes that begin packed data (RFC 1950). */
    private static boolean isZlib(int method, int flags) {
        return (method & 0x0F) == 8 && (256 * method + flags) % 31 == 0;
    }

    private static int skipBreak(byte[] file, int from) {
        int at = from;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n')) {
            at++;
        }
        return at;
    }

    /** The size of one stream; a stream packed twice is looked at twice. */
    private static long unpacked(byte[] file, int start) {
        Inflater inflater = new Inflater();
        Inflater inner = new Inflater();
        byte[] chunk = new byte[CHUNK];
        byte[] innerChunk = new byte[CHUNK];
        inflater.setInput(file, start, file.length - start);
        long size = 0;
        long innerSize = 0;
        boolean twice = true;
        try {
            for (int read = inflater.inflate(chunk); read > 0; read = inflater.inflate(chunk)) {
                Stop.check();
                size += read;
                if (twice) {
                    long more = inflated(inner, chunk, read, innerChunk);
                    twice = more >= 0;
                    innerSize += Math.max(more, 0);
                }
                if (size > Limits.PART_BYTES || innerSize > Limits.PART_BYTES) {
                    throw new UnreadableFile(Trouble.BOMB);
                }
            }
        } catch (DataFormatException e) {
            return size;
        } finally {
            inflater.end();
            inner.end();
        }
        return size + innerSize;
    }

    /** How much {@code bytes} becomes when unpacked once more; -1 where it is not packed. */
    private static long inflated(Inflater inner, byte[] bytes, int length, byte[] into) {
        inner.setInput(bytes, 0, length);
        long size = 0;
        try {
            for (int read = inner.inflate(into); read > 0; read = inner.inflate(into)) {
                size += read;
                if (size > Limits.PART_BYTES) {
                    return size;
                }
            }
            return size;
        } catch (DataFormatException e) {
            return -1;
        }
    }

    private static int find(byte[] what, byte[] in, int from, int to) {
        for (int at = from; at + what.length <= to; at++) {
            int i = 0;
            while (i < what.length && in[at + i] == what[i]) {
                i++;
            }
            if (i == what.length) {
                return at;
            }
        }
        return -1;
    }
}
