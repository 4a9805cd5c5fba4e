package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;

/** 切分: a paragraph into sentences, a sentence into clauses. */
final class Clauses {
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String CLAUSE_ENDS = "，；：,;:";
    private static final String OPENERS = "（(“《";
    private static final String CLOSERS = "）)”》";

    private Clauses() {}

    /**
     * A clause.
     *
     * @param first whether its sentence begins with it
     */
    record Clause(Span span, boolean first) {}

    /** The clauses of a text, in order, without their marks. Marks inside brackets and quotation marks do not cut. */
    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = OPENERS.indexOf(c) >= 0 ? depth + 1 : CLOSERS.indexOf(c) >= 0 ? Math.max(0, depth - 1) : depth;
            boolean sentenceEnds = SENTENCE_ENDS.indexOf(c) >= 0;
            if (sentenceEnds || (depth == 0 && CLAUSE_ENDS.indexOf(c) >= 0 && !insideNumber(text, i))) {
                first = add(clauses, text, new Span(start, i), first) && first;
                first = first || sentenceEnds;
                depth = sentenceEnds ? 0 : depth;
                start = i + 1;
            }
        }
        add(clauses, text, new Span(start, text.length()), first);
        return clauses;
    }

    /** 1,250 and 9:30 are not cut. */
    private static boolean insideNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Adds the stripped span where it holds words; answers whether the sentence still waits for its first clause. */
    private static boolean add(List<Clause> clauses, String text, Span span, boolean first) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start < 4) {
            return first;
        }
        clauses.add(new Clause(new Span(start, end), first));
        return false;
    }
}
