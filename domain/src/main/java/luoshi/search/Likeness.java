package luoshi.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 相似度: how like a text is to others, by the pairs of characters that they share. Half of the score is what both share of both (Dice), half what they share
 * of the shorter, for a table shortens a sentence or joins two.
 */
public final class Likeness {
    private static final int FEW = 4;
    private static final String LEADING_NUMBER = "^\\s*([（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]|★|☆|▲)\\s*";

    private static final Comparator<Match> MOST_ALIKE =
            Comparator.comparingInt(Match::score).reversed().thenComparingLong(Match::id);

    private final List<Long> ids = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<Long, Places> holders = new HashMap<>();

    /** A sentence and how like it is, 0 to 100. */
    public record Match(long id, int score) {}

    /** The texts that hold a pair, by their place: plain numbers, for every text of a table is compared with every one of a report. */
    private static final class Places {
        private int[] at = new int[FEW];
        private int count;

        void add(int place) {
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
            }
            at[count++] = place;
        }

        void tally(int[] shared) {
            for (int i = 0; i < count; i++) {
                shared[at[i]]++;
            }
        }
    }

    /** A thing may be known by several texts: the exact words, and the office's own. */
    public void add(long id, String text) {
        Set<Long> grams = grams(text);
        if (!grams.isEmpty()) {
            int place = ids.size();
            ids.add(id);
            sizes.add(grams.size());
            grams.forEach(
                    gram -> holders.computeIfAbsent(gram, any -> new Places()).add(place));
        }
    }

    /** The most alike first, each thing once. */
    public List<Match> best(String text, int most) {
        Set<Long> grams = grams(text);
        int[] shared = new int[ids.size()];
        for (Long gram : grams) {
            @Nullable Places places = holders.get(gram);
            if (places != null) {
                places.tally(shared);
            }
        }
        List<Match> best = new ArrayList<>(most + 1);
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0) {
                take(best, new Match(ids.get(i), score(shared[i], grams.size(), sizes.get(i))), most);
            }
        }
        return best;
    }

    /** Keeps the list in order, and as long as is wanted. */
    private static void take(List<Match> best, Match match, int most) {
        if (best.size() == most && MOST_ALIKE.compare(match, best.getLast()) >= 0) {
            return;
        }
        if (best.stream().anyMatch(one -> one.id() == match.id() && one.score() >= match.score())) {
            return;
        }
        best.removeIf(one -> one.id() == match.id());
        int place = Collections.binarySearch(best, match, MOST_ALIKE);
        best.add(place < 0 ? -place - 1 : place, match);
        if (best.size() > most) {
            best.removeLast();
        }
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
