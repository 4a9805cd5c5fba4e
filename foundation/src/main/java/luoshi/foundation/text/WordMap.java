package luoshi.foundation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 词表: words with what they mean, found by the longest match at a place of a text in time linear in the match. Cannot be changed once built.
 */
public final class WordMap<T> {
    private static final int EMPTY = -1;

    private final boolean backwards;
    private final List<@Nullable T> meanings = new ArrayList<>();
    private long[] keys = new long[1 << 10];
    private int[] next = new int[1 << 10];
    private int used;

    private WordMap(boolean backwards) {
        this.backwards = backwards;
        Arrays.fill(keys, EMPTY);
        meanings.add(null);
    }

    /** Words that are looked for from their first character on. */
    public static <T> WordMap<T> forwards(Map<String, ? extends T> words) {
        return filled(new WordMap<>(false), words);
    }

    /** Words that are looked for from behind their last character. */
    public static <T> WordMap<T> backwards(Map<String, ? extends T> words) {
        return filled(new WordMap<>(true), words);
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
        int state = 0;
        int length = 0;
        @Nullable Match<T> best = null;
        while (true) {
            char c = text.at(backwards ? offset - 1 - length : offset + length);
            state = follow(state, c);
            if (state <= 0) {
                return best;
            }
            length++;
            @Nullable T meaning = meanings.get(state);
            if (meaning != null) {
                int start = backwards ? offset - length : offset;
                Match<T> match = new Match<>(new Span(start, start + length), meaning);
                best = fits.test(match) ? match : best;
            }
        }
    }

    /** Whether some word begins with {@code c} (ends with it, if looked for backwards). */
    public boolean mayBegin(char c) {
        return follow(0, c) > 0;
    }

    private int follow(int state, char c) {
        long key = ((long) state << 16) | c;
        int slot = slot(key, keys.length);
        while (keys[slot] != EMPTY) {
            if (keys[slot] == key) {
                return next[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return EMPTY;
    }

    private static <T> WordMap<T> filled(WordMap<T> map, Map<String, ? extends T> words) {
        words.forEach(map::put);
        return map;
    }

    private void put(String word, T meaning) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(backwards ? word.length() - 1 - i : i);
            int found = follow(state, c);
            state = found > 0 ? found : grown(state, c);
        }
        meanings.set(state, meaning);
    }

    private int grown(int state, char c) {
        if (used * 2 > keys.length) {
            rehash();
        }
        meanings.add(null);
        insert(((long) state << 16) | c, meanings.size() - 1);
        used++;
        return meanings.size() - 1;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldNext = next;
        keys = new long[oldKeys.length * 2];
        next = new int[oldKeys.length * 2];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                insert(oldKeys[i], oldNext[i]);
            }
        }
    }

    private void insert(long key, int state) {
        int slot = slot(key, keys.length);
        while (keys[slot] != EMPTY) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        next[slot] = state;
    }

    private static int slot(long key, int length) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (length - 1);
    }
}
