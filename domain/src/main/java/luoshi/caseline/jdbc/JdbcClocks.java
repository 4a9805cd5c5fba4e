package luoshi.caseline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import luoshi.caseline.clock.CaseClock;
import luoshi.caseline.clock.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Clocks} in PostgreSQL. */
public final class JdbcClocks implements Clocks {
    /** One statement: clocks move, cases become late, facts and letters are written; what becomes a duty is answered. */
    private static final String SWEEP = """
            with due as materialized (
              select case_id, id, due_on < ? as ended from caseline_clock where region_id = ? and next_on <= ?
              order by next_on, case_id limit ? for update skip locked),
            moved as (
              update caseline_clock k set stage = case when d.ended then 2 else 1 end
              from due d where k.region_id = ? and k.case_id = d.case_id and k.id = d.id
              returning k.case_id, k.id, k.code, k.main, k.due_on, k.tells, k.escalates and k.duty_id is null as escalates, d.ended, k.restriction),
            late as (
              update caseline_case c set lateness = 2
              where c.region_id = ? and c.lateness < 2 and c.id in (select case_id from moved where ended and main)),
            told as (
              select m.*, c.title, c.line, coalesce(c.unit_id, 0) as unit_id
              from moved m join caseline_case c on c.region_id = ? and c.id = m.case_id),
            facts as (
              select journal_batch_append(?, 'case.reminded', 'case', array_agg(case_id),
                       array_agg('{"ended":"' || case when ended then '是' else '否' end || '","on":"' || ?::text || '"}')) from told having count(*) > 0),
            letters as (
              select notice_batch_append(?, array_agg(u), array_agg('case/' || case_id || '/clock/' || id || '/' || due_on || '/' || ended),
                       array_agg(case when ended then '办件逾期：' else '办件将到期：' end || title), array_agg('办理时限' || due_on), 'case', array_agg(case_id),
                       array_agg(restriction))
              from told, unnest(tells) u having count(*) > 0)
            select t.case_id, t.id, t.line, t.code, t.title, t.unit_id, t.due_on, t.restriction, t.ended, t.escalates,
                   (select count(*) from facts) + (select count(*) from letters) as written
            from told t""";

    private final JdbcTemplate jdbc;

    public JdbcClocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(long regionId, List<Begun> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                insert into caseline_clock (region_id, case_id, code, main, started_on, due_on, warn_on, tells, escalates, concerned, restriction)
                select ?, case_id, code, main, started_on, due_on, warn_on, tells::bigint[], escalates, concerned::bigint[], restriction
                from unnest(?::bigint[], ?::text[], ?::boolean[], ?::date[], ?::date[], ?::date[], ?::text[], ?::boolean[], ?::text[], ?::smallint[])
                  as d (case_id, code, main, started_on, due_on, warn_on, tells, escalates, concerned, restriction)""",
                regionId,
                array(clocks, Begun::caseId, Long[]::new),
                array(clocks, one -> one.clock().code(), String[]::new),
                array(clocks, one -> one.clock().main(), Boolean[]::new),
                array(clocks, one -> one.clock().startedOn().toString(), String[]::new),
                array(clocks, one -> one.clock().dueOn().toString(), String[]::new),
                array(clocks, one -> text(one.clock().warnOn()), String[]::new),
                array(clocks, one -> CaseRows.array(one.tells()), String[]::new),
                array(clocks, Begun::escalates, Boolean[]::new),
                array(clocks, one -> CaseRows.array(one.audience().units()), String[]::new),
                array(clocks, one -> one.audience().restriction(), Integer[]::new));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> Object array(
            List<Begun> clocks, Function<Begun, @Nullable T> part, java.util.function.IntFunction<T[]> make) {
        return clocks.stream().map(part).toArray(make);
    }

    @Override
    public List<CaseClock> of(long regionId, long caseId) {
        return jdbc.query(
                "select * from caseline_clock where region_id = ? and case_id = ? order by id",
                JdbcClocks::clock,
                regionId,
                caseId);
    }

    static CaseClock clock(ResultSet row, int number) throws SQLException {
        return new CaseClock(
                row.getLong("id"),
                row.getString("code"),
                row.getBoolean("main"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("warn_on", LocalDate.class),
                row.getInt("stage"),
                new CaseClock.Ended(
                        row.getObject("paused_on", LocalDate.class), row.getObject("stopped_on", LocalDate.class)),
                new CaseClock.Extended(row.getInt("extended"), row.getInt("times")));
    }

    @Override
    public void change(long regionId, long caseId, CaseClock clock) {
        jdbc.update(
                """
                update caseline_clock set due_on = ?, warn_on = ?, stage = ?, paused_on = ?, stopped_on = ?, extended = ?, times = ?
                where region_id = ? and case_id = ? and id = ?""",
                clock.dueOn(),
                clock.warnOn(),
                clock.stage(),
                clock.ended().pausedOn(),
                clock.ended().stoppedOn(),
                clock.extended().by(),
                clock.extended().times(),
                regionId,
                caseId,
                clock.id());
    }

    @Override
    public void tell(long regionId, long caseId, long clockId, List<Long> units) {
        jdbc.update(
                "update caseline_clock set tells = ? where region_id = ? and case_id = ? and id = ?",
                units.toArray(Long[]::new),
                regionId,
                caseId,
                clockId);
    }

    @Override
    public Swept sweep(long regionId, LocalDate day, int most) {
        List<Escalated> escalated = new ArrayList<>();
        long[] counts = new long[2];
        jdbc.query(
                SWEEP,
                row -> {
                    counts[row.getBoolean("ended") ? 1 : 0]++;
                    if (row.getBoolean("ended") && row.getBoolean("escalates")) {
                        escalated.add(new Escalated(
                                row.getLong("case_id"),
                                row.getLong("id"),
                                row.getString("line"),
                                row.getString("code"),
                                row.getString("title"),
                                row.getLong("unit_id"),
                                row.getObject("due_on", LocalDate.class),
                                row.getInt("restriction")));
                    }
                },
                day,
                regionId,
                day,
                most,
                regionId,
                regionId,
                regionId,
                regionId,
                day.toString(),
                regionId);
        return new Swept(counts[0], counts[1], escalated);
    }

    @Override
    public long[] waiting(long regionId, LocalDate day) {
        long[] counts = new long[2];
        jdbc.query(
                """
                select count(*) filter (where due_on >= ?), count(*) filter (where due_on < ?) from caseline_clock where region_id = ? and next_on <= ?""",
                row -> {
                    counts[0] = row.getLong(1);
                    counts[1] = row.getLong(2);
                },
                day,
                day,
                regionId,
                day);
        return counts;
    }

    @Override
    public void duty(long regionId, Escalated clock, long dutyId) {
        jdbc.update(
                "update caseline_clock set duty_id = ? where region_id = ? and case_id = ? and id = ?",
                dutyId,
                regionId,
                clock.caseId(),
                clock.clockId());
    }
}
