package luoshi.reading.extraction.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 词表: the words of {@code words.txt} in a trie whose states are rows of one hash table; a walk allocates nothing. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = load("/extraction/words.txt");
    private static final int FREE = -1;

    private final List<String> words = new ArrayList<>();
    private final int[] classes;
    // Where the walk goes with its first character.
    private final int[] root = new int[Character.MAX_VALUE + 1];
    private int[] wordAt = new int[1 << 12];
    private long[] keys = new long[1 << 15];
    private int[] next = new int[1 << 15];
    private int states = 1;

    private Vocabulary(Map<String, Integer> masks) {
        Arrays.fill(wordAt, FREE);
        Arrays.fill(keys, FREE);
        classes = new int[masks.size()];
        masks.forEach((word, mask) -> {
            classes[words.size()] = mask;
            put(word, words.size());
            words.add(word);
        });
    }

    /** The register's own words. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    private static Vocabulary load(String resource) {
        Map<String, Integer> masks = new LinkedHashMap<>();
        for (String line : Resource.lines(resource)) {
            int colon = line.indexOf(':');
            int bit = WordClass.named(line.substring(0, colon)).bit();
            for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
                masks.merge(word, bit, (a, b) -> a | b);
            }
        }
        return new Vocabulary(masks);
    }

    /** The number of the longest word that begins at {@code from} and ends before {@code limit}; negative where there is none. */
    int longest(char[] text, int from, int limit) {
        int state = root[text[from]];
        int found = FREE;
        for (int at = from + 1; state > 0; at++) {
            if (wordAt[state] >= 0) {
                found = wordAt[state];
            }
            state = at < limit ? follow(state, text[at]) : FREE;
        }
        return found;
    }

    /** The word of a number. */
    public String word(int number) {
        return words.get(number);
    }

    int classes(int number) {
        return classes[number];
    }

    int length(int number) {
        return words.get(number).length();
    }

    /** The number of {@code word}; negative where it is none. */
    public int number(String word) {
        int found = longest(word.toCharArray(), 0, word.length());
        return found >= 0 && words.get(found).equals(word) ? found : FREE;
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    private int follow(int state, char c) {
        long key = ((long) state << 16) | c;
        int slot = slot(key);
        while (keys[slot] != FREE) {
            if (keys[slot] == key) {
                return next[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return FREE;
    }

    private void put(String word, int number) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            int found = follow(state, word.charAt(i));
            state = found > 0 ? found : grown(state, word.charAt(i));
            if (i == 0) {
                root[word.charAt(0)] = state;
            }
        }
        wordAt[state] = number;
    }

    private int grown(int state, char c) {
        if (states * 3 > keys.length) {
            rehash();
        }
        if (states == wordAt.length) {
            int before = wordAt.length;
            wordAt = Arrays.copyOf(wordAt, before * 2);
            Arrays.fill(wordAt, before, wordAt.length, FREE);
        }
        insert(((long) state << 16) | c, states);
        return states++;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldNext = next;
        keys = new long[oldKeys.length * 2];
        next = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                insert(oldKeys[i], oldNext[i]);
            }
        }
    }

    private void insert(long key, int state) {
        int slot = slot(key);
        while (keys[slot] != FREE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        next[slot] = state;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    }
}
