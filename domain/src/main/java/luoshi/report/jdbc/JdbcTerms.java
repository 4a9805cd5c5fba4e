package luoshi.report.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.report.term.Term;
import luoshi.report.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Terms} in PostgreSQL. */
public final class JdbcTerms implements Terms {
    private static final String SELECT = """
            select region_id, id, term, aliases, definition, standing, source, report_id, edited, valid_from, valid_to from report_term where region_id = ?""";
    private static final String INSERT = """
            insert into report_term (term, aliases, definition, standing, source, report_id, edited, valid_from, valid_to, region_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    public JdbcTerms(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Term> list(long regionId) {
        return jdbc.query(
                SELECT + " order by standing = '待解释' desc, standing, report_id desc nulls last, id",
                JdbcTerms::term,
                regionId);
    }

    @Override
    public Optional<Term> find(long regionId, long id) {
        return jdbc.query(SELECT + " and id = ?", JdbcTerms::term, regionId, id).stream()
                .findFirst();
    }

    @Override
    public void addAll(List<Term> terms) {
        jdbc.batchUpdate(INSERT, terms.stream().map(JdbcTerms::fields).toList());
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Term term) {
        return jdbc.queryForObject(INSERT + " returning id", Long.class, fields(term));
    }

    @Override
    public void change(Term term) {
        @Nullable Object[] fields = fields(term);
        @Nullable Object[] all = java.util.Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = term.id();
        jdbc.update("""
                update report_term set term = ?, aliases = ?, definition = ?, standing = ?, source = ?, report_id = ?, edited = ?, valid_from = ?, valid_to = ?,
                       changed_at = clock_timestamp()
                where region_id = ? and id = ?""", all);
    }

    private static @Nullable Object[] fields(Term term) {
        return new @Nullable Object[] {
            term.term(),
            term.aliases().toArray(String[]::new),
            term.definition(),
            term.standing().label(),
            term.source().words(),
            term.source().reportId(),
            term.source().edited(),
            term.validity().from(),
            term.validity().to(),
            term.regionId()
        };
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getString("term"),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getString("definition"),
                Term.Standing.called(row.getString("standing")),
                new Term.Source(
                        row.getString("source"), row.getObject("report_id", Long.class), row.getBoolean("edited")),
                new Term.Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }
}
