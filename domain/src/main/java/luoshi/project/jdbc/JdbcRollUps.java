package luoshi.project.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import luoshi.project.Library;
import luoshi.project.batch.BatchKind;
import luoshi.project.batch.Scheme;
import luoshi.project.sum.RollUp;
import luoshi.project.sum.RollUps;
import luoshi.project.sum.Series;
import luoshi.supervision.Light;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link RollUps} in PostgreSQL. */
public final class JdbcRollUps implements RollUps {
    private static final String ENDED = "ENDED";

    /** The governments under a place, or the one over a township, and what the counters call the place. */
    private static final String PLACE = """
            select case when r.level = 'township' then r.id else 0 end as place,
                   array(select c.id from region_region_view c
                         where c.home and (r.id = any (c.path) or r.level = 'township' and c.id = any (r.path))) as regions
            from region_region_view r where r.id = ?""";

    private final JdbcTemplate jdbc;

    public JdbcRollUps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place 0: the whole of the regions */
    private record Place(long place, Array regions) {

        /** The regions and the place, and the regions once more where both sides of a join are told them. */
        Object[] values(String sql) {
            return sql.indexOf("any (?)") == sql.lastIndexOf("any (?)")
                    ? new Object[] {regions, place}
                    : new Object[] {regions, place, regions};
        }
    }

    @Override
    public RollUp of(long placeId, @Nullable Long viewerUnit) {
        if (viewerUnit == null || (viewerUnit != 0 && isTownship(placeId))) {
            return counted(placeId);
        }
        return rollUp(placeId, "place_id = ? and viewer_unit = " + viewerUnit, """
                select library, light, sum(count) as count, sum(total) as total from project_tally
                where region_id = any (?) and library <> 'ENDED' and %s group by library, light having sum(count) <> 0""", """
                select scheme, kind, year, round, library, sum(count) as count, sum(total) as total from project_batch_tally
                where region_id = any (?) and %s group by scheme, kind, year, round, library having sum(count) <> 0""", """
                select series, month, sum(count) as count, sum(amount) as amount from project_month_tally
                where region_id = any (?) and %s group by series, month having sum(count) <> 0""");
    }

    @Override
    public RollUp counted(long placeId) {
        return rollUp(placeId, "? in (0, s.place_id)", """
                select s.library, s.light, count(*) as count, sum(s.total) as total from project_standing s
                where s.region_id = any (?) and s.library <> 'ENDED' and %s group by s.library, s.light""", """
                select b.scheme, b.kind, b.year, b.round, s.library, count(*) as count, sum(s.total) as total
                from project_standing s join project_batch_member m on m.region_id = s.region_id and m.project_id = s.id
                join project_batch b on b.region_id = m.region_id and b.id = m.batch_id
                where s.region_id = any (?) and %s group by b.scheme, b.kind, b.year, b.round, s.library""", """
                select a.series, a.month, count(*) as count, sum(a.amount) as amount
                from project_standing s join project_amount_view a on a.region_id = s.region_id and a.project_id = s.id
                where s.region_id = any (?) and %s and a.region_id = any (?) group by a.series, a.month""");
    }

    private boolean isTownship(long placeId) {
        return !jdbc.queryForList("select 1 from region_region_view where id = ? and level = 'township'", placeId)
                .isEmpty();
    }

    private RollUp rollUp(long placeId, String condition, String libraries, String batches, String months) {
        List<Place> found =
                jdbc.query(PLACE, (row, number) -> new Place(row.getLong("place"), row.getArray("regions")), placeId);
        if (found.isEmpty()) {
            return new RollUp(List.of(), List.of(), List.of());
        }
        Place place = found.getFirst();
        return new RollUp(
                jdbc.query(
                        libraries.formatted(condition) + " order by 1, 2",
                        JdbcRollUps::inLibrary,
                        place.regions(),
                        place.place()),
                jdbc.query(
                        batches.formatted(condition) + " order by 3, 4, 1, 2, 5",
                        JdbcRollUps::inBatch,
                        place.regions(),
                        place.place()),
                jdbc.query(months.formatted(condition) + " order by 2, 1", JdbcRollUps::inMonth, place.values(months)));
    }

    private static RollUp.InLibrary inLibrary(ResultSet row, int number) throws SQLException {
        String light = row.getString("light");
        return new RollUp.InLibrary(
                Library.valueOf(row.getString("library")),
                light.isEmpty() ? null : Light.valueOf(light),
                row.getLong("count"),
                row.getBigDecimal("total"));
    }

    private static RollUp.InBatch inBatch(ResultSet row, int number) throws SQLException {
        String library = row.getString("library");
        return new RollUp.InBatch(
                Scheme.valueOf(row.getString("scheme")),
                BatchKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("round"),
                library.equals(ENDED) ? null : Library.valueOf(library),
                row.getLong("count"),
                row.getBigDecimal("total"));
    }

    private static RollUp.InMonth inMonth(ResultSet row, int number) throws SQLException {
        return new RollUp.InMonth(
                Series.valueOf(row.getString("series")),
                row.getObject("month", LocalDate.class),
                row.getLong("count"),
                row.getBigDecimal("amount"));
    }
}
