package luoshi.project.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.Commitment;
import luoshi.project.Library;
import luoshi.project.Sort;
import luoshi.project.proof.Among;
import luoshi.project.proof.Binding;
import luoshi.project.proof.Bindings;
import luoshi.project.proof.Counted;
import luoshi.project.proof.Figure;
import luoshi.project.proof.Measure;
import luoshi.project.proof.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Bindings} in PostgreSQL. */
public final class JdbcBindings implements Bindings {
    private static final String STOOD =
            " from project_bound where region_id = ? and binding_id = ? and from_on <= ? and (to_on is null or to_on > ?)";
    private static final String COUNTED = """
            select r.*, p.finished_on, p.sort, p.private, p.library, p.ended_on is null or p.ended_on > ? as active,
                   e.full_on, coalesce(l.amount, 0) as plan, coalesce(m.completed, 0) as completed
            from (%s where p.region_id = ?) r join project_project p on p.region_id = ? and p.id = r.id
            left join (
              select project_id, min(happened_on) as full_on from project_event
              where region_id = ? and kind = 'FULL' and withdrawn_because = '' and happened_on <= ? group by project_id) e on e.project_id = p.id
            left join (
              select distinct on (project_id) project_id, amount from project_plan
              where region_id = ? and year = ? order by project_id, version desc) l on l.project_id = p.id
            left join (
              select distinct on (project_id) project_id, completed from project_month
              where region_id = ? and series = 'DISPATCH' and month between ? and ? order by project_id, month desc) m on m.project_id = p.id
            order by p.id""".formatted(JdbcBatches.RATED.formatted("p.total"));

    private final JdbcTemplate jdbc;

    public JdbcBindings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Commitment commitment, Measure measure, Among among, LocalDate on) {
        Sort sort = among.sort();
        return jdbc.queryForObject(
                """
                insert into project_binding (region_id, commitment_id, measure, year, sort, private, unit_id, at_least, only_id, bound_on, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                commitment.regionId(),
                commitment.id(),
                measure.name(),
                commitment.year(),
                sort == null ? null : sort.name(),
                among.privately(),
                among.unitId(),
                among.atLeast(),
                among.onlyId(),
                on,
                commitment.audience().units().toArray(Long[]::new),
                commitment.audience().restriction());
    }

    @Override
    public void end(Binding binding, LocalDate on, String because) {
        jdbc.update(
                "update project_binding set ended_on = ?, ended_because = ? where region_id = ? and id = ? and ended_on is null",
                on,
                because,
                binding.regionId(),
                binding.id());
    }

    @Override
    public List<Binding> open(long regionId) {
        return jdbc.query(
                "select * from project_binding where region_id = ? and ended_on is null order by commitment_id",
                JdbcBindings::binding,
                regionId);
    }

    @Override
    public Optional<Binding> of(long regionId, long commitmentId) {
        return all(regionId, commitmentId).stream()
                .filter(binding -> binding.ended() == null)
                .findFirst();
    }

    @Override
    public List<Binding> all(long regionId, long commitmentId) {
        return jdbc.query(
                "select * from project_binding where region_id = ? and commitment_id = ? order by id desc",
                JdbcBindings::binding,
                regionId,
                commitmentId);
    }

    @Override
    public boolean hold(Binding binding) {
        return !jdbc.queryForList(
                        "select 1 from project_binding where region_id = ? and id = ? and ended_on is null for update",
                        binding.regionId(),
                        binding.id())
                .isEmpty();
    }

    @Override
    public List<Counted> counted(long regionId, LocalDate day) {
        return jdbc.query(
                COUNTED,
                JdbcBindings::counted,
                day,
                regionId,
                regionId,
                regionId,
                day,
                regionId,
                day.getYear(),
                regionId,
                day.withDayOfYear(1),
                day);
    }

    @Override
    public Map<Long, Part> rows(Binding binding) {
        Map<Long, Part> rows = new HashMap<>();
        jdbc.query(
                "select project_id, part, whole from project_bound where region_id = ? and binding_id = ? and to_on is null",
                row -> {
                    rows.put(row.getLong("project_id"), part(row));
                },
                binding.regionId(),
                binding.id());
        return rows;
    }

    @Override
    public List<Bound> rows(Binding binding, LocalDate day) {
        return jdbc.query(
                "select project_id, part, whole, from_on" + STOOD + " order by part desc, project_id",
                (row, number) ->
                        new Bound(row.getLong("project_id"), part(row), row.getObject("from_on", LocalDate.class)),
                binding.regionId(),
                binding.id(),
                day,
                day);
    }

    @Override
    public void change(Binding binding, Map<Long, Part> come, List<Long> gone, LocalDate on) {
        if (!gone.isEmpty()) {
            jdbc.update(
                    "update project_bound set to_on = greatest(from_on, ?) where region_id = ? and binding_id = ? and to_on is null and project_id = any (?)",
                    on,
                    binding.regionId(),
                    binding.id(),
                    gone.toArray(Long[]::new));
        }
        if (!come.isEmpty()) {
            List<Long> ids = List.copyOf(come.keySet());
            jdbc.update(
                    """
                    insert into project_bound (region_id, binding_id, project_id, part, whole, from_on, concerned, restriction)
                    select p.region_id, ?, p.id, t.part, t.whole, ?, p.concerned, p.restriction
                    from unnest(?, ?, ?) as t (id, part, whole) join project_project p on p.region_id = ? and p.id = t.id""",
                    binding.id(),
                    on,
                    ids.toArray(Long[]::new),
                    ids.stream().map(id -> parts(come, id).part()).toArray(BigDecimal[]::new),
                    ids.stream().map(id -> parts(come, id).whole()).toArray(BigDecimal[]::new),
                    binding.regionId());
        }
    }

    private static Part parts(Map<Long, Part> come, long id) {
        return java.util.Objects.requireNonNull(come.get(id));
    }

    @Override
    public void found(Binding binding, Figure figure, LocalDate on) {
        jdbc.update(
                "update project_binding set part = ?, whole = ?, proven_on = ? where region_id = ? and id = ?",
                figure.part(),
                figure.whole(),
                on,
                binding.regionId(),
                binding.id());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getBigDecimal("part"), row.getBigDecimal("whole"));
    }

    private static Binding binding(ResultSet row, int number) throws SQLException {
        Measure measure = Measure.valueOf(row.getString("measure"));
        String sort = row.getString("sort");
        @Nullable LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
        return new Binding(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("commitment_id"),
                measure,
                row.getInt("year"),
                new Among(
                        sort == null ? null : Sort.valueOf(sort),
                        row.getObject("private", Boolean.class),
                        row.getObject("unit_id", Long.class),
                        row.getBigDecimal("at_least"),
                        row.getObject("only_id", Long.class)),
                new Figure(measure, row.getBigDecimal("part"), row.getBigDecimal("whole")),
                row.getObject("proven_on", LocalDate.class),
                row.getObject("bound_on", LocalDate.class),
                endedOn == null ? null : new Binding.Ended(endedOn, row.getString("ended_because")));
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                JdbcBatches.rated(row, number),
                new Counted.Traits(
                        Sort.valueOf(row.getString("sort")),
                        row.getBoolean("private"),
                        Library.valueOf(row.getString("library")),
                        row.getBoolean("active")),
                new Counted.Ends(
                        row.getObject("finished_on", LocalDate.class),
                        row.getObject("full_on", LocalDate.class),
                        row.getBigDecimal("contract")),
                new Counted.Year(row.getBigDecimal("plan"), row.getBigDecimal("completed")));
    }
}
