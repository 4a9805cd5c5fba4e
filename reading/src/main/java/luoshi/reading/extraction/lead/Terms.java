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
    // Where the walk goes with its first character.
    private final int[] root = new int[Character.MAX_VALUE + 1];
    private final List<String> words;
    private final int[] lengths;
    private final int[] wordAt;
    private final int[][] departments;
    private final float[][] points;
    private int states = 1;

    /** @param table of each word the points by department */
    Terms(Map<String, float[]> table) {
        int characters = table.keySet().stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(Math.max(characters, 8)) << 2;
        keys = new long[size];
        next = new int[size];
        Arrays.fill(keys, FREE);
        lengths = new int[table.size()];
        wordAt = new int[characters + 2];
        Arrays.fill(wordAt, FREE);
        words = new ArrayList<>(table.keySet());
        departments = new int[words.size()][];
        points = new float[words.size()][];
        for (int i = 0; i < words.size(); i++) {
            put(words.get(i), i);
            lengths[i] = words.get(i).length();
            keep(i, table.getOrDefault(words.get(i), new float[0]));
        }
    }

    /** Most words speak for one department: only those are kept. */
    private void keep(int word, float[] dense) {
        int count = 0;
        for (float point : dense) {
            count += point == 0 ? 0 : 1;
        }
        departments[word] = new int[count];
        points[word] = new float[count];
        int next = 0;
        for (int i = 0; i < dense.length; i++) {
            if (dense[i] != 0) {
                departments[word][next] = i;
                points[word][next++] = dense[i];
            }
        }
    }

    static Map<String, float[]> table() {
        return new LinkedHashMap<>();
    }

    /** The number of the longest word that begins at {@code from} and ends by {@code limit}; negative where there is none. */
    int longest(CharSequence text, int from, int limit) {
        int state = root[text.charAt(from)];
        int found = FREE;
        for (int at = from + 1; state > 0; at++) {
            if (wordAt[state] >= 0) {
                found = wordAt[state];
            }
            state = at < limit ? follow(state, text.charAt(at)) : FREE;
        }
        return found;
    }

    int length(int number) {
        return lengths[number];
    }

    String word(int number) {
        return words.get(number);
    }

    /** Adds what the word gives, times {@code weight}. */
    void give(int number, double weight, double[] to) {
        int[] whom = departments[number];
        float[] much = points[number];
        for (int i = 0; i < whom.length; i++) {
            to[whom[i]] += weight * much[i];
        }
    }

    boolean speaksFor(int number, int department) {
        for (int i = 0; i < departments[number].length; i++) {
            if (departments[number][i] == department) {
                return points[number][i] > 0;
            }
        }
        return false;
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
            if (i == 0) {
                root[word.charAt(0)] = state;
            }
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
