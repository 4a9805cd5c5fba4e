package luoshi.reading.document;

import java.util.List;
import java.util.OptionalInt;
import luoshi.foundation.text.Span;

/**
 * 已读文件: a file's text with everything known about it. Every offset here and downstream counts UTF-16 units of {@code text}; the text of a
 * plain file is its decoded content unchanged, save the byte order mark.
 *
 * @param paragraphs in text order; together they cover all but blanks, line breaks and stray escapes
 * @param pages empty where the format has none
 * @param marks damage and residue in text order
 */
public record ReadDocument(
        String text, Origin origin, List<Paragraph> paragraphs, List<Page> pages, List<Table> tables, List<Mark> marks)
        implements Received {
    public ReadDocument {
        paragraphs = List.copyOf(paragraphs);
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
        marks = List.copyOf(marks);
    }

    public Format format() {
        return origin.format();
    }

    /** The number of the page on which the character at {@code offset} stands; empty where the format has no pages. */
    public OptionalInt pageAt(int offset) {
        if (pages.isEmpty()) {
            return OptionalInt.empty();
        }
        return pages.stream()
                .filter(page -> page.span().contains(offset))
                .mapToInt(Page::number)
                .findFirst();
    }

    /** The damage that touches {@code span}; empty when nothing there is in doubt. */
    public List<Mark> damageIn(Span span) {
        return marks.stream()
                .filter(mark -> mark.kind().damage() && touches(mark.span(), span))
                .toList();
    }

    /** The paragraphs as one reads them: residue skipped, broken lines joined, with the way back to the offsets of the text. */
    public CleanText clean() {
        return CleanText.of(this);
    }

    private static boolean touches(Span mark, Span span) {
        return mark.overlaps(span) || (mark.isEmpty() && span.start() <= mark.start() && mark.start() <= span.end());
    }
}
