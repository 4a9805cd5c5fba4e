package luoshi.visit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import luoshi.visit.Kind;
import luoshi.visit.Pairing;
import luoshi.visit.Pairings;
import luoshi.visit.Target;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Pairings} in PostgreSQL. */
public final class JdbcPairings implements Pairings {
    private static final String READ = """
            select p.*, (select max(v.visited_at) from visit_visit v
                         where v.region_id = p.region_id and v.post_id = p.post_id and v.kind = p.kind and v.target_id = p.target_id) as last_at
            from visit_pairing p where p.region_id = ?\s""";

    private final JdbcTemplate jdbc;

    public JdbcPairings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Pairing pairing) {
        return jdbc.queryForObject(
                """
                insert into visit_pairing (region_id, post_id, kind, target_id, name, liaison_unit_id, from_on, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                pairing.regionId(),
                pairing.postId(),
                pairing.target().kind().name(),
                pairing.target().id(),
                pairing.target().name(),
                pairing.liaisonUnitId(),
                pairing.from(),
                pairing.audience().units().toArray(Long[]::new),
                pairing.audience().restriction());
    }

    @Override
    public Optional<Pairing> find(long regionId, long id) {
        return jdbc.query(READ + "and p.id = ?", JdbcPairings::pairing, regionId, id).stream()
                .findFirst();
    }

    @Override
    public List<Pairing> live(long regionId) {
        return jdbc.query(
                READ + "and p.to_on is null order by p.post_id, p.kind desc, p.name, p.id",
                JdbcPairings::pairing,
                regionId);
    }

    @Override
    public List<Pairing> of(long regionId, long postId) {
        return jdbc.query(
                READ + "and p.post_id = ? order by p.to_on is not null, p.kind desc, p.name, p.id",
                JdbcPairings::pairing,
                regionId,
                postId);
    }

    @Override
    public List<Pairing> with(long regionId, Target target) {
        return jdbc.query(
                READ + "and p.to_on is null and p.kind = ? and p.target_id = ? order by p.id",
                JdbcPairings::pairing,
                regionId,
                target.kind().name(),
                target.id());
    }

    @Override
    public void end(Pairing pairing, LocalDate lastDay) {
        jdbc.update(
                "update visit_pairing set to_on = ? where region_id = ? and id = ? and to_on is null",
                lastDay,
                pairing.regionId(),
                pairing.id());
    }

    @Override
    public List<Finding> open(long regionId) {
        return jdbc.query(
                "select id, pairing_id from visit_finding where region_id = ? and over_on is null order by id",
                (row, number) -> new Finding(row.getLong("id"), row.getLong("pairing_id")),
                regionId);
    }

    @Override
    public void found(Pairing pairing, LocalDate dueOn, LocalDate day) {
        jdbc.update(
                """
                insert into visit_finding (region_id, pairing_id, post_id, found_on, due_on, concerned, restriction) values (?, ?, ?, ?, ?, ?, ?)""",
                pairing.regionId(),
                pairing.id(),
                pairing.postId(),
                day,
                dueOn,
                pairing.audience().units().toArray(Long[]::new),
                pairing.audience().restriction());
    }

    @Override
    public void over(long regionId, long findingId, LocalDate day) {
        jdbc.update(
                "update visit_finding set over_on = greatest(?, found_on) where region_id = ? and id = ?",
                day,
                regionId,
                findingId);
    }

    private static Pairing pairing(ResultSet row, int number) throws SQLException {
        return new Pairing(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("post_id"),
                new Target(Kind.valueOf(row.getString("kind")), row.getLong("target_id"), row.getString("name")),
                row.getLong("liaison_unit_id"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                VisitRows.audience(row),
                row.getObject("last_at", LocalDateTime.class));
    }
}
