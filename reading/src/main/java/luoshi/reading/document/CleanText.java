package luoshi.reading.document;

import java.util.Arrays;
import java.util.BitSet;
import luoshi.foundation.text.Span;

/**
 * 净文: a view of a document for recognisers: one line a paragraph, without furniture, residue and the line breaks inside sentences. Each of its
 * characters knows where it stands in the document, so a match here is quoted from there.
 */
public final class CleanText {
    private final String text;
    private final int[] origins;

    private CleanText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static CleanText of(ReadDocument document) {
        BitSet residue = residue(document);
        StringBuilder clean = new StringBuilder(document.text().length());
        int[] origins = new int[document.text().length() + document.paragraphs().size()];
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.role() == Paragraph.Role.FURNITURE) {
                continue;
            }
            int end = paragraph.span().end();
            int at = residue.nextClearBit(paragraph.span().start());
            while (at < end) {
                int next = residue.nextSetBit(at);
                int to = next < 0 ? end : Math.min(end, next);
                for (int i = at; i < to; i++) {
                    origins[clean.length() + i - at] = i;
                }
                clean.append(document.text(), at, to);
                at = residue.nextClearBit(to);
            }
            origins[clean.length()] = end;
            clean.append('\n');
        }
        return new CleanText(clean.toString(), Arrays.copyOf(origins, clean.length()));
    }

    private static BitSet residue(ReadDocument document) {
        BitSet residue = new BitSet(document.text().length());
        for (Mark mark : document.marks()) {
            if (!mark.kind().damage()) {
                residue.set(mark.span().start(), mark.span().end());
            }
        }
        return residue;
    }

    /** The cleaned text; every paragraph ends in a line break. */
    public String text() {
        return text;
    }

    /** The stretch of the document from the first to the last character of {@code span}; may be longer than it by skipped residue. */
    public Span inDocument(Span span) {
        if (span.isEmpty()) {
            int at = span.start() < origins.length ? origins[span.start()] : end();
            return new Span(at, at);
        }
        int last = span.end() - 1;
        int end = text.charAt(last) == '\n' ? origins[last] : origins[last] + 1;
        return new Span(origins[span.start()], end);
    }

    /** Where the character at {@code offset} of the document stands here, or the next one that is kept. */
    public int fromDocument(int offset) {
        int found = Arrays.binarySearch(origins, offset);
        return found >= 0 ? found : -found - 1;
    }

    private int end() {
        return origins.length == 0 ? 0 : origins[origins.length - 1] + 1;
    }
}
