package luoshi.rhythm.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.rhythm.Coordination;
import luoshi.rhythm.Coordinations;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Coordinations} in PostgreSQL. */
public final class JdbcCoordinations implements Coordinations {
    private final JdbcTemplate jdbc;

    public JdbcCoordinations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long raise(long regionId, LocalDate day, long unitId, long askedUnitId, String words) {
        return jdbc.queryForObject(
                """
                insert into rhythm_coordination (region_id, day, unit_id, asked_unit_id, words, concerned)
                values (?, ?, ?, ?, ?, ?) returning id""", Long.class, regionId, day, unitId, askedUnitId, words, new Long[] {unitId, askedUnitId});
    }

    @Override
    public Optional<Coordination> find(long regionId, long id) {
        return jdbc
                .query(
                        "select * from rhythm_coordination where region_id = ? and id = ?",
                        JdbcCoordinations::coordination,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public void answer(Coordination coordination, String answer, long accountId) {
        jdbc.update(
                "update rhythm_coordination set answer = ?, answered_by = ? where region_id = ? and id = ?",
                answer,
                accountId,
                coordination.regionId(),
                coordination.id());
    }

    @Override
    public void close(Coordination coordination, LocalDate day, long accountId) {
        jdbc.update(
                "update rhythm_coordination set closed_on = ?, closed_by = ? where region_id = ? and id = ?",
                day,
                accountId,
                coordination.regionId(),
                coordination.id());
    }

    @Override
    public List<Coordination> onTable(long regionId, LocalDate day, int most) {
        return jdbc.query("""
                select * from rhythm_coordination where region_id = ? and ((closed_on is null and day <= ?) or day = ?)
                order by day, id limit ?""", JdbcCoordinations::coordination, regionId, day, day, most);
    }

    @Override
    @SuppressWarnings("NullAway") // an aggregate always answers a row
    public Tally tally(long regionId, LocalDate since, LocalDate today) {
        return jdbc.queryForObject(
                """
                select count(*), count(*) filter (where closed_on = day), count(*) filter (where coalesce(closed_on, ?) > day)
                from rhythm_coordination where region_id = ? and day between ? and ?""",
                (row, number) -> new Tally(row.getLong(1), row.getLong(2), row.getLong(3)),
                today,
                regionId,
                since,
                today);
    }

    @Override
    @SuppressWarnings("NullAway") // an aggregate always answers a row
    public long remind(long regionId, LocalDate today) {
        return jdbc.queryForObject("""
                select notice_batch_append(?, array_agg(asked_unit_id), array_agg('coordination/' || id || '/late'),
                  array_agg('协调逾期：' || left(words, 40)), array_agg('当日没有办结，请立即答复；逾期已记录在案。'::text), 'coordination', array_agg(id))
                from rhythm_coordination where region_id = ? and closed_on is null and day < ?""", Long.class, regionId, regionId, today);
    }

    private static Coordination coordination(ResultSet row, int number) throws SQLException {
        return new Coordination(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                row.getLong("unit_id"),
                row.getLong("asked_unit_id"),
                row.getString("words"),
                row.getString("answer"),
                row.getObject("closed_on", LocalDate.class));
    }
}
