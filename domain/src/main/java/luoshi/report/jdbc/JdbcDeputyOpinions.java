package luoshi.report.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import luoshi.foundation.text.Span;
import luoshi.report.opinion.DeputyOpinion;
import luoshi.report.opinion.DeputyOpinions;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link DeputyOpinions} in PostgreSQL. */
public final class JdbcDeputyOpinions implements DeputyOpinions {
    private static final String SELECT = """
            select o.region_id, o.id, o.report_id, o.start_at, o.end_at, o.quote, o.deputy, o.delegation, o.words, o.verdict, o.reason, o.raised_at
            from report_opinion o""";

    private final JdbcTemplate jdbc;

    public JdbcDeputyOpinions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DeputyOpinion> of(long regionId, long firstId) {
        return jdbc.query(
                SELECT
                        + " join report_report r on r.region_id = o.region_id and r.id = o.report_id where o.region_id = ? and r.first_id = ? order by r.version desc, o.start_at, o.id",
                JdbcDeputyOpinions::opinion,
                regionId,
                firstId);
    }

    @Override
    public Optional<DeputyOpinion> find(long regionId, long id) {
        return jdbc
                .query(SELECT + " where o.region_id = ? and o.id = ?", JdbcDeputyOpinions::opinion, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(DeputyOpinion opinion) {
        return jdbc.queryForObject(
                """
                insert into report_opinion (region_id, report_id, start_at, end_at, quote, deputy, delegation, words)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                opinion.regionId(),
                opinion.reportId(),
                opinion.place().start(),
                opinion.place().end(),
                opinion.quote(),
                opinion.speaker().deputy(),
                opinion.speaker().delegation(),
                opinion.words());
    }

    @Override
    public void rule(long regionId, long id, DeputyOpinion.Ruling ruling) {
        jdbc.update(
                "update report_opinion set verdict = ?, reason = ?, ruled_by = access_account(), ruled_at = clock_timestamp() where region_id = ? and id = ?",
                ruling.verdict(),
                ruling.reason(),
                regionId,
                id);
    }

    private static DeputyOpinion opinion(ResultSet row, int number) throws SQLException {
        return new DeputyOpinion(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("report_id"),
                new Span(row.getInt("start_at"), row.getInt("end_at")),
                row.getString("quote"),
                new DeputyOpinion.Speaker(row.getString("deputy"), row.getString("delegation")),
                row.getString("words"),
                new DeputyOpinion.Ruling(row.getString("verdict"), row.getString("reason")),
                row.getTimestamp("raised_at").toInstant());
    }
}
