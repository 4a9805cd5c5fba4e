package luoshi.journal.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Journal} over {@code journal_append()}. */
public final class JdbcJournal implements Journal {
    private final JdbcTemplate jdbc;

    public JdbcJournal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers
    public long append(Fact fact) {
        return jdbc.queryForObject(
                "select journal_append(?, ?, ?, ?, ?, ?)",
                Long.class,
                fact.regionId(),
                fact.verb(),
                fact.subjectKind(),
                fact.subjectId(),
                fact.before(),
                fact.after());
    }

    @Override
    public void appendAll(List<Fact> facts) {
        Map<String, List<Fact>> byVerb = new LinkedHashMap<>();
        facts.forEach(fact ->
                byVerb.computeIfAbsent(fact.verb(), any -> new ArrayList<>()).add(fact));
        byVerb.forEach((verb, same) -> jdbc.query(
                "select journal_batch_append(?, ?, ?, ?, ?, ?)",
                row -> {},
                same.getFirst().regionId(),
                verb,
                same.getFirst().subjectKind(),
                same.stream().map(Fact::subjectId).toArray(Long[]::new),
                same.stream().map(Fact::before).toArray(String[]::new),
                same.stream().map(Fact::after).toArray(String[]::new)));
    }
}
