package luoshi.project.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.health.Element;
import luoshi.project.health.Entry;
import luoshi.project.health.Health;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Health} in PostgreSQL. */
public final class JdbcHealth implements Health {
    private final JdbcTemplate jdbc;

    public JdbcHealth(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Element> elements(long regionId, long projectId) {
        return jdbc
                .query(
                        "select * from project_element where region_id = ? and project_id = ?",
                        JdbcHealth::element,
                        regionId,
                        projectId)
                .stream()
                .sorted(java.util.Comparator.comparing(Element::kind))
                .toList();
    }

    @Override
    public void set(KeyProject project, Element element) {
        jdbc.update(
                """
                insert into project_element (region_id, project_id, kind, needed, secured, unit_id, due_on, words, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, ?, ?, concerned, restriction from project_project where region_id = ? and id = ?
                on conflict (region_id, project_id, kind) do update set needed = excluded.needed, secured = excluded.secured, unit_id = excluded.unit_id,
                  due_on = excluded.due_on, words = excluded.words, changed_by = access_account(), changed_at = clock_timestamp()""",
                element.kind().name(),
                element.needed(),
                element.secured(),
                element.unitId(),
                element.dueOn(),
                element.words(),
                project.regionId(),
                project.id());
    }

    @Override
    public List<Gap> gaps(long regionId, int most) {
        return jdbc.query(
                """
                select e.*, p.name from project_element e join project_project p on p.region_id = e.region_id and p.id = e.project_id
                where e.region_id = ? and e.secured < e.needed and p.ended_on is null order by p.total desc, p.id, e.kind limit ?""",
                (row, number) -> new Gap(row.getLong("project_id"), row.getString("name"), element(row, number)),
                regionId,
                most);
    }

    @Override
    public Map<String, String> parties(long regionId, long projectId) {
        Map<String, String> parties = new LinkedHashMap<>();
        jdbc.query(
                "select role, name from project_party where region_id = ? and project_id = ?",
                row -> {
                    parties.put(row.getString(1), row.getString(2));
                },
                regionId,
                projectId);
        return parties;
    }

    @Override
    public void name(KeyProject project, String role, String name) {
        jdbc.update("""
                insert into project_party (region_id, project_id, role, name, concerned, restriction)
                select region_id, id, ?, ?, concerned, restriction from project_project where region_id = ? and id = ?
                on conflict (region_id, project_id, role) do update set name = excluded.name""", role, name, project.regionId(), project.id());
    }

    @Override
    public List<Entry> entries(long regionId, long projectId) {
        return jdbc.query(
                "select * from project_entry where region_id = ? and project_id = ? order by book, closed_on is not null, due_on, id",
                JdbcHealth::entry,
                regionId,
                projectId);
    }

    @Override
    public Optional<Entry> entry(long regionId, long id) {
        return jdbc
                .query("select * from project_entry where region_id = ? and id = ?", JdbcHealth::entry, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long open(KeyProject project, Entry entry) {
        return jdbc.queryForObject(
                """
                insert into project_entry (region_id, project_id, book, words, unit_id, opened_on, due_on, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, ?, concerned, restriction from project_project where region_id = ? and id = ? returning id""",
                Long.class,
                entry.book(),
                entry.words(),
                entry.unitId(),
                entry.openedOn(),
                entry.dueOn(),
                project.regionId(),
                project.id());
    }

    @Override
    public void close(KeyProject project, Entry entry) {
        jdbc.update(
                "update project_entry set closed_on = ?, result = ? where region_id = ? and id = ?",
                entry.closedOn(),
                entry.result(),
                project.regionId(),
                entry.id());
    }

    private static Element element(ResultSet row, int number) throws SQLException {
        return new Element(
                Element.Kind.valueOf(row.getString("kind")),
                row.getBigDecimal("needed"),
                row.getBigDecimal("secured"),
                row.getLong("unit_id"),
                row.getObject("due_on", LocalDate.class),
                row.getString("words"));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getInt("book"),
                row.getString("words"),
                row.getLong("unit_id"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("result"));
    }
}
