package luoshi.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import luoshi.reading.document.source.PlainText;

/** 识别格式: what the bytes of a file are, whatever its name says. */
enum Sniffed {
    ZIP,
    OLE,
    PDF,
    TEXT;

    private static final int PDF_HEADER_WITHIN = 1024;
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|div|p|table|meta)[\\s>]");

    static Sniffed of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-") ? PDF : TEXT;
    }

    static boolean isHtml(PlainText plain) {
        return HTML.matcher(plain.text()).lookingAt();
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
