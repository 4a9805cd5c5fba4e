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
import org.jspecify.annotations.Nullable;
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
        Paper.Undertaking undertaking = filing.undertaking();
        Paper.Check check = undertaking.check();
        jdbc.update(
                """
                update project_paper set state = ?, number = ?, granted_on = ?, valid_until = ?, words = ?, committed_on = ?, responsible = ?, fulfil_by = ?,
                  verify_due = ?, verified = ?, checked_on = ?, found = ?, file_id = ?, changed_by = access_account(), changed_at = clock_timestamp()
                where region_id = ? and project_id = ? and item = ?""",
                filing.state().name(),
                filing.number(),
                filing.grantedOn(),
                filing.validUntil(),
                filing.words(),
                undertaking.on(),
                undertaking.responsible(),
                undertaking.fulfilBy(),
                undertaking.verifyDue(),
                check == null ? null : check.kept(),
                check == null ? null : check.on(),
                check == null ? "" : check.words(),
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
                        new Paper.Undertaking(
                                row.getObject("committed_on", LocalDate.class),
                                row.getString("responsible"),
                                row.getObject("fulfil_by", LocalDate.class),
                                row.getObject("verify_due", LocalDate.class),
                                check(row)),
                        row.getObject("file_id", Long.class)));
    }

    /** A check of before the day was kept has the verification deadline's. */
    private static Paper.@Nullable Check check(ResultSet row) throws SQLException {
        Boolean kept = row.getObject("verified", Boolean.class);
        LocalDate on = row.getObject("checked_on", LocalDate.class);
        return kept == null
                ? null
                : new Paper.Check(
                        on == null ? row.getObject("verify_due", LocalDate.class) : on, kept, row.getString("found"));
    }
}
