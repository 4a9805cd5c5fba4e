package luoshi.reading.extraction.lead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words with the points that they give to departments, found by the longest match. Cannot be changed once built. */
final class Terms {
    private static final int FREE = -1;
    private final long[] keys;
    private final int[] next;
    private final List<String> words;
    private final int[] wordAt;
    private final float[][] points;
    private int states = 1;

    /** @param table of each word the points by department */
    Terms(Map<String, float[]> table) {
        int characters = table.keySet().stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(Math.max(characters, 8)) << 2;
        keys = new long[size];
        next = new int[size];
        Arrays.fill(keys, FREE);
        wordAt = new int[characters + 2];
        Arrays.fill(wordAt, FREE);
        words = new ArrayList<>(table.keySet());
        points = new float[words.size()][];
        for (int i = 0; i < words.size(); i++) {
            put(words.get(i), i);
            points[i] = table.get(words.get(i));
        }
    }

    static Map<String, float[]> table() {
        return new LinkedHashMap<>();
    }

    /** The number of the longest word that begins at {@code from} and ends by {@code limit}; negative where there is none. */
    int longest(CharSequence text, int from, int limit) {
        int state = 0;
        int found = FREE;
        for (int at = from; at < limit; at++) {
            state = follow(state, text.charAt(at));
            if (state <= 0) {
                break;
            }
            if (wordAt[state] >= 0) {
                found = wordAt[state];
            }
        }
        return found;
    }

    String word(int number) {
        return words.get(number);
    }

    float[] points(int number) {
        return points[number];
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
            if (found <= 0) {
                found = states++;
                insert(((long) state << 16) | word.charAt(i), found);
            }
            state = found;
        }
        wordAt[state] = number;
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
