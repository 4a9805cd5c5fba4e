package luoshi.project.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.batch.Batch;
import luoshi.project.batch.BatchKind;
import luoshi.project.batch.Batches;
import luoshi.project.batch.Rated;
import luoshi.project.batch.Scheme;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Batches} in PostgreSQL. */
public final class JdbcBatches implements Batches {
    private static final String BATCH =
            "select id, scheme, kind, year, round, ceremony_on, declared_count, declared_total from project_batch where region_id = ?";
    /** What counts for rates; the marks are the total and nothing else. */
    static final String RATED = """
            select p.id, p.name, p.unit_id, %s as total, p.start_due, p.started_on, p.listed_on, p.produced_on, e.signed, e.landed, e.promised, e.actual,
                   e.contract, coalesce(f.planned, 0) as planned, coalesce(f.arrived, 0) as arrived, coalesce(f.ever, 0) as ever
            from project_project p
            left join lateral (
              select min(happened_on) filter (where kind = 'SIGNED') as signed, min(happened_on) filter (where kind = 'LANDED') as landed,
                     max(promised) filter (where kind = 'FULL') as promised, max(amount) filter (where kind = 'FULL') as actual,
                     max(amount) filter (where kind = 'SIGNED') as contract
              from project_event where region_id = p.region_id and project_id = p.id and withdrawn_because = '') e on true
            left join lateral (
              select sum(planned) filter (where year = this) as planned, sum(arrived) filter (where year = this) as arrived, sum(arrived) as ever
              from project_source, extract(year from now() at time zone 'Asia/Shanghai') this
              where region_id = p.region_id and project_id = p.id) f on true""";

    private final JdbcTemplate jdbc;

    public JdbcBatches(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Batch> list(long regionId) {
        return jdbc.query(
                BATCH + " order by year desc, round desc, scheme, ceremony_on, id", JdbcBatches::batch, regionId);
    }

    @Override
    public Optional<Batch> find(long regionId, long id) {
        return jdbc.query(BATCH + " and id = ?", JdbcBatches::batch, regionId, id).stream()
                .findFirst();
    }

    @Override
    public long declare(long regionId, Batch batch, List<Long> projectIds) {
        long id = jdbc.query(
                        """
                        insert into project_batch (region_id, scheme, kind, year, round, ceremony_on, declared_count, declared_total)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                        (row, number) -> row.getLong("id"),
                        regionId,
                        batch.scheme().name(),
                        batch.kind().name(),
                        batch.year(),
                        batch.round(),
                        batch.ceremonyOn(),
                        batch.declared().count(),
                        batch.declared().total())
                .getFirst();
        jdbc.update("""
                insert into project_batch_member (region_id, batch_id, project_id, scheme, kind, total, concerned, restriction)
                select region_id, ?, id, ?, ?, total, concerned, restriction from project_project where region_id = ? and id = any (?)""", id, batch.scheme().name(), batch.kind().name(), regionId, projectIds.toArray(Long[]::new));
        return id;
    }

    @Override
    public boolean declared(long regionId, Batch batch) {
        return !jdbc.queryForList(
                        "select 1 from project_batch where region_id = ? and scheme = ? and kind = ? and year = ? and round = ?",
                        regionId,
                        batch.scheme().name(),
                        batch.kind().name(),
                        batch.year(),
                        batch.round())
                .isEmpty();
    }

    @Override
    public List<String> taken(long regionId, Batch batch, List<Long> projectIds) {
        return jdbc.queryForList(
                """
                select p.name from project_batch_member m join project_project p on p.region_id = m.region_id and p.id = m.project_id
                where m.region_id = ? and m.scheme = ? and m.kind = ? and m.project_id = any (?) order by p.name""",
                String.class,
                regionId,
                batch.scheme().name(),
                batch.kind().name(),
                projectIds.toArray(Long[]::new));
    }

    @Override
    public List<Rated> members(long regionId, long batchId) {
        return jdbc.query(RATED.formatted("m.total") + """
                 join project_batch_member m on m.region_id = p.region_id and m.project_id = p.id
                where p.region_id = ? and m.batch_id = ? order by m.total desc, p.id""", JdbcBatches::rated, regionId, batchId);
    }

    @Override
    public List<Rated> rated(long regionId) {
        return jdbc.query(
                RATED.formatted("p.total") + " where p.region_id = ? order by p.total desc, p.id",
                JdbcBatches::rated,
                regionId);
    }

    @Override
    public Map<String, Long> named(long regionId, List<String> namesOrCodes) {
        Map<String, Long> named = new HashMap<>();
        String[] words = namesOrCodes.toArray(String[]::new);
        jdbc.query(
                "select id, name, code from project_project where region_id = ? and ended_on is null and (name = any (?) or code = any (?)) order by id desc",
                row -> {
                    named.put(row.getString("name"), row.getLong("id"));
                    named.put(row.getString("code"), row.getLong("id"));
                },
                regionId,
                words,
                words);
        return named;
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getLong("id"),
                Scheme.valueOf(row.getString("scheme")),
                BatchKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("round"),
                row.getObject("ceremony_on", LocalDate.class),
                new Batch.Declared(row.getInt("declared_count"), row.getBigDecimal("declared_total")));
    }

    static Rated rated(ResultSet row, int number) throws SQLException {
        return new Rated(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("unit_id"),
                row.getBigDecimal("total"),
                new Rated.Days(
                        row.getObject("start_due", LocalDate.class),
                        row.getObject("signed", LocalDate.class),
                        row.getObject("landed", LocalDate.class),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("listed_on", LocalDate.class),
                        row.getObject("produced_on", LocalDate.class)),
                new Rated.Output(row.getBigDecimal("promised"), row.getBigDecimal("actual")),
                new Rated.Funded(
                        row.getBigDecimal("planned"),
                        row.getBigDecimal("arrived"),
                        row.getBigDecimal("contract"),
                        row.getBigDecimal("ever")));
    }
}
