package luoshi.project.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.access.Audience;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Projects} in PostgreSQL. */
public final class JdbcProjects implements Projects {
    private static final String ORDER = " order by total desc, id";

    private final JdbcTemplate jdbc;

    public JdbcProjects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, KeyProject.Profile profile, LocalDate on, Audience audience) {
        List<@Nullable Object> values = new ArrayList<>(ProjectRows.told(profile));
        values.addAll(List.of(
                regionId,
                profile.about().way().name(),
                on,
                audience.units().toArray(Long[]::new),
                audience.restriction()));
        return jdbc.queryForObject("""
                with added as (
                  insert into project_project (%s, region_id, way, library, entered_on, concerned, restriction)
                  values (%s, ?, ?, 'PLANNED', ?, ?, ?) returning *),
                stay as (
                  insert into project_stay (region_id, project_id, library, from_on, concerned, restriction)
                  select region_id, id, library, entered_on, concerned, restriction from added)
                select id from added""".formatted(ProjectRows.TOLD, ProjectRows.MARKS), Long.class, values.toArray());
    }

    @Override
    public void change(KeyProject project, KeyProject.Profile profile, Audience audience) {
        List<@Nullable Object> values = new ArrayList<>(ProjectRows.told(profile));
        values.addAll(List.of(
                audience.units().toArray(Long[]::new), audience.restriction(), project.regionId(), project.id()));
        jdbc.update("""
                update project_project set (%s) = (%s), concerned = ?, restriction = ?
                where region_id = ? and id = ?""".formatted(ProjectRows.TOLD, ProjectRows.MARKS), values.toArray());
    }

    @Override
    public Optional<KeyProject> find(long regionId, long id) {
        return jdbc
                .query(
                        "select * from project_project where region_id = ? and id = ?",
                        ProjectRows::project,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public boolean codeTaken(long regionId, String code, long exceptId) {
        return !jdbc.queryForList(
                        "select 1 from project_project where region_id = ? and code = ? and code <> '' and id <> ?",
                        regionId,
                        code,
                        exceptId)
                .isEmpty();
    }

    @Override
    public List<KeyProject> all(long regionId, List<Long> ids) {
        return jdbc.query(
                "select * from project_project where region_id = ? and id = any (?)" + ORDER,
                ProjectRows::project,
                regionId,
                ids.toArray(Long[]::new));
    }

    @Override
    public List<KeyProject> page(Filter filter, @Nullable After after, int most) {
        ProjectFilter wanted = new ProjectFilter(filter).after(after);
        return jdbc.query(
                "select * from project_project where " + wanted.where() + ORDER + " limit ?",
                ProjectRows::project,
                wanted.values(most));
    }

    @Override
    public Stream<KeyProject> stream(Filter filter) {
        ProjectFilter wanted = new ProjectFilter(filter);
        return jdbc.queryForStream(
                "select * from project_project where " + wanted.where() + ORDER, ProjectRows::project, wanted.values());
    }

    @Override
    public Map<Library, Sum> sums(Filter filter) {
        ProjectFilter wanted = new ProjectFilter(filter);
        Map<Library, Sum> sums = new EnumMap<>(Library.class);
        jdbc.query(
                "select library, count(*), sum(total) from project_project where " + wanted.where()
                        + " group by library",
                row -> {
                    sums.put(Library.valueOf(row.getString(1)), new Sum(row.getLong(2), row.getBigDecimal(3)));
                },
                wanted.values());
        return sums;
    }

    @Override
    public Map<Library, Long> entered(long regionId, LocalDate since) {
        Map<Library, Long> counts = new EnumMap<>(Library.class);
        jdbc.query(
                "select library, count(*) from project_project where region_id = ? and ended_on is null and entered_on >= ? group by library",
                row -> {
                    counts.put(Library.valueOf(row.getString(1)), row.getLong(2));
                },
                regionId,
                since);
        return counts;
    }

    @Override
    public boolean move(KeyProject project, Library to, LocalDate on, String reason) {
        boolean moved = jdbc.update(
                        "update project_project set library = ?, entered_on = ? where region_id = ? and id = ? and library = ? and ended_on is null",
                        to.name(),
                        on,
                        project.regionId(),
                        project.id(),
                        project.library().name())
                == 1;
        if (moved) {
            leave(project, on);
            jdbc.update("""
                    insert into project_stay (region_id, project_id, library, from_on, backward, reason, concerned, restriction)
                    select region_id, id, library, entered_on, ?, ?, concerned, restriction from project_project where region_id = ? and id = ?""", to.isBefore(project.library()), reason, project.regionId(), project.id());
        }
        return moved;
    }

    @Override
    public boolean end(KeyProject project, LocalDate on, String because) {
        boolean ended = jdbc.update(
                        "update project_project set ended_on = ?, ended_because = ? where region_id = ? and id = ? and library = ? and ended_on is null",
                        on,
                        because,
                        project.regionId(),
                        project.id(),
                        project.library().name())
                == 1;
        if (ended) {
            leave(project, on);
        }
        return ended;
    }

    private void leave(KeyProject project, LocalDate on) {
        jdbc.update(
                "update project_stay set to_on = ? where region_id = ? and project_id = ? and to_on is null",
                on,
                project.regionId(),
                project.id());
    }

    @Override
    public void happened(KeyProject project, KeyProject.Happened happened) {
        jdbc.update(
                "update project_project set started_on = ?, listed_on = ?, finished_on = ?, produced_on = ? where region_id = ? and id = ?",
                happened.started(),
                happened.listed(),
                happened.finished(),
                happened.produced(),
                project.regionId(),
                project.id());
    }

    @Override
    public List<KeyProject.Stay> stays(long regionId, long projectId) {
        return jdbc.query(
                "select * from project_stay where region_id = ? and project_id = ? order by id",
                ProjectRows::stay,
                regionId,
                projectId);
    }
}
