package luoshi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 相似度: how like a text is to others, by the pairs of characters that they share. Half of the score is what both share of both (Dice), half what they share
 * of the shorter, for a table shortens a sentence or joins two.
 */
public final class Likeness {
    private static final int FEW = 4;
    private static final String LEADING_NUMBER = "^\\s*([（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]|★|☆|▲)\\s*";

    private final List<Long> ids = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<Long, List<Integer>> holders = new HashMap<>();

    /** A sentence and how like it is, 0 to 100. */
    public record Match(long id, int score) {}

    /** A thing may be known by several texts: the exact words, and the office's own. */
    public void add(long id, String text) {
        Set<Long> grams = grams(text);
        if (!grams.isEmpty()) {
            int at = ids.size();
            ids.add(id);
            sizes.add(grams.size());
            grams.forEach(gram ->
                    holders.computeIfAbsent(gram, any -> new ArrayList<>()).add(at));
        }
    }

    /** The most alike first, each thing once. */
    public List<Match> best(String text, int most) {
        Set<Long> grams = grams(text);
        Map<Integer, Integer> shared = new HashMap<>();
        grams.forEach(gram -> holders.getOrDefault(gram, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum)));
        Map<Long, Integer> scores = new HashMap<>();
        shared.forEach(
                (at, common) -> scores.merge(ids.get(at), score(common, grams.size(), sizes.get(at)), Math::max));
        return scores.entrySet().stream()
                .map(found -> new Match(found.getKey(), found.getValue()))
                .sorted(Comparator.comparingInt(Match::score).reversed().thenComparingLong(Match::id))
                .limit(most)
                .toList();
    }

    private static int score(int common, int one, int other) {
        double dice = 2.0 * common / (one + other);
        int shorter = Math.min(one, other);
        double part = shorter < FEW ? dice : (double) common / shorter;
        return (int) Math.floor(100 * (dice + part) / 2 + 1e-9);
    }

    private static Set<Long> grams(String text) {
        return new HashSet<>(List.of(Grams.of(text.replaceFirst(LEADING_NUMBER, ""))));
    }
}
