package luoshi.ledger.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import luoshi.ledger.SilentUnits;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SilentUnits} in PostgreSQL. */
public final class JdbcSilentUnits implements SilentUnits {
    private static final String SILENT = """
            with silent as (
              select c.lead_unit_id as unit, count(*) as owed from ledger_commitment c
              where c.region_id = ? and c.state = 'ASSIGNED' and c.lead_unit_id is not null
                and not exists (select from ledger_note n where n.region_id = c.region_id and n.commitment_id = c.id and n.period = ?)
              group by c.lead_unit_id)
            """;

    private final JdbcTemplate jdbc;

    public JdbcSilentUnits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // an aggregate always answers a row
    public Count count(long regionId, LocalDate month) {
        return jdbc.queryForObject(
                SILENT + "select count(*), coalesce(sum(owed), 0) from silent",
                (row, number) -> new Count(row.getLong(1), row.getLong(2)),
                regionId,
                month.withDayOfMonth(1));
    }

    @Override
    @SuppressWarnings("NullAway") // an aggregate always answers a row
    public long tell(long regionId, LocalDate month) {
        LocalDate first = month.withDayOfMonth(1);
        return jdbc.queryForObject(
                SILENT + """
                select notice_batch_append(?, array_agg(unit), array_agg(?::text), array_agg('催报：' || ?::text || '月还有' || owed || '件没有报进展'),
                  array_agg('已过报送时限，请当日补报；连续两期不报的，督查室将提请通报。'::text), 'unit', array_agg(unit)) from silent""", Long.class, regionId, first, regionId, key(month), String.valueOf(first.getMonthValue()));
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public long countAsOf(long regionId, LocalDate month, Instant at) {
        return jdbc.queryForObject(
                """
                select count(distinct p.lead_unit_id)
                from (select distinct on (commitment_id) * from ledger_past where region_id = ? and since < ? order by commitment_id, id desc) p
                where p.state = 'ASSIGNED' and p.lead_unit_id is not null and not exists (
                  select from ledger_note n where n.region_id = p.region_id and n.commitment_id = p.commitment_id and n.period = ? and n.noted_at < ?)""", Long.class, regionId, Timestamp.from(at), month.withDayOfMonth(1), Timestamp.from(at));
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public long told(long regionId, LocalDate month) {
        return jdbc.queryForObject(
                "select count(*) from notice_inbox_view where region_id = ? and key = ?",
                Long.class,
                regionId,
                key(month));
    }

    private static String key(LocalDate month) {
        return "silence/" + month.toString().substring(0, 7);
    }
}
