package luoshi.supervision.jdbc;

import java.time.LocalDate;
import java.util.List;
import luoshi.supervision.Anchors;
import luoshi.supervision.Counting;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Anchors} in PostgreSQL. */
public final class JdbcAnchors implements Anchors {
    private final JdbcTemplate jdbc;

    public JdbcAnchors(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Group> groups(long regionId) {
        return jdbc.query(
                """
                select counting, since, since_seq, last_seq from supervision_clock where region_id = ? and since is not null
                group by counting, since, since_seq, last_seq""",
                (row, number) -> new Group(
                        Counting.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        row.getInt(4)),
                regionId);
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public int move(long regionId, List<Moved> moved, String reason, LocalDate today) {
        return jdbc.queryForObject(
                """
                with m as (
                  select * from unnest(?, ?::date[], ?::int[], ?::int[], ?::date[], ?::date[]) as m(counting, since, last_seq, new_seq, before_on, after_on)),
                touched as (
                  update supervision_clock k set since_seq = m.new_seq from m
                  where k.region_id = ? and k.since is not null and k.counting = m.counting and k.since = m.since and k.last_seq = m.last_seq
                  returning k.duty_id, k.stage, m.before_on, m.after_on, k.concerned, k.restriction),
                noted as (
                  insert into supervision_reanchoring (region_id, duty_id, stage, before_on, after_on, reason, done_on, concerned, restriction)
                  select ?, duty_id, stage, before_on, after_on, ?, ?, concerned, restriction from touched where before_on <> after_on
                  returning duty_id, stage, before_on, after_on)
                select count(*), journal_batch_append(?, 'duty.reanchored', 'duty', array_agg(duty_id),
                  array_agg('{"after":"' || after_on || '","before":"' || before_on || '","reason":' || to_json(?::text) || ',"stage":"' || stage || '"}'))
                from noted""",
                (row, number) -> row.getInt(1),
                moved.stream().map(one -> one.group().counting().name()).toArray(String[]::new),
                moved.stream().map(one -> one.group().since().toString()).toArray(String[]::new),
                moved.stream().map(one -> one.group().lastSeq()).toArray(Integer[]::new),
                moved.stream().map(Moved::newSinceSeq).toArray(Integer[]::new),
                moved.stream().map(one -> one.before().toString()).toArray(String[]::new),
                moved.stream().map(one -> one.after().toString()).toArray(String[]::new),
                regionId,
                regionId,
                reason,
                today,
                regionId,
                reason);
    }
}
