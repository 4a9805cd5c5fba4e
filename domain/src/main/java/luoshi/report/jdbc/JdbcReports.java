package luoshi.report.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Reports} in PostgreSQL. */
public final class JdbcReports implements Reports {
    private static final String SELECT =
            "select region_id, id, title, year, state, fingerprint, file_name, received_at from report_report where region_id = ?";

    private final JdbcTemplate jdbc;

    public JdbcReports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Report> list(long regionId) {
        return jdbc.query(SELECT + " order by year desc, id desc", JdbcReports::report, regionId);
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
    @SuppressWarnings("NullAway") // asked only for a report that was found
    public String body(long regionId, long id) {
        return jdbc.queryForObject(
                "select body from report_report where region_id = ? and id = ?", String.class, regionId, id);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Received received) {
        return jdbc.queryForObject(
                """
                insert into report_report (region_id, title, year, fingerprint, file_name, format, body)
                values (?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                received.regionId(),
                received.title(),
                received.year(),
                received.fingerprint(),
                received.fileName(),
                received.format(),
                received.body());
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getString("title"),
                row.getInt("year"),
                row.getString("state"),
                row.getString("fingerprint"),
                row.getString("file_name"),
                row.getTimestamp("received_at").toInstant());
    }
}
