package luoshi.project.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Audience;
import luoshi.project.appraisal.Appraisal;
import luoshi.project.appraisal.Appraisals;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Appraisals} in PostgreSQL. */
public final class JdbcAppraisals implements Appraisals {
    private static final String APPRAISAL = """
            select a.id, a.project_id, p.name, p.unit_id, a.stage, a.submitted, a.submitted_on, a.reviewed, a.reviewed_on, a.words
            from project_appraisal a join project_project p on p.region_id = a.region_id and p.id = a.project_id where a.region_id = ?""";
    private static final String ORDER = " order by a.reviewed_on desc nulls first, a.submitted_on desc, a.id desc";

    private final JdbcTemplate jdbc;

    public JdbcAppraisals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Appraisal> list(long regionId) {
        return jdbc.query(APPRAISAL + ORDER, JdbcAppraisals::appraisal, regionId);
    }

    @Override
    public List<Appraisal> of(long regionId, long projectId) {
        return jdbc.query(APPRAISAL + " and a.project_id = ?" + ORDER, JdbcAppraisals::appraisal, regionId, projectId);
    }

    @Override
    public Optional<Appraisal> find(long regionId, long id) {
        return jdbc.query(APPRAISAL + " and a.id = ?", JdbcAppraisals::appraisal, regionId, id).stream()
                .findFirst();
    }

    @Override
    public long add(long regionId, Appraisal appraisal, Audience audience) {
        return jdbc.query(
                        """
                        insert into project_appraisal (region_id, project_id, stage, submitted, submitted_on, concerned, restriction)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""",
                        (row, number) -> row.getLong("id"),
                        regionId,
                        appraisal.subject().projectId(),
                        appraisal.stage().name(),
                        appraisal.submitted(),
                        appraisal.submittedOn(),
                        audience.units().toArray(Long[]::new),
                        audience.restriction())
                .getFirst();
    }

    @Override
    public boolean conclude(long regionId, long id, Appraisal.Result result) {
        return jdbc.update(
                        "update project_appraisal set reviewed = ?, reviewed_on = ?, words = ? where region_id = ? and id = ? and reviewed is null",
                        result.reviewed(),
                        result.on(),
                        result.words().strip(),
                        regionId,
                        id)
                == 1;
    }

    private static Appraisal appraisal(ResultSet row, int number) throws SQLException {
        BigDecimal reviewed = row.getBigDecimal("reviewed");
        return new Appraisal(
                row.getLong("id"),
                new Appraisal.Subject(row.getLong("project_id"), row.getString("name"), row.getLong("unit_id")),
                Appraisal.Stage.valueOf(row.getString("stage")),
                row.getBigDecimal("submitted"),
                row.getObject("submitted_on", LocalDate.class),
                reviewed == null
                        ? null
                        : new Appraisal.Result(
                                reviewed, row.getObject("reviewed_on", LocalDate.class), row.getString("words")));
    }
}
