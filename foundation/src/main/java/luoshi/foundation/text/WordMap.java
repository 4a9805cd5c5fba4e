package luoshi.foundation.text;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 词表: words with what they mean, found by the longest match at a place of a text in time linear in the match. Cannot be changed once built.
 */
public final class WordMap<T> {
    private final boolean backwards;
    private final Trie trie;
    private final List<T> meanings;

    private WordMap(boolean backwards, Map<String, ? extends T> words) {
        this.backwards = backwards;
        this.trie = Trie.of(words.keySet().stream()
                .map(word -> backwards ? new StringBuilder(word).reverse().toString() : word)
                .toList());
        this.meanings = List.copyOf(words.values());
    }

    /** Words that are looked for from their first character on. */
    public static <T> WordMap<T> forwards(Map<String, ? extends T> words) {
        return new WordMap<>(false, words);
    }

    /** Words that are looked for from behind their last character. */
    public static <T> WordMap<T> backwards(Map<String, ? extends T> words) {
        return new WordMap<>(true, words);
    }

    /** A word that was found, at its place. */
    public record Match<T>(Span span, T meaning) {
        public int start() {
            return span.start();
        }

        public int end() {
            return span.end();
        }
    }

    /** The longest word that begins at {@code offset} (ends there, if the words are looked for backwards); null where there is none. */
    public @Nullable Match<T> longest(Folded text, int offset) {
        return longest(text, offset, match -> true);
    }

    /** The longest of those that {@code fits}. */
    public @Nullable Match<T> longest(Folded text, int offset, Predicate<Match<T>> fits) {
        if (!trie.mayBegin(text.at(backwards ? offset - 1 : offset))) {
            return null;
        }
        int state = 0;
        int length = 0;
        @Nullable Match<T> best = null;
        while (true) {
            char c = text.at(backwards ? offset - 1 - length : offset + length);
            state = trie.step(state, c);
            if (state < 0) {
                return best;
            }
            length++;
            int word = trie.word(state);
            if (word >= 0) {
                int start = backwards ? offset - length : offset;
                Match<T> match = new Match<>(new Span(start, start + length), meanings.get(word));
                best = fits.test(match) ? match : best;
            }
        }
    }

    /** Whether some word may begin with {@code first} and {@code second}, for words that are looked for forwards: false for most places where none does. */
    public boolean mayBegin(char first, char second) {
        return trie.mayBegin(first, second);
    }

    /** Whether some word begins with {@code c} (ends with it, if looked for backwards). */
    public boolean mayBegin(char c) {
        return trie.mayBegin(c);
    }
}
