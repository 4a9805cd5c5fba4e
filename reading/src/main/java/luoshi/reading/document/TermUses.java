package luoshi.reading.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;

/** Finds where a text uses the terms of its glossary, in one pass whatever the number of terms. */
final class TermUses {
    /** More uses of one term tell a reader nothing more. */
    private static final int MOST_USES = 200;

    private static final int KEY_UNITS = 2;

    private record Term(String words, List<Span> uses) {}

    private TermUses() {}

    /** The entries with the uses of their terms in {@code body}. */
    static List<GlossaryEntry> of(String body, List<GlossaryEntry> entries, String text) {
        List<Term> terms = entries.stream()
                .map(entry -> new Term(entry.term().of(text), new ArrayList<>()))
                .toList();
        scan(body, byKey(terms));
        List<GlossaryEntry> linked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            GlossaryEntry entry = entries.get(i);
            linked.add(new GlossaryEntry(
                    entry.number(),
                    entry.term(),
                    entry.definition(),
                    terms.get(i).uses()));
        }
        return linked;
    }

    private static Map<String, List<Term>> byKey(List<Term> terms) {
        Map<String, List<Term>> byKey = new HashMap<>();
        for (Term term : terms) {
            if (term.words().length() >= KEY_UNITS) {
                byKey.computeIfAbsent(term.words().substring(0, KEY_UNITS), key -> new ArrayList<>())
                        .add(term);
            }
        }
        return byKey;
    }

    private static void scan(String body, Map<String, List<Term>> byKey) {
        Letters first = Letters.of(letters(byKey, 0));
        Letters second = Letters.of(letters(byKey, 1));
        char[] text = byKey.isEmpty() ? new char[0] : body.toCharArray();
        for (int at = 0; at + KEY_UNITS <= text.length; at++) {
            if (!first.hold(text[at]) || !second.hold(text[at + 1])) {
                continue;
            }
            for (Term term : byKey.getOrDefault(body.substring(at, at + KEY_UNITS), List.of())) {
                if (term.uses().size() < MOST_USES && body.startsWith(term.words(), at)) {
                    term.uses().add(new Span(at, at + term.words().length()));
                }
            }
        }
    }

    private static String letters(Map<String, List<Term>> byKey, int at) {
        return byKey.keySet().stream().map(key -> key.substring(at, at + 1)).collect(Collectors.joining());
    }
}
