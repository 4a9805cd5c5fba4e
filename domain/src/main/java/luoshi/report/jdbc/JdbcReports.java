package luoshi.report.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.once.Once;
import luoshi.report.Occasion;
import luoshi.report.Report;
import luoshi.report.ReportState;
import luoshi.report.Reports;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Reports} in PostgreSQL. */
public final class JdbcReports implements Reports {
    private static final String LATEST =
            "not exists (select 1 from report_report n where n.region_id = r.region_id and n.first_id = r.first_id and n.version > r.version)";
    private static final String SELECT = """
            select region_id, id, title, year, state, congress, session, held_on, speaker_post, speaker, first_id, version,
                   fingerprint, file_name, received_at, %s as latest
            from report_report r where region_id = ?""".formatted(LATEST);

    private final JdbcTemplate jdbc;
    private final Once<List<Report>> lists = Once.forEach();

    public JdbcReports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Report> list(long regionId) {
        return lists.get(
                regionId,
                () -> List.copyOf(jdbc.query(
                        SELECT + " and " + LATEST + " order by year desc, id desc", JdbcReports::report, regionId)));
    }

    @Override
    public List<Report> versions(long regionId, long firstId) {
        return jdbc.query(SELECT + " and first_id = ? order by version", JdbcReports::report, regionId, firstId);
    }

    @Override
    public Optional<Report> find(long regionId, long id) {
        return jdbc.query(SELECT + " and id = ?", JdbcReports::report, regionId, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Report> withFingerprint(long regionId, String fingerprint) {
        return jdbc.query(SELECT + " and fingerprint = ?", JdbcReports::report, regionId, fingerprint).stream()
                .findFirst();
    }

    @Override
    public Optional<String> body(long regionId, long id) {
        return jdbc
                .queryForList(
                        "select body from report_report where region_id = ? and id = ?", String.class, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Received received) {
        lists.forget();
        Occasion occasion = received.occasion();
        return jdbc.queryForObject(
                """
                insert into report_report (region_id, title, year, state, congress, session, held_on, speaker_post, speaker, first_id, version,
                                           fingerprint, file_name, format, body)
                select v.region_id, ?, ?, ?, nullif(?, 0), nullif(?, 0), ?, ?, ?, v.first_id,
                       1 + coalesce((select max(version) from report_report r where r.region_id = v.region_id and r.first_id = v.first_id), 0),
                       ?, ?, ?, ?
                from (values (?::bigint, ?::bigint)) as v (region_id, first_id)
                returning id""",
                Long.class,
                received.title(),
                received.year(),
                received.state().label(),
                occasion.congress(),
                occasion.session(),
                occasion.heldOn(),
                occasion.post(),
                occasion.speaker(),
                received.fingerprint(),
                received.fileName(),
                received.content().format(),
                received.content().body(),
                received.regionId(),
                received.firstId());
    }

    @Override
    public void describe(long regionId, long id, String title, Occasion occasion) {
        lists.forget();
        jdbc.update(
                """
                update report_report set title = ?, congress = nullif(?, 0), session = nullif(?, 0), held_on = ?, speaker_post = ?, speaker = ?
                where region_id = ? and id = ?""",
                title,
                occasion.congress(),
                occasion.session(),
                occasion.heldOn(),
                occasion.post(),
                occasion.speaker(),
                regionId,
                id);
    }

    @Override
    public void move(long regionId, long id, ReportState state) {
        lists.forget();
        jdbc.update("update report_report set state = ? where region_id = ? and id = ?", state.label(), regionId, id);
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getString("title"),
                row.getInt("year"),
                ReportState.called(row.getString("state")),
                new Occasion(
                        row.getInt("congress"),
                        row.getInt("session"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("speaker_post"),
                        row.getString("speaker")),
                new Report.Version(row.getLong("first_id"), row.getInt("version"), row.getBoolean("latest")),
                new Report.Source(
                        row.getString("fingerprint"),
                        row.getString("file_name"),
                        row.getTimestamp("received_at").toInstant()));
    }
}
