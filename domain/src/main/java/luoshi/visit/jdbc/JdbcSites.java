package luoshi.visit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.visit.Kind;
import luoshi.visit.Site;
import luoshi.visit.Sites;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Sites} in PostgreSQL. */
public final class JdbcSites implements Sites {
    private final JdbcTemplate jdbc;

    public JdbcSites(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Site site, LocalDate on) {
        return jdbc.queryForObject(
                """
                insert into visit_site (region_id, kind, name, place_id, unit_id, contact, entered_on) values (?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                site.regionId(),
                site.kind().name(),
                site.name(),
                site.placeId(),
                site.unitId(),
                site.contact(),
                on);
    }

    @Override
    public Optional<Site> find(long regionId, long id) {
        return jdbc
                .query("select * from visit_site where region_id = ? and id = ?", JdbcSites::site, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Site> named(long regionId, Kind kind, long placeId, String name) {
        return jdbc
                .query(
                        "select * from visit_site where region_id = ? and kind = ? and place_id = ? and name = ? and ended_on is null",
                        JdbcSites::site,
                        regionId,
                        kind.name(),
                        placeId,
                        name)
                .stream()
                .findFirst();
    }

    @Override
    public List<Site> list(long regionId) {
        return jdbc.query(
                "select * from visit_site where region_id = ? and ended_on is null order by kind desc, place_id, name, id",
                JdbcSites::site,
                regionId);
    }

    @Override
    public void end(Site site, LocalDate lastDay) {
        jdbc.update(
                "update visit_site set ended_on = ? where region_id = ? and id = ? and ended_on is null",
                lastDay,
                site.regionId(),
                site.id());
    }

    private static Site site(ResultSet row, int number) throws SQLException {
        return new Site(
                row.getLong("region_id"),
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getLong("place_id"),
                row.getObject("unit_id", Long.class),
                row.getString("contact"),
                row.getObject("ended_on", LocalDate.class));
    }
}
