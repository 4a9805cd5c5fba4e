package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.Issue;
import luoshi.ledger.breakdown.Opinion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Breakdown} in PostgreSQL. */
public final class JdbcBreakdown implements Breakdown {
    private static final String OPINIONS = "select * from ledger_opinion_view where region_id = ? ";
    private static final String ISSUES = "select * from ledger_issue where region_id = ?";

    private final JdbcTemplate jdbc;

    public JdbcBreakdown(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Opinion> opinions(long regionId, long commitmentId) {
        return jdbc.query(
                OPINIONS + " and commitment_id = ? order by id desc", JdbcBreakdown::opinion, regionId, commitmentId);
    }

    @Override
    public Optional<Opinion> opinion(long regionId, long id) {
        return jdbc.query(OPINIONS + " and id = ?", JdbcBreakdown::opinion, regionId, id).stream()
                .findFirst();
    }

    @Override
    public List<Opinion> open(long regionId, long reportId) {
        return jdbc.query(OPINIONS + """
                         and answer <> 'ACCEPT' and upheld is null
                         and commitment_id in (select id from ledger_commitment c where c.region_id = ? and c.report_id = ? and c.state = 'CONSULTED')
                         order by id""", JdbcBreakdown::opinion, regionId, regionId, reportId);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addOpinion(
            long regionId, long commitmentId, long unitId, Opinion.Kind kind, String words, @Nullable Long proposed) {
        return jdbc.queryForObject("""
                insert into ledger_opinion (region_id, commitment_id, unit_id, answer, words, proposed_unit_id, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, concerned, restriction from ledger_commitment where region_id = ? and id = ? returning id""", Long.class, unitId, kind.name(), words, proposed, regionId, commitmentId);
    }

    @Override
    public void rule(long regionId, long opinionId, boolean upheld, String words) {
        jdbc.update("""
                insert into ledger_ruling (region_id, opinion_id, upheld, words, concerned, restriction)
                select region_id, id, ?, ?, concerned, restriction from ledger_opinion where region_id = ? and id = ?""", upheld, words, regionId, opinionId);
    }

    @Override
    public int send(long regionId, List<Long> ids, LocalDate until) {
        return jdbc.update("""
                update ledger_commitment set state = 'CONSULTED', opinion_until = ?, concerned = array[lead_unit_id] || responsible || supporting,
                       changed_at = clock_timestamp()
                where region_id = ? and id = any (?) and state = 'OPEN'""", until, regionId, Rows.array(ids));
    }

    @Override
    public Optional<Issue> prepare(long regionId, long reportId, int year) {
        String waiting =
                " from ledger_commitment where region_id = ? and report_id = ? and state = 'CONSULTED' and issue_id is null";
        Integer items = jdbc.queryForObject("select count(*)" + waiting, Integer.class, regionId, reportId);
        if (items == null || items == 0) {
            return Optional.empty();
        }
        Long id = jdbc.queryForObject(
                "insert into ledger_issue (region_id, report_id, year, items) values (?, ?, ?, ?) returning id",
                Long.class,
                regionId,
                reportId,
                year,
                items);
        jdbc.update(
                "update ledger_commitment set issue_id = ? where region_id = ? and report_id = ? and state = 'CONSULTED' and issue_id is null",
                id,
                regionId,
                reportId);
        return id == null ? Optional.empty() : issue(regionId, id);
    }

    @Override
    public Optional<Issue> issue(long regionId, long id) {
        return jdbc.query(ISSUES + " and id = ?", JdbcBreakdown::issue, regionId, id).stream()
                .findFirst();
    }

    @Override
    public List<Issue> issues(long regionId, long reportId) {
        return jdbc.query(ISSUES + " and report_id = ? order by id desc", JdbcBreakdown::issue, regionId, reportId);
    }

    @Override
    public int sign(long regionId, long issueId, int year, String series, String form) {
        Integer number =
                jdbc.queryForObject("select ledger_take_numbers(?, ?, ?, 1)", Integer.class, regionId, year, series);
        jdbc.update(
                """
                update ledger_issue set mark = ?, signed_by = access_account(), signed_at = ledger_now()
                where region_id = ? and id = ? and mark is null""",
                form.replace("{年}", Integer.toString(year)).replace("{号}", String.valueOf(number)),
                regionId,
                issueId);
        return jdbc.update(
                "update ledger_commitment set state = 'ASSIGNED', changed_at = clock_timestamp() where region_id = ? and issue_id = ? and state = 'CONSULTED'",
                regionId,
                issueId);
    }

    private static Opinion opinion(ResultSet row, int number) throws SQLException {
        Timestamp ruledAt = row.getTimestamp("ruled_at");
        return new Opinion(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("commitment_id"),
                row.getLong("unit_id"),
                Opinion.Kind.valueOf(row.getString("answer")),
                row.getString("words"),
                row.getObject("proposed_unit_id", Long.class),
                row.getTimestamp("given_at").toInstant(),
                ruledAt == null
                        ? null
                        : new Opinion.Ruling(row.getBoolean("upheld"), row.getString("ruling"), ruledAt.toInstant()));
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        Timestamp signedAt = row.getTimestamp("signed_at");
        return new Issue(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("report_id"),
                row.getInt("year"),
                row.getInt("items"),
                row.getTimestamp("prepared_at").toInstant(),
                row.getString("mark"),
                signedAt == null ? null : signedAt.toInstant());
    }
}
