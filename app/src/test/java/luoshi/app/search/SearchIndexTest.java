package luoshi.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import luoshi.app.testing.SampleOffice;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import luoshi.search.jdbc.JdbcSearchIndex;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What comes alone, what comes with others and what changes afterwards is found by every pair of its characters, the newest first, and by nothing else. */
class SearchIndexTest {
    private static final String CHARACTERS = "路水电气桥";
    private static final int MANY = 600;

    private static final AtomicInteger TRIED = new AtomicInteger();

    @Property(tries = 6)
    void findsWhatLookingThroughAllTextsFinds(@ForAll long seed) {
        Random random = new Random(seed);
        String kind = "probe" + TRIED.incrementAndGet(); // the same seed may come twice
        TreeMap<Long, String> texts = new TreeMap<>();
        try (SampleOffice office = new SampleOffice()) {
            SearchIndex index = new JdbcSearchIndex(office.jdbc());
            for (int step = 0; step < 8; step++) {
                office.as("qinliyan", actor -> {
                    if (random.nextBoolean()) {
                        added(index, actor.regionId(), kind, random, texts);
                    } else {
                        changed(index, actor.regionId(), kind, random, texts);
                    }
                    return texts.size();
                });
                String words = text(random, 2 + random.nextInt(2));
                int limit = 1 + random.nextInt(texts.size() + 2);
                List<Long> found = office.as("qinliyan", actor -> index.find(kind, words, limit));
                assertThat(found).isEqualTo(looked(texts, words, limit));
            }
        }
    }

    private static void added(
            SearchIndex index, long region, String kind, Random random, NavigableMap<Long, String> texts) {
        long from = texts.isEmpty() ? 1 : texts.lastKey() + 1 + random.nextInt(3);
        List<Long> ids =
                LongStream.range(from, from + 1 + random.nextInt(MANY)).boxed().toList();
        Map<Long, String> batch =
                ids.stream().collect(Collectors.toMap(id -> id, id -> text(random, random.nextInt(6))));
        index.addAll(region, kind, ids, ids.stream().map(batch::get).toList());
        texts.putAll(batch);
    }

    /** Some that are there, and some that are new and may lie between them. */
    private static void changed(
            SearchIndex index, long region, String kind, Random random, NavigableMap<Long, String> texts) {
        int last = texts.isEmpty() ? 10 : texts.lastKey().intValue() + 5;
        List<Long> ids = random.longs(1 + random.nextInt(40), 1, last + 1L)
                .distinct()
                .boxed()
                .toList();
        List<String> words =
                ids.stream().map(id -> text(random, random.nextInt(6))).toList();
        index.putAll(region, kind, ids, words);
        IntStream.range(0, ids.size()).forEach(at -> texts.put(ids.get(at), words.get(at)));
    }

    private static List<Long> looked(NavigableMap<Long, String> texts, String words, int limit) {
        List<Long> wanted = Arrays.asList(Grams.of(words));
        return texts.descendingMap().entrySet().stream()
                .filter(one -> Arrays.asList(Grams.of(one.getValue())).containsAll(wanted))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, CHARACTERS.length())
                .mapToObj(at -> CHARACTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
