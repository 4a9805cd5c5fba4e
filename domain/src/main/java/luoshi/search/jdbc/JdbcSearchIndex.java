package luoshi.search.jdbc;

import java.util.List;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SearchIndex} over {@code search_append()} and {@code search_find()}. */
public final class JdbcSearchIndex implements SearchIndex {
    private final JdbcTemplate jdbc;

    public JdbcSearchIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(long regionId, String kind, long subjectId, String text) {
        jdbc.query("select search_append(?, ?, ?, ?)", row -> {}, regionId, kind, subjectId, Grams.of(text));
    }

    @Override
    public List<Long> find(String kind, String words, int limit) {
        Long[] grams = Grams.of(words);
        return grams.length == 0
                ? List.of()
                : jdbc.queryForList("select subject_id from search_find(?, ?, ?)", Long.class, kind, grams, limit);
    }
}
