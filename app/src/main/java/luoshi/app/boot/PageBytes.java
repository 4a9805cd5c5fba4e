package luoshi.app.boot;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while it is written: UTF-8, in one piece of memory that its thread keeps for the next page. One page at a time in a thread. */
final class PageBytes implements TemplateOutput {
    /** Most pages are no longer. */
    private static final int FIRST = 1 << 16;

    /** Longer ones are not kept. */
    private static final int KEPT = 1 << 18;

    private static final int ONE = 0x80;
    private static final int TWO = 0x800;
    private static final int SIX_BITS = 0x3f;
    private static final int MOST = 3;

    private static final ThreadLocal<byte[]> LAST = ThreadLocal.withInitial(() -> new byte[FIRST]);

    private byte[] bytes = LAST.get();
    private int length;

    int length() {
        return length;
    }

    /** One write: each that passes the security filters is looked at by all of them. */
    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    /** Characters beyond the basic plane are pairs, which the library encodes. */
    @Override
    public void writeContent(String text, int start, int end) {
        room(MOST * (end - start));
        int at = length;
        for (int i = start; i < end; i++) {
            char one = text.charAt(i);
            if (one < ONE) {
                bytes[at++] = (byte) one;
            } else if (one < TWO) {
                bytes[at++] = (byte) (0xc0 | (one >> 6));
                bytes[at++] = (byte) (ONE | (one & SIX_BITS));
            } else if (Character.isSurrogate(one)) {
                writeBinaryContent(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
                return;
            } else {
                bytes[at++] = (byte) (0xe0 | (one >> 12));
                bytes[at++] = (byte) (ONE | ((one >> 6) & SIX_BITS));
                bytes[at++] = (byte) (ONE | (one & SIX_BITS));
            }
        }
        length = at;
    }

    @Override
    public void writeBinaryContent(byte[] part) {
        room(part.length);
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
            if (bytes.length <= KEPT) {
                LAST.set(bytes);
            }
        }
    }
}
