package luoshi.project.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.errand.Errand;
import luoshi.project.errand.Errands;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Errands} in PostgreSQL. */
public final class JdbcErrands implements Errands {
    private final JdbcTemplate jdbc;

    public JdbcErrands(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Errand> of(long regionId, long projectId) {
        return jdbc.query(
                "select * from project_errand where region_id = ? and project_id = ? order by id",
                JdbcErrands::errand,
                regionId,
                projectId);
    }

    @Override
    public Optional<Errand> find(long regionId, long id) {
        return jdbc
                .query("select * from project_errand where region_id = ? and id = ?", JdbcErrands::errand, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers
    public long plan(KeyProject project, Errand errand) {
        return jdbc.queryForObject(
                """
                insert into project_errand (region_id, project_id, agent, words, opened_on, due_on, concerned, restriction)
                select region_id, id, ?, ?, ?::date, ?::date, concerned, restriction from project_project where region_id = ? and id = ? returning id""",
                Long.class,
                errand.agent(),
                errand.words(),
                errand.openedOn(),
                errand.dueOn(),
                project.regionId(),
                project.id());
    }

    @Override
    public boolean done(long regionId, long id, LocalDate on, String result) {
        return jdbc.update(
                        "update project_errand set done_on = greatest(?::date, opened_on), result = ? where region_id = ? and id = ? and done_on is null",
                        on,
                        result,
                        regionId,
                        id)
                == 1;
    }

    private static Errand errand(ResultSet row, int number) throws SQLException {
        return new Errand(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("agent"),
                row.getString("words"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("result"));
    }
}
