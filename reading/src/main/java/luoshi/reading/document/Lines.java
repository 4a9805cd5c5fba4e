package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;

/** 行: the lines of a text that have something on them, without their breaks and outer blanks; an escape written out as {@code \r\n} breaks a line too. */
final class Lines {
    private Lines() {}

    /** A line, the blanks before its first character, and whether an empty line stands before it. */
    record Line(Span span, int indent, boolean afterGap) {
        String of(String text) {
            return span.of(text);
        }
    }

    static List<Line> of(String text, Span within) {
        List<Line> lines = new ArrayList<>();
        int at = within.start();
        boolean gap = false;
        while (at < within.end()) {
            int end = lineEnd(text, at, within.end());
            Span span = trimmed(text, at, end);
            if (span.isEmpty()) {
                gap = true;
            } else {
                lines.add(new Line(span, span.start() - at, gap));
                gap = false;
            }
            at = end + breakLength(text, end, within.end());
        }
        return lines;
    }

    private static int lineEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && breakLength(text, at, limit) == 0) {
            at++;
        }
        return at;
    }

    /** How long the line break at {@code at} is; 0 where there is none. */
    private static int breakLength(String text, int at, int limit) {
        if (at >= limit) {
            return 0;
        }
        return switch (text.charAt(at)) {
            case '\n', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> 1;
            case '\r' -> at + 1 < limit && text.charAt(at + 1) == '\n' ? 2 : 1;
            case '\\' -> escapedBreak(text, at, limit);
            default -> 0;
        };
    }

    private static int escapedBreak(String text, int at, int limit) {
        for (String escape : List.of("\\r\\n", "\\n", "\\r")) {
            if (at + escape.length() <= limit && text.startsWith(escape, at)) {
                return escape.length();
            }
        }
        return 0;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blankLength(text, start, end) > 0) {
            start += blankLength(text, start, end);
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static int blankLength(String text, int at, int limit) {
        if (isBlank(text.charAt(at))) {
            return 1;
        }
        return at + 6 <= limit && text.startsWith("&nbsp;", at) ? 6 : 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || c == '\u3000';
    }
}
