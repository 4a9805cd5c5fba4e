package luoshi.search.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.search.Grams;
import org.jspecify.annotations.Nullable;

/**
 * Grams of many things that came at once, as rows: each of {@code subjects} with its {@code sets} and the newest of those that it shares rows with ({@code upto}); each
 * of {@code grams} with the {@code newest} that has it and, where there are, {@code more}. Several numbers in one are written as the database writes them.
 */
record SharedGrams(
        List<Long> subjects,
        List<String> sets,
        List<Long> upto,
        List<Long> grams,
        List<Long> newest,
        List<@Nullable String> more) {
    /** So many share rows: more would make a search read what it does not want. */
    private static final int TOGETHER = 256;

    static SharedGrams of(SortedMap<Long, String> texts) {
        SharedGrams shared = new SharedGrams(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        List<Map.Entry<Long, String>> all = new ArrayList<>(texts.entrySet());
        for (int from = 0; from < all.size(); from += TOGETHER) {
            shared.add(all.subList(from, Math.min(all.size(), from + TOGETHER)));
        }
        return shared;
    }

    private void add(List<Map.Entry<Long, String>> some) {
        Map<Long, List<Long>> having = new TreeMap<>();
        for (Map.Entry<Long, String> one : some) {
            List<Long> own = Arrays.asList(Grams.of(one.getValue()));
            subjects.add(one.getKey());
            sets.add(written(own));
            upto.add(some.getLast().getKey());
            own.forEach(gram ->
                    having.computeIfAbsent(gram, any -> new ArrayList<>()).add(one.getKey()));
        }
        having.forEach((gram, ids) -> {
            grams.add(gram);
            newest.add(ids.getLast());
            more.add(ids.size() == 1 ? null : written(ids.subList(0, ids.size() - 1)));
        });
    }

    private static String written(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
