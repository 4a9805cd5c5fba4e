package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Node;
import luoshi.ledger.Pace;
import luoshi.ledger.month.Frozen;
import luoshi.ledger.month.Months;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Months} in PostgreSQL. */
public final class JdbcMonths implements Months {
    private final JdbcTemplate jdbc;

    public JdbcMonths(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> first(long regionId) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select (min(since) at time zone 'Asia/Shanghai')::date from ledger_past where region_id = ?",
                LocalDate.class,
                regionId));
    }

    @Override
    public List<Month> all(long regionId) {
        Map<YearMonth, Map<Pace.Light, Long>> lights = new HashMap<>();
        jdbc.query(
                "select month, light, count(*) as items from ledger_snapshot where region_id = ? group by month, light",
                row -> {
                    lights.computeIfAbsent(month(row), month -> new EnumMap<>(Pace.Light.class))
                            .put(Pace.Light.valueOf(row.getString("light")), row.getLong("items"));
                },
                regionId);
        return jdbc.query(
                "select month, items, bounds, frozen_at from ledger_month where region_id = ? order by month desc",
                (row, number) -> new Month(
                        month(row),
                        row.getInt("items"),
                        row.getString("bounds"),
                        row.getTimestamp("frozen_at").toInstant(),
                        lights.getOrDefault(month(row), Map.of())),
                regionId);
    }

    @Override
    public List<Commitment> asOf(long regionId, Instant end) {
        return jdbc.query("""
                select c.region_id, c.id, c.report_id, c.year, c.number, c.kind, c.pledge, c.quote, c.task, c.start_at, c.end_at, c.paragraph_start,
                       c.paragraph_end, c.section, p.state, p.goal_op, p.goal_value, p.goal_unit, c.leader_post_id, p.lead_unit_id, c.responsible,
                       c.supporting, c.owner_post_id, p.due_on, p.concerned, p.restriction, p.progress, p.done, p.notice_until, c.bound
                from (select distinct on (commitment_id) * from ledger_past where region_id = ? and since < ? order by commitment_id, id desc) p
                join ledger_commitment c on c.region_id = p.region_id and c.id = p.commitment_id
                where p.state <> 'WITHDRAWN' order by c.report_id, c.number""", Rows::commitment, regionId, Timestamp.from(end));
    }

    @Override
    public Map<Long, List<Node>> plansAsOf(long regionId, Instant end) {
        Map<Long, List<Node>> plans = new HashMap<>();
        jdbc.query(
                """
                select commitment_id, words, due_on, quantity from (
                  select n.*, max(version) over (partition by commitment_id) as last from ledger_node n where region_id = ? and planned_at < ?) planned
                where version = last order by commitment_id, due_on, place""",
                row -> {
                    plans.computeIfAbsent(row.getLong("commitment_id"), id -> new ArrayList<>())
                            .add(new Node(
                                    row.getString("words"),
                                    row.getObject("due_on", LocalDate.class),
                                    row.getBigDecimal("quantity")));
                },
                regionId,
                Timestamp.from(end));
        return plans;
    }

    @Override
    public boolean take(long regionId, YearMonth month, int items, String bounds) {
        return jdbc.update(
                        "insert into ledger_month (region_id, month, items, bounds) values (?, ?, ?, ?) on conflict do nothing",
                        regionId,
                        month.atEndOfMonth(),
                        items,
                        bounds)
                == 1;
    }

    /** Whom a row concerns it has from the past that it tells of. */
    @Override
    public void add(long regionId, YearMonth month, List<Frozen> frozen) {
        jdbc.batchUpdate(
                """
                insert into ledger_snapshot (region_id, month, commitment_id, number, state, progress, expected, gap, light, lead_unit_id, due_on, done,
                                             reason, concerned, restriction)
                select region_id, ?, id, number, ?, ?, ?, ?, ?, ?, ?, ?, ?, concerned, restriction from ledger_commitment where region_id = ? and id = ?""", frozen.stream().map(one -> row(regionId, month, one)).toList());
    }

    private static @Nullable Object[] row(long regionId, YearMonth month, Frozen one) {
        return new @Nullable Object[] {
            month.atEndOfMonth(),
            one.state().name(),
            one.standing().progress(),
            one.standing().expected(),
            one.gap(),
            one.light().name(),
            one.leadUnitId(),
            one.dueOn(),
            one.standing().done(),
            one.reason(),
            regionId,
            one.commitmentId()
        };
    }

    @Override
    public List<Frozen> page(long regionId, YearMonth month, Wanted wanted, int afterNumber, int size) {
        Pace.Light light = wanted.light();
        return jdbc.query(
                """
                select * from ledger_snapshot where region_id = ? and month = ? and (?::text is null or light = ?) and (?::bigint is null or lead_unit_id = ?)
                  and number > ? order by number, commitment_id limit ?""",
                JdbcMonths::frozen,
                regionId,
                month.atEndOfMonth(),
                light == null ? null : light.name(),
                light == null ? null : light.name(),
                wanted.leadUnitId(),
                wanted.leadUnitId(),
                afterNumber,
                size);
    }

    @Override
    public Map<Long, Map<Pace.Light, Long>> byUnit(long regionId, YearMonth month) {
        Map<Long, Map<Pace.Light, Long>> units = new LinkedHashMap<>();
        jdbc.query(
                """
                select lead_unit_id, light, count(*) as items from ledger_snapshot where region_id = ? and month = ?
                group by lead_unit_id, light order by lead_unit_id""",
                row -> {
                    units.computeIfAbsent(row.getLong("lead_unit_id"), id -> new EnumMap<>(Pace.Light.class))
                            .put(Pace.Light.valueOf(row.getString("light")), row.getLong("items"));
                },
                regionId,
                month.atEndOfMonth());
        return units;
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    private static Frozen frozen(ResultSet row, int number) throws SQLException {
        return new Frozen(
                row.getLong("commitment_id"),
                row.getInt("number"),
                CommitmentState.valueOf(row.getString("state")),
                row.getLong("lead_unit_id"),
                row.getObject("due_on", LocalDate.class),
                new Frozen.Standing(row.getInt("progress"), row.getInt("expected"), row.getBigDecimal("done")),
                row.getInt("gap"),
                Pace.Light.valueOf(row.getString("light")),
                row.getString("reason"));
    }
}
