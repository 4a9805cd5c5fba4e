package luoshi.reading.extraction.lead;

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
    private final int[][] departments;
    private final float[][] points;
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
        departments = new int[words.length][];
        points = new float[words.length][];
        reasons = new boolean[words.length];
        for (int i = 0; i < reasons.length; i++) {
            reasons[i] = !unsaid.contains(words[i]);
        }
        int word = 0;
        for (float[] dense : table.values()) {
            keep(word++, dense);
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
}
