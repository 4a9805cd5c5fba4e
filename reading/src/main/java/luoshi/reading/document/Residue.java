package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.foundation.text.Sought;
import luoshi.foundation.text.Span;

/** 残留: what saving, converting and printing leave in a text and no author wrote; each kind by the shape of its characters alone. */
final class Residue {
    /** Escapes that some program wrote out instead of obeying them. */
    static final Sought ESCAPED_BREAK = Sought.of("\\\\r\\\\n|\\\\n|\\\\r");

    private static final Sought ESCAPED_OTHER = Sought.of(
            "\\\\t|\\\\u00a0|\\\\u3000|&(?:nbsp|ensp|emsp|amp|lt|gt|quot|ldquo|rdquo|mdash|middot|hellip|#\\d{1,5});");
    private static final Sought NOISE = Sought.of("\\?{3,}|�{3,}|□{2,}");
    private static final Sought BOLD = Sought.of("\\*{2,}");
    private static final Sought CONTINUATION =
            Sought.of("[（(]?\\s*(?:上接|下转)\\s*第?\\s*[0-9A-Z一二三四五六七八九十]{1,3}\\s*版\\s*[）)]?");

    private Residue() {}

    /** Whether the words say nothing but that the text goes on elsewhere. */
    static boolean isContinuation(String words) {
        return CONTINUATION.isAll(words);
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
    private static void collect(Sought sought, String text, MarkKind kind, List<Mark> into, String... hints) {
        if (Stream.of(hints).noneMatch(text::contains)) {
            return;
        }
        Sought.Walk walk = sought.walk(text);
        while (walk.next()) {
            into.add(Mark.at(walk.match().start(), walk.match().end(), kind));
        }
    }
}
