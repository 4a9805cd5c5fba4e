package luoshi.project.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.project.paper.Paper;
import luoshi.project.table.Admitted;
import luoshi.project.table.AdmittedProjects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link AdmittedProjects} in PostgreSQL. */
public final class JdbcAdmittedProjects implements AdmittedProjects {
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    public JdbcAdmittedProjects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> codes(long regionId) {
        return new HashSet<>(jdbc.queryForList(
                "select code from project_project where region_id = ? and code <> ''", String.class, regionId));
    }

    @Override
    public Set<String> names(long regionId) {
        return new HashSet<>(jdbc.queryForList(
                "select name from project_project where region_id = ? and ended_on is null", String.class, regionId));
    }

    @Override
    public List<Long> add(long regionId, List<Admitted> projects) {
        List<Long> ids = jdbc.queryForList(
                "select nextval('project_id') from generate_series(1, ?)", Long.class, projects.size());
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < projects.size(); at++) {
            rows.add(row(regionId, ids.get(at), projects.get(at)));
        }
        batches("""
                insert into project_project (%s, region_id, id, way, started_on, finished_on, produced_on, library, entered_on, concerned, restriction)
                values (%s, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(ProjectRows.TOLD, ProjectRows.MARKS), rows);
        Long[] added = ids.toArray(Long[]::new);
        jdbc.update("""
                insert into project_stay (region_id, project_id, library, from_on, concerned, restriction)
                select region_id, id, library, entered_on, concerned, restriction from project_project where region_id = ? and id = any (?)""", regionId, added);
        jdbc.update("""
                insert into project_event (region_id, project_id, kind, happened_on, words, concerned, restriction)
                select p.region_id, p.id, e.kind, e.happened_on, '随清单导入', p.concerned, p.restriction
                from project_project p, lateral (values ('STARTED', p.started_on), ('FINISHED', p.finished_on), ('PRODUCING', p.produced_on)) e (kind, happened_on)
                where p.region_id = ? and p.id = any (?) and e.happened_on is not null""", regionId, added);
        return ids;
    }

    @Override
    public void addPapers(long regionId, Map<Long, List<Paper>> papers) {
        List<Object[]> rows = new ArrayList<>();
        papers.forEach((id, list) -> list.forEach(
                paper -> rows.add(new Object[] {paper.item(), paper.blocking(), paper.dueOn(), regionId, id})));
        batches("""
                insert into project_paper (region_id, project_id, item, blocking, due_on, concerned, restriction)
                select region_id, id, ?, ?, ?::date, concerned, restriction from project_project where region_id = ? and id = ?""", rows);
    }

    private void batches(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static Object[] row(long regionId, long id, Admitted one) {
        List<@Nullable Object> values = new ArrayList<>(ProjectRows.told(one.profile()));
        values.addAll(Arrays.<@Nullable Object>asList(
                regionId,
                id,
                one.profile().about().way().name(),
                one.happened().started(),
                one.happened().finished(),
                one.happened().produced(),
                one.library().name(),
                one.since(),
                one.audience().units().toArray(Long[]::new),
                one.audience().restriction()));
        return values.toArray();
    }
}
