package luoshi.bench.quantities;

import java.util.function.Consumer;
import luoshi.foundation.text.Span;

/** The runs of digits of a text (with the points and commas inside them), and what each lies in. */
final class DigitRuns {
    static final byte UNIT = 1;
    static final byte ORDINAL = 2;
    static final byte TIME = 3;

    private final String text;
    private final byte[] marks;

    /** One run. */
    record Run(String text, int start, int end, byte marked) {
        char before(int distance) {
            return start < distance ? '\n' : text.charAt(start - distance);
        }

        String behind() {
            return text.substring(end, Math.min(text.length(), end + 8));
        }

        String ahead() {
            return text.substring(Math.max(0, start - 8), start);
        }

        String digits() {
            return text.substring(start, end);
        }

        String around(int units) {
            return (text.substring(Math.max(0, start - units), start) + "【" + digits() + "】"
                            + text.substring(end, Math.min(text.length(), end + units)))
                    .replace('\n', ' ');
        }
    }

    DigitRuns(String text) {
        this.text = text;
        this.marks = new byte[text.length()];
    }

    void mark(Span span, byte mark) {
        for (int at = span.start(); at < span.end(); at++) {
            marks[at] = (byte) Math.max(marks[at], mark);
        }
    }

    void each(Consumer<Run> consumer) {
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            if (end > at) {
                consumer.accept(new Run(text, at, end, marks[at]));
            }
            at = Math.max(end, at + 1);
        }
    }

    private int end(int start) {
        int at = start;
        while (digit(at) || (at > start && ".,".indexOf(at(at)) >= 0 && digit(at + 1))) {
            at++;
        }
        return at;
    }

    private char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    private boolean digit(int offset) {
        return at(offset) >= '0' && at(offset) <= '9';
    }
}
