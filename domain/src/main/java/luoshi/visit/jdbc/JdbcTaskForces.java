package luoshi.visit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.visit.headquarters.TaskForce;
import luoshi.visit.headquarters.TaskForces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link TaskForces} in PostgreSQL. */
public final class JdbcTaskForces implements TaskForces {
    private final JdbcTemplate jdbc;

    public JdbcTaskForces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(TaskForce force) {
        long id = jdbc.queryForObject(
                """
                insert into visit_headquarters (region_id, kind, title, document, set_up_on) values (?, ?, ?, ?, ?) returning id""",
                Long.class,
                force.regionId(),
                force.kind().name(),
                force.title(),
                force.document(),
                force.setUpOn());
        int place = 0;
        for (TaskForce.Member member : force.members()) {
            place++;
            jdbc.update("""
                    insert into visit_headquarters_member (region_id, headquarters_id, place, role, post_id, unit_id) values (?, ?, ?, ?, ?, ?)""", force.regionId(), id, place, member.role().name(), member.postId(), member.unitId());
        }
        return id;
    }

    @Override
    public Optional<TaskForce> find(long regionId, long id) {
        return read("and id = ?", regionId, id).stream().findFirst();
    }

    @Override
    public boolean known(long regionId, String title) {
        return !jdbc.queryForList(
                        "select 1 from visit_headquarters where region_id = ? and title = ? and dissolved_on is null",
                        regionId,
                        title)
                .isEmpty();
    }

    @Override
    public List<TaskForce> list(long regionId) {
        return read("order by dissolved_on is not null, set_up_on desc, id desc", regionId);
    }

    private List<TaskForce> read(String rest, long regionId, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = regionId;
        System.arraycopy(more, 0, values, 1, more.length);
        List<Map.Entry<Long, TaskForce>> found = jdbc.query(
                "select * from visit_headquarters where region_id = ? " + rest,
                (row, number) -> Map.entry(row.getLong("id"), force(row)),
                values);
        Map<Long, List<TaskForce.Member>> members = new HashMap<>();
        jdbc.query(
                """
                select headquarters_id, role, post_id, unit_id from visit_headquarters_member
                where region_id = ? and headquarters_id = any (?) order by headquarters_id, place""",
                row -> {
                    members.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new TaskForce.Member(
                                    TaskForce.Role.valueOf(row.getString("role")),
                                    row.getObject("post_id", Long.class),
                                    row.getObject("unit_id", Long.class)));
                },
                regionId,
                found.stream().map(Map.Entry::getKey).toArray(Long[]::new));
        return found.stream()
                .map(one -> with(one.getValue(), members.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static TaskForce with(TaskForce force, List<TaskForce.Member> members) {
        return new TaskForce(
                force.regionId(),
                force.id(),
                force.kind(),
                force.title(),
                force.document(),
                force.setUpOn(),
                members,
                force.dissolved());
    }

    private static TaskForce force(ResultSet row) throws SQLException {
        @Nullable LocalDate dissolved = row.getObject("dissolved_on", LocalDate.class);
        return new TaskForce(
                row.getLong("region_id"),
                row.getLong("id"),
                TaskForce.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("document"),
                row.getObject("set_up_on", LocalDate.class),
                List.of(),
                dissolved == null ? null : new TaskForce.Dissolved(dissolved, row.getString("dissolved_document")));
    }

    @Override
    public boolean include(TaskForce force, TaskForce.Subject subject, LocalDate on) {
        return jdbc.update(
                        """
                        insert into visit_headquarters_scope (region_id, headquarters_id, kind, subject_id, name, added_on, concerned, restriction)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        force.regionId(),
                        force.id(),
                        subject.scope().name(),
                        subject.id(),
                        subject.name(),
                        on,
                        subject.audience().units().toArray(Long[]::new),
                        subject.audience().restriction())
                == 1;
    }

    @Override
    public List<TaskForce.Subject> scope(long regionId, long id) {
        return jdbc.query(
                "select * from visit_headquarters_scope where region_id = ? and headquarters_id = ? order by kind desc, added_on, subject_id",
                (row, number) -> new TaskForce.Subject(
                        TaskForce.Scope.valueOf(row.getString("kind")),
                        row.getLong("subject_id"),
                        row.getString("name"),
                        VisitRows.audience(row)),
                regionId,
                id);
    }

    @Override
    public boolean link(TaskForce force, long meetingId) {
        return jdbc.update(
                        "insert into visit_headquarters_meeting (region_id, headquarters_id, meeting_id) values (?, ?, ?) on conflict do nothing",
                        force.regionId(),
                        force.id(),
                        meetingId)
                == 1;
    }

    @Override
    public List<Long> meetings(long regionId, long id) {
        return jdbc.queryForList(
                "select meeting_id from visit_headquarters_meeting where region_id = ? and headquarters_id = ? order by meeting_id desc",
                Long.class,
                regionId,
                id);
    }

    @Override
    public boolean dissolve(TaskForce force, TaskForce.Dissolved dissolved) {
        return jdbc.update("""
                        update visit_headquarters set dissolved_on = ?, dissolved_document = ? where region_id = ? and id = ? and dissolved_on is null""", dissolved.on(), dissolved.document(), force.regionId(), force.id()) == 1;
    }
}
