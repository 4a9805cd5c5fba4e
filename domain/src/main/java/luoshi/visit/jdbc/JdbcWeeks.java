package luoshi.visit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.visit.SiteVisits;
import luoshi.visit.week.Week;
import luoshi.visit.week.Weeks;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Weeks} in PostgreSQL. */
public final class JdbcWeeks implements Weeks {
    private final JdbcTemplate jdbc;

    public JdbcWeeks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Week week, List<Week.Place> places) {
        long id = jdbc.queryForObject(
                "insert into visit_week (region_id, title, theme, document, from_on, to_on) values (?, ?, ?, ?, ?, ?) returning id",
                Long.class,
                week.regionId(),
                week.title(),
                week.theme(),
                week.document(),
                week.span().from(),
                week.span().to());
        places.forEach(place -> jdbc.update(
                "insert into visit_week_place (region_id, week_id, post_id, place) values (?, ?, ?, ?)",
                week.regionId(),
                id,
                place.postId(),
                place.place().strip()));
        return id;
    }

    @Override
    public Optional<Week> find(long regionId, long id) {
        return jdbc
                .query("select * from visit_week where region_id = ? and id = ?", JdbcWeeks::week, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Week> list(long regionId) {
        return jdbc.query(
                "select * from visit_week where region_id = ? order by from_on desc, id desc",
                JdbcWeeks::week,
                regionId);
    }

    @Override
    public Optional<Week> within(long regionId, SiteVisits.Span span) {
        return jdbc
                .query(
                        "select * from visit_week where region_id = ? and from_on <= ? and to_on >= ? order by from_on limit 1",
                        JdbcWeeks::week,
                        regionId,
                        span.to(),
                        span.from())
                .stream()
                .findFirst();
    }

    @Override
    public List<Week.Place> places(long regionId, long id) {
        return jdbc.query(
                "select post_id, place from visit_week_place where region_id = ? and week_id = ? order by post_id",
                (row, number) -> new Week.Place(row.getLong("post_id"), row.getString("place")),
                regionId,
                id);
    }

    @Override
    public boolean end(Week week, String result, LocalDate on) {
        return jdbc.update(
                        "update visit_week set result = ?, ended_on = ? where region_id = ? and id = ? and ended_on is null",
                        result,
                        on,
                        week.regionId(),
                        week.id())
                == 1;
    }

    private static Week week(ResultSet row, int number) throws SQLException {
        return new Week(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getString("title"),
                row.getString("theme"),
                row.getString("document"),
                new SiteVisits.Span(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
                row.getString("result"),
                row.getObject("ended_on", LocalDate.class));
    }
}
