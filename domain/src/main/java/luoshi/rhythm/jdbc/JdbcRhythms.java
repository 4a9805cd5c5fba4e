package luoshi.rhythm.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.rhythm.Period;
import luoshi.rhythm.Rhythms;
import luoshi.rhythm.Standing;
import luoshi.supervision.pace.ReportDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Rhythms} in PostgreSQL. A note counts for every rhythm in whose period it falls; who asked for it is written nowhere. */
public final class JdbcRhythms implements Rhythms {
    private static final String NOTE =
            "exists (select from ledger_note_view n where n.region_id = t.region_id and n.commitment_id = t.commitment_id and ";
    private static final String REPORT = """
            ) or exists (select from rhythm_report r where r.region_id = t.region_id and r.action_id = t.action_id and r.given_on > ? and r.given_on <= ?)""";
    private static final String MONTH = "n.period = date_trunc('month', ?::date)::date";
    private static final String DAYS = """
            n.noted_at >= (?::date + 1)::timestamp at time zone 'Asia/Shanghai' and n.noted_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'""";

    private static final String IN_TIME = " and n.noted_at <= ?::timestamp at time zone 'Asia/Shanghai'";
    private static final String REPORT_IN_TIME = """
            ) or exists (select from rhythm_report r where r.region_id = t.region_id and r.action_id = t.action_id and r.given_on > ?
              and r.given_on + (r.given_at at time zone 'Asia/Shanghai')::time <= ?::timestamp)""";

    private static final String ALL = """
            select c.region_id, c.id as commitment_id, null::bigint as action_id, c.lead_unit_id as unit
            from ledger_commitment_view c where c.region_id = ? and c.state = 'ASSIGNED' and c.lead_unit_id is not null""";
    private static final String CAMPAIGN = """
            select c.region_id, c.id as commitment_id, null::bigint as action_id, c.lead_unit_id as unit
            from rhythm_item i join ledger_commitment_view c on c.region_id = i.region_id and c.id = i.commitment_id
            where i.region_id = ? and i.campaign_id = ? and c.state = 'ASSIGNED' and c.lead_unit_id is not null
            union all
            select a.region_id, null, a.id, a.unit_id from rhythm_action a where a.region_id = ? and a.campaign_id = ? and a.done_on is null""";

    private final JdbcTemplate jdbc;

    public JdbcRhythms(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Standing> standing(Asked asked) {
        List<Object> values = new ArrayList<>();
        List<Period> closed = asked.closed();
        String told = came(asked.now(), values);
        String inTime = inTime(asked.now(), values);
        String last = closed.isEmpty() ? "true" : came(closed.getFirst(), values);
        String before = closed.size() < 2 ? "true" : came(closed.get(1), values);
        String things = things(asked.regionId(), asked.campaignId(), values);
        return jdbc.query(
                "select unit, count(*), count(*) filter (where told), count(*) filter (where told and not in_time), count(*) filter (where not last),"
                        + " count(*) filter (where not last and not before) from (select t.unit, (" + told
                        + ") as told, ("
                        + inTime + ") as in_time, ("
                        + last + ") as last, (" + before + ") as before from (" + things
                        + ") t) x group by unit order by count(*) filter (where not told) desc, unit",
                (row, number) -> new Standing(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)),
                values.toArray());
    }

    @Override
    @SuppressWarnings("NullAway") // an aggregate always answers a row
    public long remind(long regionId, @Nullable Long campaignId, String name, Period closed) {
        List<Object> values = new ArrayList<>();
        values.add(regionId);
        values.add("rhythm/" + (campaignId == null ? closed.every().name() : campaignId) + "/" + closed.due());
        values.add(name);
        values.add(closed.due().toString());
        String things = things(regionId, campaignId, values);
        String came = came(closed, values);
        return jdbc.queryForObject(
                """
                select notice_batch_append(?, array_agg(unit), array_agg(?::text),
                  array_agg('催报：“' || ?::text || '”还有' || owed || '件没有报'),
                  array_agg(?::text || '应报，已过时限，请当日补报。'), 'rhythm', array_agg(unit))
                from (select t.unit, count(*) as owed from (""" + things + ") t where not (" + came + ") group by t.unit) x", Long.class, values.toArray());
    }

    private static String things(long regionId, @Nullable Long campaignId, List<Object> values) {
        values.add(regionId);
        if (campaignId == null) {
            return ALL;
        }
        values.addAll(List.of(campaignId, regionId, campaignId));
        return CAMPAIGN;
    }

    /** A month's note is one that says of which month it is; of shorter periods the day on which it was written counts. */
    private static String came(Period period, List<Object> values) {
        LocalDate after = period.after();
        LocalDate until = period.closes();
        values.addAll(period.every() == ReportDay.MONTHLY ? List.of(period.due()) : List.of(after, until));
        values.addAll(List.of(after, until));
        return NOTE + (period.every() == ReportDay.MONTHLY ? MONTH : DAYS) + REPORT;
    }

    /** As {@link #came}, by the hour of the day on which it is due. */
    private static String inTime(Period period, List<Object> values) {
        boolean month = period.every() == ReportDay.MONTHLY;
        values.addAll(month ? List.of(period.due()) : List.of(period.after(), period.due()));
        values.addAll(List.of(period.dueAt(), period.after(), period.dueAt()));
        return NOTE + (month ? MONTH : DAYS) + IN_TIME + REPORT_IN_TIME;
    }
}
