package luoshi.reading.extraction.lead;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 从往年分工学习: words of the gazetteer and pairs of characters that stood in the tasks of one department far more often than in those of others
 * give it points; those that stood with it less than elsewhere take some away.
 */
final class Learning {
    private static final int FEWEST = 3;
    private static final String COMMON = "的和及与等在对为以是了一不全新大中上下各年月日个";
    private static final double SMOOTHING = 0.5;
    private static final double MOST = 4;
    private static final double STRENGTH = 0.75;

    private Learning() {}

    static Map<String, float[]> from(Collection<PastTask> past, List<String> departments, Terms terms) {
        Map<String, double[]> counts = new LinkedHashMap<>();
        double[] totals = new double[departments.size()];
        for (PastTask task : past) {
            int department = departments.indexOf(task.department());
            if (department >= 0) {
                totals[department]++;
                for (String word : words(task.words(), terms)) {
                    counts.computeIfAbsent(word, w -> new double[departments.size()])[department]++;
                }
            }
        }
        return points(counts, totals);
    }

    private static Set<String> words(String task, Terms terms) {
        Set<String> words = new HashSet<>();
        char[] text = task.toCharArray();
        int at = 0;
        while (at < text.length) {
            int word = terms.longest(text, at, text.length);
            if (word >= 0) {
                words.add(terms.word(word));
                at += terms.word(word).length();
            } else {
                pair(task, at, words);
                at++;
            }
        }
        return words;
    }

    /** Two characters that belong to no known word, so that the gazetteer learns words that it lacks. */
    private static void pair(String task, int at, Set<String> words) {
        if (at + 1 < task.length() && han(task.charAt(at)) && han(task.charAt(at + 1))) {
            words.add(task.substring(at, at + 2));
        }
    }

    private static boolean han(char c) {
        return c >= '\u4e00' && c <= '\u9fff' && COMMON.indexOf(c) < 0;
    }

    private static Map<String, float[]> points(Map<String, double[]> counts, double[] totals) {
        double all = 0;
        for (double total : totals) {
            all += total;
        }
        Map<String, float[]> learnt = new HashMap<>();
        for (Map.Entry<String, double[]> entry : counts.entrySet()) {
            double seen = 0;
            for (double count : entry.getValue()) {
                seen += count;
            }
            if (seen >= FEWEST) {
                learnt.put(entry.getKey(), points(entry.getValue(), totals, seen, all));
            }
        }
        return learnt;
    }

    /** The logarithm of how much more often than by chance, for those departments that were seen at all. */
    private static float[] points(double[] counts, double[] totals, double seen, double all) {
        float[] points = new float[counts.length];
        for (int i = 0; i < counts.length; i++) {
            if (totals[i] > 0 && counts[i] > 0) {
                double expected = seen * totals[i] / all;
                double ratio = Math.log((counts[i] + SMOOTHING) / (expected + SMOOTHING));
                points[i] = (float)
                        (STRENGTH * Math.max(0, Math.min(MOST, ratio)) * Math.min(1, counts[i] / 3) * counts[i] / seen);
            }
        }
        return points;
    }
}
