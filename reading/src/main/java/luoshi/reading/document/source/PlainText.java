package luoshi.reading.document.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 纯文本解码: bytes to characters by what the bytes are: a byte order mark, then UTF-16 by its pattern, then strict UTF-8, then strict GB18030. Where
 * none fits exactly the better of the last two is taken with U+FFFD for each lost character, unless too much is lost to be a text.
 *
 * @param text the characters, unchanged but for the byte order mark
 * @param charset the name of the encoding
 */
public record PlainText(String text, String charset) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char LOST = '\uFFFD';
    /** Beyond this share of lost or control characters it is not a text. */
    private static final int TOO_MUCH_PERCENT = 2;

    private static final int SAMPLE_BYTES = 4096;

    /** @throws UnreadableFile when the bytes are no text */
    public static PlainText decode(byte[] bytes) {
        return marked(bytes)
                .or(() -> utf16(bytes).flatMap(charset -> strictly(bytes, 0, charset)))
                .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> strictly(bytes, 0, GB18030))
                .filter(PlainText::plausible)
                .orElseGet(() -> leniently(bytes));
    }

    private static Optional<PlainText> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(leniently(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(leniently(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(leniently(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        return bytes.length >= head.length
                && IntStream.range(0, head.length).allMatch(i -> (bytes[i] & 0xFF) == head[i]);
    }

    /** Unmarked UTF-16: most of the units are Chinese, full-width or ASCII read one way round and few are read the other way round. */
    private static Optional<Charset> utf16(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE_BYTES) / 2;
        if (units < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int little = familiar(bytes, units, 1, 0);
        int big = familiar(bytes, units, 0, 1);
        boolean breaksOrBlanks = hasZero(bytes, units);
        if (!breaksOrBlanks || Math.max(little, big) * 10 < units * 9) {
            return Optional.empty();
        }
        return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static int familiar(byte[] bytes, int units, int high, int low) {
        return (int) IntStream.range(0, units)
                .filter(i -> familiar((char) ((bytes[2 * i + high] & 0xFF) << 8 | (bytes[2 * i + low] & 0xFF))))
                .count();
    }

    private static boolean familiar(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\u2000' && c <= '\u206F')
                || (c >= '\u3000' && c <= '\u303F')
                || (c >= '\uFF00' && c <= '\uFFEF')
                || (c >= ' ' && c <= '~')
                || isBreakOrTab(c);
    }

    private static boolean hasZero(byte[] bytes, int units) {
        return IntStream.range(0, 2 * units).anyMatch(i -> bytes[i] == 0);
    }

    private static Optional<PlainText> strictly(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(new PlainText(text.toString(), charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static PlainText leniently(byte[] bytes) {
        PlainText utf8 = leniently(bytes, 0, StandardCharsets.UTF_8);
        PlainText gb = leniently(bytes, 0, GB18030);
        PlainText better = utf8.strange() <= gb.strange() ? utf8 : gb;
        if (!better.plausible()) {
            throw new UnreadableFile(Trouble.UNKNOWN_FORMAT);
        }
        return better;
    }

    private static PlainText leniently(byte[] bytes, int from, Charset charset) {
        return new PlainText(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private boolean plausible() {
        return strange() * 100 <= (long) text.length() * TOO_MUCH_PERCENT;
    }

    private long strange() {
        return text.chars().filter(c -> c == LOST || isControl((char) c)).count();
    }

    private static boolean isControl(char c) {
        return (c < ' ' && !isBreakOrTab(c)) || (c >= '\u007F' && c < '\u00A0' && c != '\u0085');
    }

    private static boolean isBreakOrTab(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000B';
    }
}
