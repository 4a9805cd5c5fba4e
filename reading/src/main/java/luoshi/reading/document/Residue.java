package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.text.Span;

/** 残留: what saving, converting and printing leave in a text and no author wrote; each kind by the shape of its characters alone. */
final class Residue {
    /** Escapes that some program wrote out instead of obeying them. */
    static final Pattern ESCAPED_BREAK = Pattern.compile("\\\\r\\\\n|\\\\n|\\\\r");

    private static final Pattern ESCAPED_OTHER = Pattern.compile(
            "\\\\t|\\\\u00a0|\\\\u3000|&(?:nbsp|ensp|emsp|amp|lt|gt|quot|ldquo|rdquo|mdash|middot|hellip|#\\d{1,5});");
    private static final Pattern NOISE = Pattern.compile("\\?{3,}|�{3,}|□{2,}");
    private static final Pattern BOLD = Pattern.compile("\\*{2,}");
    private static final Pattern CONTINUATION =
            Pattern.compile("[（(]?\\s*(?:上接|下转|紧接)\\s*第?\\s*[0-9A-Z一二三四五六七八九十]{1,3}\\s*版\\s*[）)]?");
    private static final Pattern INNER_BREAK = Pattern.compile("\\s*[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]\\s*");

    private Residue() {}

    /** The escapes and leftovers of {@code text}, line breaks apart. */
    static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        collect(ESCAPED_BREAK, text, MarkKind.ESCAPE, marks);
        collect(ESCAPED_OTHER, text, MarkKind.ESCAPE, marks);
        collect(NOISE, text, MarkKind.NOISE, marks);
        collect(BOLD, text, MarkKind.BOLD_MARK, marks);
        collect(CONTINUATION, text, MarkKind.CONTINUATION, marks);
        return marks;
    }

    /** The line breaks, with the blanks around them, inside the paragraphs. */
    static List<Mark> lineBreaks(String text, List<Paragraph> paragraphs) {
        List<Mark> marks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            Matcher matcher = INNER_BREAK.matcher(text).region(span.start(), span.end());
            while (matcher.find()) {
                marks.add(Mark.at(matcher.start(), matcher.end(), MarkKind.LINE_BREAK));
            }
        }
        return marks;
    }

    private static void collect(Pattern pattern, String text, MarkKind kind, List<Mark> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(Mark.at(matcher.start(), matcher.end(), kind));
        }
    }
}
