package luoshi.project.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.tour.Tour;
import luoshi.project.tour.Tours;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Tours} in PostgreSQL. */
public final class JdbcTours implements Tours {
    private final JdbcTemplate jdbc;

    public JdbcTours(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, String title, LocalDate heldOn, int trim, List<KeyProject> shown) {
        long id = jdbc.queryForObject(
                "insert into project_tour (region_id, title, held_on, trim) values (?, ?, ?, ?) returning id",
                Long.class,
                regionId,
                title,
                heldOn,
                trim);
        List<Object[]> rows = new ArrayList<>();
        for (KeyProject project : shown) {
            rows.add(new Object[] {regionId, id, project.id(), project.unitId(), rows.size() + 1, project.name()});
        }
        jdbc.batchUpdate(
                "insert into project_tour_show (region_id, tour_id, project_id, unit_id, place, name) values (?, ?, ?, ?, ?, ?)",
                rows);
        return id;
    }

    @Override
    public List<Tour> list(long regionId, int most) {
        return jdbc.query(
                "select * from project_tour where region_id = ? order by held_on desc, id desc limit ?",
                JdbcTours::tour,
                regionId,
                most);
    }

    @Override
    public Optional<Tour> find(long regionId, long id) {
        return jdbc
                .query("select * from project_tour where region_id = ? and id = ?", JdbcTours::tour, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Tour.Show> shows(long regionId, long tourId) {
        return jdbc.query(
                "select * from project_tour_show where region_id = ? and tour_id = ? order by rank, place",
                (row, number) -> new Tour.Show(
                        row.getLong("project_id"),
                        row.getLong("unit_id"),
                        row.getInt("place"),
                        row.getString("name"),
                        row.getBigDecimal("mean"),
                        row.getObject("rank", Integer.class)),
                regionId,
                tourId);
    }

    @Override
    public Map<Long, BigDecimal> own(long regionId, long tourId, long accountId) {
        Map<Long, BigDecimal> own = new HashMap<>();
        jdbc.query(
                "select project_id, mark from project_tour_mark where region_id = ? and tour_id = ? and judge_id = ?",
                row -> {
                    own.put(row.getLong(1), row.getBigDecimal(2));
                },
                regionId,
                tourId,
                accountId);
        return own;
    }

    @Override
    public Map<Long, List<BigDecimal>> marks(long regionId, long tourId) {
        Map<Long, List<BigDecimal>> marks = new HashMap<>();
        jdbc.query(
                "select project_id, mark from project_tour_mark where region_id = ? and tour_id = ?",
                row -> {
                    marks.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getBigDecimal(2));
                },
                regionId,
                tourId);
        return marks;
    }

    @Override
    public void mark(Tour tour, long projectId, BigDecimal mark) {
        jdbc.update("""
                insert into project_tour_mark (region_id, tour_id, project_id, mark) values (?, ?, ?, ?)
                on conflict (region_id, tour_id, project_id, judge_id) do update set mark = excluded.mark""", tour.regionId(), tour.id(), projectId, mark);
    }

    @Override
    public void publish(Tour tour, Map<Long, BigDecimal> means, Map<Long, Integer> ranks, LocalDate day) {
        List<Object[]> rows = new ArrayList<>();
        means.forEach((project, mean) ->
                rows.add(new Object[] {mean, ranks.get(project), tour.regionId(), tour.id(), project}));
        jdbc.batchUpdate(
                "update project_tour_show set mean = ?, rank = ? where region_id = ? and tour_id = ? and project_id = ?",
                rows);
        jdbc.update(
                "update project_tour set published_on = ? where region_id = ? and id = ?",
                day,
                tour.regionId(),
                tour.id());
    }

    private static Tour tour(ResultSet row, int number) throws SQLException {
        return new Tour(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("trim"),
                row.getObject("published_on", LocalDate.class));
    }
}
