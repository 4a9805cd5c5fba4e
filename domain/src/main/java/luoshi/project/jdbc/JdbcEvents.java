package luoshi.project.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.life.Event;
import luoshi.project.life.EventKind;
import luoshi.project.life.Events;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Events} in PostgreSQL. */
public final class JdbcEvents implements Events {
    private final JdbcTemplate jdbc;

    public JdbcEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(KeyProject project, Event event) {
        return jdbc.queryForObject(
                """
                insert into project_event (region_id, project_id, kind, happened_on, words, amount, promised, file_id, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, ?, ?, concerned, restriction from project_project where region_id = ? and id = ? returning id""",
                Long.class,
                event.kind().name(),
                event.on(),
                event.words(),
                event.amount(),
                event.promised(),
                event.fileId(),
                project.regionId(),
                project.id());
    }

    @Override
    public List<Event> of(long regionId, long projectId) {
        return jdbc
                .query(
                        "select * from project_event where region_id = ? and project_id = ? order by id",
                        JdbcEvents::event,
                        regionId,
                        projectId)
                .stream()
                .sorted(Comparator.comparing(Event::kind))
                .toList();
    }

    @Override
    public Map<Long, Event> full(long regionId, List<Long> projectIds) {
        Map<Long, Event> full = new HashMap<>();
        jdbc.query(
                "select * from project_event where region_id = ? and project_id = any (?) and kind = 'FULL' and withdrawn_because = ''",
                row -> {
                    full.put(row.getLong("project_id"), event(row, 0));
                },
                regionId,
                projectIds.toArray(Long[]::new));
        return full;
    }

    @Override
    public Optional<Event> find(long regionId, long projectId, long id) {
        return of(regionId, projectId).stream()
                .filter(event -> event.id() == id)
                .findFirst();
    }

    @Override
    public void withdraw(KeyProject project, Event event, String because) {
        jdbc.update(
                "update project_event set withdrawn_because = ? where region_id = ? and id = ?",
                because,
                project.regionId(),
                event.id());
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getLong("id"),
                EventKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("promised"),
                row.getObject("file_id", Long.class),
                row.getString("withdrawn_because"));
    }
}
