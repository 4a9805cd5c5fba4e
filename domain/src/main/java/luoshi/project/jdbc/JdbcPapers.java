package luoshi.project.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.project.KeyProject;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Papers;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Papers} in PostgreSQL. */
public final class JdbcPapers implements Papers {
    private final JdbcTemplate jdbc;

    public JdbcPapers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(KeyProject project, List<Paper> papers) {
        jdbc.batchUpdate(
                """
                insert into project_paper (region_id, project_id, item, blocking, due_on, concerned, restriction)
                select region_id, id, ?, ?, ?::date, concerned, restriction from project_project where region_id = ? and id = ?""",
                papers.stream()
                        .map(paper -> new Object[] {
                            paper.item(), paper.blocking(), paper.dueOn(), project.regionId(), project.id()
                        })
                        .toList());
    }

    @Override
    public List<Paper> of(long regionId, long projectId) {
        return ofAll(regionId, List.of(projectId)).getOrDefault(projectId, List.of());
    }

    @Override
    public Map<Long, List<Paper>> ofAll(long regionId, List<Long> projectIds) {
        Map<Long, List<Paper>> papers = new HashMap<>();
        jdbc.query(
                "select * from project_paper where region_id = ? and project_id = any (?) order by project_id, item",
                row -> {
                    papers.computeIfAbsent(row.getLong("project_id"), id -> new ArrayList<>())
                            .add(paper(row));
                },
                regionId,
                projectIds.toArray(Long[]::new));
        return papers;
    }

    @Override
    public void file(KeyProject project, int item, Paper.Filing filing) {
        jdbc.update(
                """
                update project_paper set state = ?, number = ?, granted_on = ?, valid_until = ?, words = ?, verify_due = ?, verified = ?, file_id = ?,
                  changed_by = access_account(), changed_at = clock_timestamp()
                where region_id = ? and project_id = ? and item = ?""",
                filing.state().name(),
                filing.number(),
                filing.grantedOn(),
                filing.validUntil(),
                filing.words(),
                filing.verifyDue(),
                filing.verified(),
                filing.fileId(),
                project.regionId(),
                project.id(),
                item);
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getInt("item"),
                row.getBoolean("blocking"),
                row.getObject("due_on", LocalDate.class),
                new Paper.Filing(
                        PaperState.valueOf(row.getString("state")),
                        row.getString("number"),
                        row.getObject("granted_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("words"),
                        row.getObject("verify_due", LocalDate.class),
                        row.getObject("verified", Boolean.class),
                        row.getObject("file_id", Long.class)));
    }
}
