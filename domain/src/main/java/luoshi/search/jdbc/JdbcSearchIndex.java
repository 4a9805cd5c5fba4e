package luoshi.search.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SearchIndex} over {@code search_append()}, {@code search_add()} and {@code search_find()}. */
public final class JdbcSearchIndex implements SearchIndex {
    private final JdbcTemplate jdbc;

    public JdbcSearchIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(long regionId, String kind, long subjectId, String text) {
        putAll(regionId, kind, List.of(subjectId), List.of(text));
    }

    /** One statement for all: the grams travel flat, each with the thing that it belongs to. */
    @Override
    public void putAll(long regionId, String kind, List<Long> subjectIds, List<String> texts) {
        Map<Long, String> last = new LinkedHashMap<>();
        for (int i = 0; i < subjectIds.size(); i++) {
            last.put(subjectIds.get(i), texts.get(i));
        }
        List<Long> owners = new ArrayList<>();
        List<Long> grams = new ArrayList<>();
        last.forEach((subject, text) -> {
            for (Long gram : Grams.of(text)) {
                owners.add(subject);
                grams.add(gram);
            }
        });
        jdbc.query(
                "select search_append(?, ?, ?, ?, ?)",
                row -> {},
                regionId,
                kind,
                last.keySet().toArray(Long[]::new),
                owners.toArray(Long[]::new),
                grams.toArray(Long[]::new));
    }

    @Override
    public void addAll(long regionId, String kind, List<Long> subjectIds, List<String> texts) {
        TreeMap<Long, String> sorted = new TreeMap<>();
        for (int i = 0; i < subjectIds.size(); i++) {
            sorted.put(subjectIds.get(i), texts.get(i));
        }
        SharedGrams shared = SharedGrams.of(sorted);
        jdbc.query(
                "select search_add(?, ?, ?, ?, ?, ?, ?, ?)",
                row -> {},
                regionId,
                kind,
                shared.subjects().toArray(Long[]::new),
                shared.sets().toArray(String[]::new),
                shared.upto().toArray(Long[]::new),
                shared.grams().toArray(Long[]::new),
                shared.newest().toArray(Long[]::new),
                shared.more().toArray(String[]::new));
    }

    @Override
    public List<Long> find(String kind, String words, int limit) {
        Long[] grams = Grams.of(words);
        return grams.length == 0
                ? List.of()
                : jdbc.queryForList("select subject_id from search_find(?, ?, ?)", Long.class, kind, grams, limit);
    }

    @Override
    public Map<String, List<Long>> find(List<String> kinds, String words, int limit) {
        Long[] grams = Grams.of(words);
        Map<String, List<Long>> found = new HashMap<>();
        if (grams.length > 0) {
            jdbc.query(
                    "select wanted.kind, subject_id from unnest(?::text[]) as wanted (kind), lateral search_find(wanted.kind, ?, ?)",
                    row -> {
                        found.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                                .add(row.getLong(2));
                    },
                    kinds.toArray(String[]::new),
                    grams,
                    limit);
        }
        return found;
    }
}
