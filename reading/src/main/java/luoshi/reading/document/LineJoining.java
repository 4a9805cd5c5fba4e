package luoshi.reading.document;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Marker;
import luoshi.foundation.text.Span;

/**
 * 并行: whether a line goes on in the next one. A line goes on where its sentence is not finished and the next one does not begin anything; a
 * heading is never finished by a stop, so only a line that already reads like running text can be broken.
 */
record LineJoining(String text, List<Lines.Line> lines, int width) {
    private static final String CLOSERS = "”’\"'）)】》〉」』*";
    private static final String STOPS = "。！？!?：:；;…";
    /** A line that ends in one of these cannot end a paragraph, nor can one begin with one of those. */
    private static final String OPENERS = "“‘（(《〈「『〔[【";

    private static final String WANTING = "的和与、";
    private static final String MIDDLE = "”’）)》〉」』〕]】，。、；：！？,;";
    private static final String COMMAS = "，,、";
    private static final Pattern OPENING =
            Pattern.compile("各位|同志们|名词解释|附件|附：|注：|-\\s|\\*|——|━|政\\s*府\\s*工\\s*作\\s*报\\s*告");
    /** A line of running text without any stop is longer than a heading gets. */
    private static final int LONGER_THAN_A_HEADING = 60;
    /** Fixed-width files break their lines at least this far to the right. */
    private static final int NARROWEST = 18;

    private static final int SHORTER_THAN_A_SENTENCE = 30;
    private static final int ENOUGH_LINES = 20;

    static LineJoining of(String text, List<Lines.Line> lines) {
        return new LineJoining(text, lines, fixedWidth(lines));
    }

    /** The width at which all lines of the file were broken, or 0 where lines are paragraphs. */
    private static int fixedWidth(List<Lines.Line> lines) {
        if (lines.size() < ENOUGH_LINES) {
            return 0;
        }
        int[] lengths = lines.stream()
                .mapToInt(line -> line.indent() + line.span().length())
                .sorted()
                .toArray();
        int widest = lengths[lengths.length - 1 - lengths.length / 20];
        long nearWidest = Arrays.stream(lengths)
                .filter(length -> length >= widest - 3 && length <= widest + 3)
                .count();
        return widest >= NARROWEST && nearWidest * 2 > lengths.length ? widest : 0;
    }

    /** Whether the paragraph whose lines are {@code first} to {@code i} goes on in the line after it. */
    boolean continues(int first, int i) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        Lines.Line next = lines.get(i + 1);
        String line = lines.get(i).of(text);
        String after = next.of(text);
        if (unfinished(line)
                || MIDDLE.indexOf(after.charAt(0)) >= 0
                || after.startsWith("是：")
                || after.startsWith("为：")) {
            return true;
        }
        if (ended(line) || begins(after)) {
            return false;
        }
        if (width > 0 && !next.afterGap()) {
            return next.indent() == 0 && lines.get(i).indent() + line.length() >= width - 3;
        }
        return COMMAS.indexOf(last(line)) >= 0 || runs(first, i);
    }

    /** No line ends its paragraph with an opening mark or with a word that wants another one behind it. */
    private static boolean unfinished(String line) {
        char last = line.charAt(line.length() - 1);
        return OPENERS.indexOf(last) >= 0 || (WANTING.indexOf(last) >= 0 && line.length() > 6);
    }

    private static boolean begins(String line) {
        return OPENING.matcher(line).lookingAt()
                || Marker.at(line, 0).isPresent()
                || (line.length() < SHORTER_THAN_A_SENTENCE
                        && line.indexOf(',') < 0
                        && line.indexOf('，') < 0
                        && HeadingSense.of(line, OptionalInt.empty()).isPresent());
    }

    private static boolean ended(String line) {
        return STOPS.indexOf(last(line)) >= 0;
    }

    private static char last(String line) {
        int at = line.length() - 1;
        while (at > 0 && CLOSERS.indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return line.charAt(at);
    }

    /** Whether the lines so far read like running text and not like a heading. */
    private boolean runs(int first, int i) {
        for (int at = first; at <= i; at++) {
            Span span = lines.get(at).span();
            String line = span.of(text);
            if (span.length() > LONGER_THAN_A_HEADING || line.indexOf('。') >= 0 || line.indexOf('；') >= 0) {
                return true;
            }
        }
        return false;
    }
}
