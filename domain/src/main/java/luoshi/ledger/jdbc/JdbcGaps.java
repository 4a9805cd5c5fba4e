package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.chain.Gap;
import luoshi.ledger.chain.Gaps;
import luoshi.ledger.chain.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** {@link Gaps} in PostgreSQL: every matter beside the links that it lacks. */
public final class JdbcGaps implements Gaps {
    private static final String MATTERS = """
            with matter as (
              select c.region_id, c.id, coalesce(c.number, 0) as number, coalesce(nullif(c.task, ''), c.quote) as task, c.section, c.lead_unit_id,
                     c.leader_post_id, c.owner_post_id, c.due_on, c.state, c.state = 'READ' as read, c.state in ('ASSIGNED', 'REPORTED', 'NOTICED') as live
              from ledger_commitment c
              where c.region_id = ? and c.report_id = ? and c.state in ('READ', 'OPEN', 'CONSULTED', 'ASSIGNED', 'REPORTED', 'NOTICED')
                and (?::bigint is null or coalesce(c.lead_unit_id, 0) = ?) and starts_with(c.section, ?)),
            gap as (
              select m.id, m.number, m.task, m.section, m.lead_unit_id, m.state, g.link, g.place
              from matter m cross join lateral (values
                ('LIST', 0, m.read),
                ('TASK', 1, m.state in ('OPEN', 'CONSULTED')),
                ('LEAD', 2, not m.read and m.lead_unit_id is null),
                ('LEADER', 3, not m.read and m.leader_post_id is null),
                ('PERSON', 4, not m.read and m.owner_post_id is null),
                ('VACANT', 5, not m.read and m.owner_post_id is not null and not exists (
                   select from region_holding_view h where h.region_id = m.region_id and h.post_id = m.owner_post_id
                     and h.valid_from <= ? and (h.valid_to is null or h.valid_to >= ?))),
                ('DATE', 6, not m.read and m.due_on is null),
                ('NODE', 7, m.live and not exists (select from ledger_node n where n.region_id = m.region_id and n.commitment_id = m.id))
              ) as g (link, place, missing) where g.missing)
            """;
    private static final String ROWS = "select * from gap where (?::text is null or link = ?)";
    private static final String ORDER = " order by place, number, id";

    private final JdbcTemplate jdbc;

    public JdbcGaps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gap> page(Wanted wanted, @Nullable Gap after, int size) {
        List<@Nullable Object> values = linked(wanted);
        String begins = "";
        if (after != null) {
            begins = " and (place, number, id) > (?, ?, ?)";
            values.addAll(List.of(List.of(Link.values()).indexOf(after.link()), after.number(), after.commitmentId()));
        }
        values.add(size);
        return jdbc.query(MATTERS + ROWS + begins + ORDER + " limit ?", JdbcGaps::gap, values.toArray());
    }

    @Override
    public Stream<Gap> all(Wanted wanted) {
        return jdbc.queryForStream(
                MATTERS + ROWS + ORDER, JdbcGaps::gap, linked(wanted).toArray());
    }

    @Override
    public Map<Link, Long> counts(Wanted wanted) {
        Map<Link, Long> counts = new EnumMap<>(Link.class);
        jdbc.query(
                MATTERS + "select link, count(*) from gap group by link",
                (RowCallbackHandler) row -> counts.put(Link.valueOf(row.getString(1)), row.getLong(2)),
                values(wanted).toArray());
        return counts;
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public Whole whole(Wanted wanted) {
        return jdbc.queryForObject(
                MATTERS + "select count(*), count(*) filter (where id not in (select id from gap)) from matter",
                (row, number) -> new Whole(row.getLong(1), row.getLong(2)),
                values(wanted).toArray());
    }

    private static List<@Nullable Object> linked(Wanted wanted) {
        List<@Nullable Object> values = values(wanted);
        @Nullable String link = wanted.link() == null ? null : wanted.link().name();
        values.add(link);
        values.add(link);
        return values;
    }

    private static List<@Nullable Object> values(Wanted wanted) {
        List<@Nullable Object> values = new ArrayList<>(List.of(wanted.regionId(), wanted.reportId()));
        values.add(wanted.leadUnitId());
        values.add(wanted.leadUnitId());
        values.add(wanted.section());
        values.add(wanted.day());
        values.add(wanted.day());
        return values;
    }

    private static Gap gap(ResultSet row, int number) throws SQLException {
        return new Gap(
                Link.valueOf(row.getString("link")),
                row.getLong("id"),
                row.getInt("number"),
                row.getString("task"),
                row.getString("section"),
                row.getObject("lead_unit_id", Long.class),
                CommitmentState.valueOf(row.getString("state")));
    }
}
