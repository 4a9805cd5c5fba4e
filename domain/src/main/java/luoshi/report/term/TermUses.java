package luoshi.report.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.foundation.text.Span;

/** 名词的用处: where terms and their aliases stand in a text, quotation marks aside; of two that overlap the longer one. */
public final class TermUses {
    private static final String QUOTES = "“”‘’\"'";

    private TermUses() {}

    /** A use. */
    public record Use(Span span, Term term) {}

    /** In text order, without overlap. */
    public static List<Use> of(String text, List<Term> terms) {
        Plain plain = Plain.of(text);
        List<Use> found = new ArrayList<>();
        for (Term term : terms) {
            for (String name : term.names()) {
                String words = folded(name);
                int at = words.length() < 2 ? -1 : plain.text().indexOf(words);
                while (at >= 0) {
                    found.add(new Use(plain.span(at, at + words.length()), term));
                    at = plain.text().indexOf(words, at + words.length());
                }
            }
        }
        found.sort(Comparator.comparingInt((Use use) -> use.span().start())
                .thenComparingInt(use -> -use.span().end()));
        List<Use> apart = new ArrayList<>();
        for (Use use : found) {
            if (apart.isEmpty() || use.span().start() >= apart.getLast().span().end()) {
                apart.add(use);
            }
        }
        return List.copyOf(apart);
    }

    /** Whether words are, or are part of, what one of the terms is called. */
    static boolean covered(String words, List<Term> terms) {
        String folded = folded(words);
        return terms.stream()
                .flatMap(term -> term.names().stream())
                .map(TermUses::folded)
                .anyMatch(name -> name.contains(folded));
    }

    static String folded(String words) {
        return Plain.of(words).text();
    }

    /** A text without its quotation marks, with the way back. */
    private record Plain(String text, int[] places) {

        static Plain of(String text) {
            StringBuilder plain = new StringBuilder(text.length());
            int[] places = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                if (QUOTES.indexOf(text.charAt(i)) < 0) {
                    places[plain.length()] = i;
                    plain.append(text.charAt(i));
                }
            }
            return new Plain(plain.toString(), places);
        }

        Span span(int start, int end) {
            return new Span(places[start], places[end - 1] + 1);
        }
    }
}
