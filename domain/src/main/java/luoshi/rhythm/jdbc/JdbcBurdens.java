package luoshi.rhythm.jdbc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.rhythm.Burdens;
import luoshi.supervision.pace.ReportDay;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Burdens} in PostgreSQL. */
public final class JdbcBurdens implements Burdens {
    private final JdbcTemplate jdbc;

    public JdbcBurdens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Matters> matters(long regionId, LocalDate first, LocalDate last) {
        return jdbc.query(
                """
                with live as (
                  select id, every, from_on, least(to_on, coalesce(ended_on, to_on)) as to_on from rhythm_campaign
                  where region_id = ? and from_on <= ? and least(to_on, coalesce(ended_on, to_on)) >= ?),
                thing as (
                  select c.lead_unit_id as unit, true as matter,
                    (select string_agg(v.every || ' ' || v.from_on || ' ' || v.to_on, ',' order by v.id)
                     from rhythm_item i join live v on v.id = i.campaign_id where i.region_id = c.region_id and i.commitment_id = c.id) as spans
                  from ledger_commitment_view c where c.region_id = ? and c.state = 'ASSIGNED' and c.lead_unit_id is not null
                  union all
                  select a.unit_id, false, v.every || ' ' || v.from_on || ' ' || least(v.to_on, coalesce(a.done_on, v.to_on))
                  from rhythm_action a join live v on v.id = a.campaign_id
                  where a.region_id = ? and coalesce(a.done_on, ?) >= ?)
                select unit, matter, coalesce(spans, '') as spans, count(*) from thing group by 1, 2, 3""",
                (row, number) ->
                        new Matters(row.getLong(1), row.getBoolean(2), spans(row.getString(3)), row.getLong(4)),
                regionId,
                last,
                first,
                regionId,
                regionId,
                last,
                first);
    }

    private static List<Span> spans(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(",", -1))
                        .map(span -> span.split(" ", -1))
                        .map(span -> new Span(
                                ReportDay.valueOf(span[0]), LocalDate.parse(span[1]), LocalDate.parse(span[2])))
                        .toList();
    }

    @Override
    public List<Figures> figures(long regionId, LocalDate first, LocalDate last) {
        return jdbc.query(
                """
                select unit, every, from_on, least(to_on, coalesce(ended_on, to_on)) from rhythm_figure, unnest(units) unit
                where region_id = ? and from_on <= ? and least(to_on, coalesce(ended_on, to_on)) >= ?""",
                (row, number) -> new Figures(
                        row.getLong(1),
                        ReportDay.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)),
                regionId,
                last,
                first);
    }

    @Override
    public Map<Long, Long> replies(long regionId, LocalDate first, LocalDate last) {
        Map<Long, Long> counts = new HashMap<>();
        jdbc.query(
                """
                select d.unit_id, count(*) from supervision_duty_view d join supervision_clock_view k on k.region_id = d.region_id and k.duty_id = d.id
                where d.region_id = ? and d.assigned_at >= ? and d.assigned_at < ? group by 1""",
                row -> {
                    counts.put(row.getLong(1), row.getLong(2));
                },
                regionId,
                first.atStartOfDay(),
                last.plusDays(1).atStartOfDay());
        return counts;
    }
}
