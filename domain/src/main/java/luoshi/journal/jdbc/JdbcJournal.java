package luoshi.journal.jdbc;

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
}
