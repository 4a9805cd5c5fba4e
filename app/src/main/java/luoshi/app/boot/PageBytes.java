package luoshi.app.boot;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while it is written: UTF-8, in one piece of memory that grows. */
final class PageBytes implements TemplateOutput {
    /** Most pages are no longer. */
    private static final int FIRST = 1 << 16;

    private byte[] bytes = new byte[FIRST];
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
        writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String text, int start, int end) {
        writeContent(text.substring(start, end));
    }

    @Override
    public void writeBinaryContent(byte[] part) {
        if (bytes.length - length < part.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + part.length));
        }
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
    }
}
