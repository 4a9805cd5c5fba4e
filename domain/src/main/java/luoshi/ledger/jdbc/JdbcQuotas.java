package luoshi.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.Commitment;
import luoshi.ledger.quota.Owed;
import luoshi.ledger.quota.Quota;
import luoshi.ledger.quota.Quotas;
import luoshi.ledger.quota.Result;
import luoshi.ledger.quota.Standing;
import luoshi.region.UnitClass;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Quotas} in PostgreSQL. */
public final class JdbcQuotas implements Quotas {
    private static final String STANDING = """
            select q.id, q.commitment_id, q.class, q.what, q.measure, q.target, q.least, s.unit_id, s.low, s.high, brought.done
            from ledger_quota q join ledger_quota_share s on s.region_id = q.region_id and s.quota_id = q.id cross join lateral (
              select count(*) as done from ledger_quota_result r
              where r.region_id = s.region_id and r.quota_id = s.quota_id and r.unit_id = s.unit_id and r.struck_because = '') brought
            where q.region_id = ?""";
    private static final String ORDER = " order by q.id desc, brought.done >= s.low, s.unit_id";
    private static final String RESULT =
            "select id, quota_id, unit_id, words, amount, happened_on, struck_because from ledger_quota_result where region_id = ?";

    private final JdbcTemplate jdbc;

    public JdbcQuotas(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Standing> list(long regionId) {
        return standings("", regionId);
    }

    @Override
    public List<Standing> of(long regionId, long commitmentId) {
        return standings(" and q.commitment_id = ?", regionId, commitmentId);
    }

    @Override
    public Optional<Standing> find(long regionId, long id) {
        return standings(" and q.id = ?", regionId, id).stream().findFirst();
    }

    private List<Standing> standings(String which, Object... values) {
        Map<Long, Quota> quotas = new LinkedHashMap<>();
        Map<Long, List<Owed>> units = new LinkedHashMap<>();
        jdbc.query(
                STANDING + which + ORDER,
                row -> {
                    Quota quota = quota(row);
                    quotas.put(quota.id(), quota);
                    units.computeIfAbsent(quota.id(), id -> new ArrayList<>())
                            .add(new Owed(
                                    row.getLong("unit_id"),
                                    row.getBigDecimal("low"),
                                    row.getBigDecimal("high"),
                                    row.getBigDecimal("done")));
                },
                values);
        return quotas.values().stream()
                .map(quota -> new Standing(quota, units.getOrDefault(quota.id(), List.of())))
                .toList();
    }

    @Override
    public long distribute(Commitment commitment, Quota quota, List<Owed> shares) {
        long id = jdbc.query(
                        """
                        insert into ledger_quota (region_id, commitment_id, class, what, measure, target, least, concerned, restriction)
                        select region_id, id, ?, ?, ?, ?, ?, concerned || ?::bigint[], restriction from ledger_commitment where region_id = ? and id = ?
                        returning id""",
                        (row, number) -> row.getLong("id"),
                        quota.owners().name(),
                        quota.what(),
                        quota.measure(),
                        quota.target(),
                        quota.least(),
                        Rows.array(shares.stream().map(Owed::unitId).toList()),
                        commitment.regionId(),
                        commitment.id())
                .getFirst();
        jdbc.batchUpdate(
                """
                insert into ledger_quota_share (region_id, quota_id, unit_id, low, high, concerned, restriction)
                select region_id, ?, ?, ?, ?, concerned || ?::bigint, restriction from ledger_commitment where region_id = ? and id = ?""",
                shares.stream()
                        .map(one -> new @Nullable Object[] {
                            id,
                            one.unitId(),
                            one.low(),
                            one.high(),
                            one.unitId(),
                            commitment.regionId(),
                            commitment.id()
                        })
                        .toList());
        return id;
    }

    @Override
    public void share(long regionId, long id, long unitId, BigDecimal low, @Nullable BigDecimal high) {
        jdbc.update(
                "update ledger_quota_share set low = ?, high = ? where region_id = ? and quota_id = ? and unit_id = ?",
                low,
                high,
                regionId,
                id,
                unitId);
    }

    @Override
    public List<Result> results(long regionId, long id) {
        return jdbc.query(
                RESULT + " and quota_id = ? order by happened_on desc, id desc", JdbcQuotas::result, regionId, id);
    }

    @Override
    public Optional<Result> result(long regionId, long resultId) {
        return jdbc.query(RESULT + " and id = ?", JdbcQuotas::result, regionId, resultId).stream()
                .findFirst();
    }

    @Override
    public long bring(long regionId, Result result) {
        return jdbc.query(
                        """
                        insert into ledger_quota_result (region_id, quota_id, unit_id, words, amount, happened_on, concerned, restriction)
                        select region_id, quota_id, unit_id, ?, ?, ?, concerned, restriction
                        from ledger_quota_share where region_id = ? and quota_id = ? and unit_id = ? returning id""",
                        (row, number) -> row.getLong("id"),
                        result.words().strip(),
                        result.amount(),
                        result.on(),
                        regionId,
                        result.quotaId(),
                        result.unitId())
                .getFirst();
    }

    @Override
    public boolean strike(long regionId, long resultId, String because) {
        return jdbc.update(
                        "update ledger_quota_result set struck_because = ? where region_id = ? and id = ? and struck_because = ''",
                        because,
                        regionId,
                        resultId)
                == 1;
    }

    private static Quota quota(ResultSet row) throws SQLException {
        return new Quota(
                row.getLong("id"),
                row.getLong("commitment_id"),
                UnitClass.valueOf(row.getString("class")),
                row.getString("what"),
                row.getString("measure"),
                row.getBigDecimal("target"),
                row.getBigDecimal("least"));
    }

    private static Result result(ResultSet row, int number) throws SQLException {
        return new Result(
                row.getLong("id"),
                row.getLong("quota_id"),
                row.getLong("unit_id"),
                row.getString("words"),
                row.getBigDecimal("amount"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("struck_because"));
    }
}
