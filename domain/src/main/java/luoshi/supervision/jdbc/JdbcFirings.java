package luoshi.supervision.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import luoshi.supervision.Firings;
import luoshi.supervision.Stage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** {@link Firings} in PostgreSQL: one statement from the clock to the letter. */
public final class JdbcFirings implements Firings {
    /** The numbers of a day, as {@link #with} hands them over. */
    private static final String CUTS = """
            with cut as (
              select * from unnest(?, ?, ?::smallint[], ?::smallint[], ?::int[], ?::int[], ?, ?)
                as c(stage, counting, rung, gives, after_seq, last_seq, head, words)),
            """;

    private static final String DUE = """
            due as materialized (
              select k.here, k.duty_id, k.stage, k.turn, c.gives as rung, c.head, c.words
              from cut c cross join lateral (
                select ctid as here, duty_id, stage, turn from supervision_clock k
                where k.region_id = ? and k.stage = c.stage and k.counting = c.counting and k.rung = c.rung
                  and k.since is not null and k.last_seq > c.after_seq and k.last_seq <= c.last_seq
                  and (k.duty_id, k.stage) not in (select s.duty_id, s.stage from supervision_aside s where s.region_id = ? and s.day = ?)
                order by k.last_seq limit ? for update skip locked) k
              limit ?)
            """;
    private static final String ONLY = """
            due as materialized (
              select k.ctid as here, k.duty_id, k.stage, k.turn, c.gives as rung, c.head, c.words
              from unnest(?::bigint[], ?) as o(duty_id, stage)
              join supervision_clock k on k.region_id = ? and k.duty_id = o.duty_id and k.stage = o.stage
              join cut c on c.stage = k.stage and c.counting = k.counting and c.rung = k.rung
                and k.last_seq > c.after_seq and k.last_seq <= c.last_seq
              where k.since is not null
              for update of k skip locked)
            """;
    /** A clock that had been claimed already breaks the key of the reminders, and with it the batch. */
    private static final String FIRE = """
            , advanced as (
              update supervision_clock k set rung = d.rung + 1 from due d where k.ctid = d.here
              returning k.duty_id, k.stage, k.turn, d.rung, k.unit_id, k.concerned, k.restriction, d.head, d.words),
            claimed as (
              insert into supervision_reminder (region_id, duty_id, stage, turn, rung, fired_on, unit_id, concerned, restriction)
              select ?, duty_id, stage, turn, rung, ?, unit_id, concerned, restriction from advanced)
            select count(*),
              journal_batch_append(?, 'duty.reminded', 'duty', array_agg(duty_id),
                array_agg('{"day":"' || ? || '","rung":"' || rung || '","stage":"' || stage || '"}')),
              notice_batch_append(?, array_agg(a.unit_id), array_agg('duty/' || duty_id || '/' || stage || '/' || turn || '/' || rung),
                array_agg(head || title), array_agg(words), 'duty', array_agg(duty_id), array_agg(a.restriction))
            from advanced a join supervision_duty y on y.region_id = ? and y.id = a.duty_id""";

    private final JdbcTemplate jdbc;

    public JdbcFirings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int fire(long regionId, List<Cut> cuts, LocalDate day, int most) {
        return fired(DUE, regionId, day, with(cuts, regionId, regionId, day, most, most));
    }

    @Override
    public int fireOnly(long regionId, List<Cut> cuts, LocalDate day, List<Due> only) {
        return fired(
                ONLY,
                regionId,
                day,
                with(
                        cuts,
                        only.stream().map(Due::dutyId).toArray(Long[]::new),
                        only.stream().map(due -> due.stage().name()).toArray(String[]::new),
                        regionId));
    }

    @SuppressWarnings("NullAway") // a count always answers a row
    private int fired(String which, long regionId, LocalDate day, List<Object> arguments) {
        arguments.addAll(List.of(regionId, day, regionId, day.toString(), regionId, regionId));
        return jdbc.queryForObject(CUTS + which + FIRE, (row, number) -> row.getInt(1), arguments.toArray());
    }

    @Override
    public List<Due> due(long regionId, List<Cut> cuts, LocalDate day, int most) {
        return jdbc.query(
                CUTS + DUE.replace(" for update skip locked", "") + """
                select d.duty_id, d.stage, d.rung, y.title, y.unit_id from due d
                left join supervision_duty y on y.region_id = ? and y.id = d.duty_id order by d.rung desc, d.duty_id""",
                (row, number) -> new Due(
                        row.getLong(1),
                        Stage.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getString(4) == null ? "" : row.getString(4),
                        row.getLong(5)),
                with(cuts, regionId, regionId, day, most, most, regionId).toArray());
    }

    @Override
    public long[] count(long regionId, List<Cut> cuts, LocalDate day) {
        long[] byRung = new long[4];
        jdbc.query(
                CUTS + """
                n as (select c.gives as rung, (select count(*) from supervision_clock k
                        where k.region_id = ? and k.stage = c.stage and k.counting = c.counting and k.rung = c.rung
                          and k.since is not null and k.last_seq > c.after_seq and k.last_seq <= c.last_seq) as number from cut c)
                select rung, sum(number) from n group by rung""",
                (RowCallbackHandler) row -> byRung[row.getInt(1)] = row.getLong(2),
                with(cuts, regionId).toArray());
        return byRung;
    }

    @Override
    public void aside(long regionId, Due due, LocalDate day, String words) {
        jdbc.update(
                "insert into supervision_aside (region_id, duty_id, stage, day, words) values (?, ?, ?, ?, ?) on conflict do nothing",
                regionId,
                due.dutyId(),
                due.stage().name(),
                day,
                words);
    }

    /** The arguments of {@link #CUTS}, and those that follow. */
    private static List<Object> with(List<Cut> cuts, Object... others) {
        List<Object> arguments = new ArrayList<>(List.of(
                texts(cuts, cut -> cut.stage().name()),
                texts(cuts, cut -> cut.counting().name()),
                numbers(cuts, Cut::rung),
                numbers(cuts, Cut::gives),
                numbers(cuts, Cut::afterSeq),
                numbers(cuts, Cut::lastSeq),
                texts(cuts, Cut::head),
                texts(cuts, Cut::words)));
        arguments.addAll(List.of(others));
        return arguments;
    }

    private static String[] texts(List<Cut> cuts, Function<Cut, String> of) {
        return cuts.stream().map(of).toArray(String[]::new);
    }

    private static Integer[] numbers(List<Cut> cuts, Function<Cut, Integer> of) {
        return cuts.stream().map(of).toArray(Integer[]::new);
    }
}
