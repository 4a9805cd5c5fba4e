package luoshi.ledger.jdbc;

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
        String key = "silence/" + first.toString().substring(0, 7);
        return jdbc.queryForObject(
                SILENT + """
                select notice_batch_append(?, array_agg(unit), array_agg(?::text), array_agg('催报：' || ?::text || '月还有' || owed || '件没有报进展'),
                  array_agg('已过报送时限，请当日补报；连续两期不报的，督查室将提请通报。'::text), 'unit', array_agg(unit)) from silent""", Long.class, regionId, first, regionId, key, String.valueOf(first.getMonthValue()));
    }
}
