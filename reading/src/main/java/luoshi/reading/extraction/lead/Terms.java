package luoshi.reading.extraction.lead;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.foundation.text.Trie;

/** Words with the points that they give to departments, found by the longest match. Cannot be changed once built. */
final class Terms {
    private final Trie trie;
    private final String[] words;
    private final int[] lengths;
    /** Of each word where its departments and their points begin; those of the next one follow. */
    private final int[] from;

    private int[] departments = new int[64];
    private float[] points = new float[departments.length];
    private int count;
    private final boolean[] reasons;

    /**
     * @param table of each word the points by department
     * @param unsaid words that are no reason to give
     */
    Terms(Map<String, float[]> table, Set<String> unsaid) {
        List<String> listed = List.copyOf(table.keySet());
        words = listed.toArray(String[]::new);
        trie = Trie.of(listed);
        lengths = listed.stream().mapToInt(String::length).toArray();
        from = new int[words.length + 1];
        reasons = new boolean[words.length];
        for (int i = 0; i < reasons.length; i++) {
            reasons[i] = !unsaid.contains(words[i]);
        }
        int word = 0;
        for (float[] dense : table.values()) {
            keep(dense);
            from[++word] = count;
        }
    }

    /** Most words speak for few departments: only those are kept. */
    private void keep(float[] dense) {
        for (int i = 0; i < dense.length; i++) {
            if (dense[i] != 0) {
                if (count == departments.length) {
                    departments = Arrays.copyOf(departments, 2 * count);
                    points = Arrays.copyOf(points, 2 * count);
                }
                departments[count] = i;
                points[count++] = dense[i];
            }
        }
    }

    static Map<String, float[]> table() {
        return new LinkedHashMap<>();
    }

    /** {@code text} as {@link #longestOf} wants it. */
    char[] numbered(char[] text) {
        return trie.numbered(text);
    }

    /** As {@link #longest} of a text that was numbered. */
    int longestOf(char[] numbers, int from, int limit) {
        return trie.longestOf(numbers, from, limit);
    }

    /** The number of the longest word that begins at {@code from} and ends by {@code limit}; negative where there is none. */
    int longest(char[] text, int from, int limit) {
        return trie.longest(text, from, limit);
    }

    int length(int number) {
        return lengths[number];
    }

    String word(int number) {
        return words[number];
    }

    boolean isReason(int number) {
        return reasons[number];
    }

    /** Adds what the word gives, times {@code weight}. */
    void give(int number, double weight, double[] to) {
        for (int i = from[number]; i < from[number + 1]; i++) {
            to[departments[i]] += weight * points[i];
        }
    }

    boolean speaksFor(int number, int department) {
        for (int i = from[number]; i < from[number + 1]; i++) {
            if (departments[i] == department) {
                return points[i] > 0;
            }
        }
        return false;
    }
}
