package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            Pattern.compile("[（(]?\\s*(?:上接|下转)\\s*第?\\s*[0-9A-Z一二三四五六七八九十]{1,3}\\s*版\\s*[）)]?");

    private Residue() {}

    /** Whether the words say nothing but that the text goes on elsewhere. */
    static boolean isContinuation(String words) {
        return CONTINUATION.matcher(words).matches();
    }

    /** The escapes and leftovers of {@code text}, line breaks apart. */
    static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        collect(ESCAPED_BREAK, text, MarkKind.ESCAPE, marks, "\\");
        collect(ESCAPED_OTHER, text, MarkKind.ESCAPE, marks, "\\", "&");
        collect(NOISE, text, MarkKind.NOISE, marks, "???", "���", "□□");
        collect(BOLD, text, MarkKind.BOLD_MARK, marks, "**");
        collect(CONTINUATION, text, MarkKind.CONTINUATION, marks, "接第", "转第");
        return marks;
    }

    /** The line breaks, with the blanks around them, inside the paragraphs. */
    static List<Mark> lineBreaks(List<Paragraph> paragraphs) {
        List<Mark> marks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            List<Span> lines = paragraph.lines();
            for (int i = 1; i < lines.size(); i++) {
                int after = lines.get(i - 1).end();
                int before = lines.get(i).start();
                marks.add(Mark.at(after, before, MarkKind.LINE_BREAK));
            }
        }
        return marks;
    }

    /** Collects the matches where one of the hints is there at all; looking for a hint costs next to nothing. */
    private static void collect(Pattern pattern, String text, MarkKind kind, List<Mark> into, String... hints) {
        if (Stream.of(hints).noneMatch(text::contains)) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(Mark.at(matcher.start(), matcher.end(), kind));
        }
    }
}
