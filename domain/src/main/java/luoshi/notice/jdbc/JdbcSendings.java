package luoshi.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.notice.sending.Sending;
import luoshi.notice.sending.SendingState;
import luoshi.notice.sending.Sendings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Sendings} in PostgreSQL. */
public final class JdbcSendings implements Sendings {
    private final JdbcTemplate jdbc;

    public JdbcSendings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Reader> readers(Collection<Long> accounts) {
        return jdbc.query(
                "select account_id, units, level from access_readers(?)",
                (row, number) -> new Reader(
                        row.getLong(1), List.of((Long[]) row.getArray(2).getArray()), row.getInt(3)),
                (Object) accounts.toArray(Long[]::new));
    }

    @Override
    public List<Fresh> fresh(long regionId, Recipient to, Collection<Long> units, int level, Instant since, int most) {
        if (since.equals(Instant.MAX)) {
            return List.of();
        }
        return jdbc.query(
                """
                select i.* from notice_inbox i
                where i.region_id = ? and i.unit_id = any (?) and i.restriction <= ? and i.arrived_at >= ?
                  and not exists (select 1 from notice_delivery d
                    where d.region_id = i.region_id and d.letter_id = i.id and d.channel_id = ? and d.account_id = ?)
                order by i.id limit ?""",
                JdbcSendings::letter,
                regionId,
                units.toArray(Long[]::new),
                level,
                Timestamp.from(since),
                to.channelId(),
                to.accountId(),
                most);
    }

    @Override
    public Optional<Long> add(Sending sending, SendingState state) {
        return jdbc
                .queryForList(
                        """
                        insert into notice_sending (region_id, channel_id, account_id, unit_id, key, subject, words, mark, state, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                        Long.class,
                        sending.regionId(),
                        sending.channelId(),
                        sending.accountId(),
                        sending.unitId(),
                        sending.key(),
                        sending.text().subject(),
                        sending.text().words(),
                        sending.mark(),
                        state.name(),
                        Timestamp.from(sending.dueAt()))
                .stream()
                .findFirst();
    }

    @Override
    public boolean deliver(long regionId, Recipient to, String channelKind, Fresh letter, @Nullable Long sendingId) {
        return jdbc.update(
                        """
                        insert into notice_delivery (region_id, letter_id, channel_id, account_id, unit_id, restriction, kind, sending_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        regionId,
                        letter.id(),
                        to.channelId(),
                        to.accountId(),
                        letter.unitId(),
                        letter.restriction(),
                        channelKind,
                        sendingId)
                == 1;
    }

    @Override
    public List<Fresh> waiting(long regionId, Recipient to) {
        return jdbc.query("""
                select i.* from notice_delivery d join notice_inbox i on i.region_id = d.region_id and i.id = d.letter_id
                where d.region_id = ? and d.channel_id = ? and d.account_id = ? and d.sending_id is null
                order by i.id for update of d skip locked""", JdbcSendings::letter, regionId, to.channelId(), to.accountId());
    }

    @Override
    public void pack(long regionId, Recipient to, List<Long> letters, long sendingId) {
        jdbc.update("""
                update notice_delivery set sending_id = ?
                where region_id = ? and channel_id = ? and account_id = ? and letter_id = any (?) and sending_id is null""", sendingId, regionId, to.channelId(), to.accountId(), letters.toArray(Long[]::new));
    }

    @Override
    public boolean has(long regionId, Recipient to, String key) {
        return !jdbc.queryForList(
                        "select 1 from notice_sending where region_id = ? and channel_id = ? and account_id = ? and key = ?",
                        Integer.class,
                        regionId,
                        to.channelId(),
                        to.accountId(),
                        key)
                .isEmpty();
    }

    @Override
    public Optional<Sending> claim(long regionId, String node, Instant now, Instant until) {
        return jdbc
                .query("""
                        update notice_sending set state = 'SENDING', attempts = attempts + 1, leased_by = ?, lease_until = ?
                        where (region_id, id) = (select region_id, id from notice_sending where region_id = ? and state = 'WAITING' and due_at <= ?
                                                 order by due_at, id limit 1 for update skip locked)
                        returning *""", JdbcSendings::sending, node, Timestamp.from(until), regionId, Timestamp.from(now))
                .stream()
                .findFirst();
    }

    @Override
    public List<Long> expire(long regionId, Instant now) {
        return jdbc.queryForList("""
                update notice_sending set state = 'UNSURE', lease_until = null, answer = '交出后没有结果'
                where region_id = ? and state = 'SENDING' and lease_until < ? returning id""", Long.class, regionId, Timestamp.from(now));
    }

    @Override
    public boolean settle(Sending claimed, String node, SendingState state, Instant at, String answer) {
        return jdbc.update(
                        """
                        update notice_sending set state = ?, lease_until = null, answer = ?,
                          due_at = case when ? = 'WAITING' then ?::timestamptz else due_at end, sent_at = case when ? = 'SENT' then ?::timestamptz end
                        where region_id = ? and id = ? and leased_by = ? and attempts = ?
                          and (state = 'SENDING' or (state = 'UNSURE' and ? = 'SENT'))""",
                        state.name(),
                        answer,
                        state.name(),
                        Timestamp.from(at),
                        state.name(),
                        Timestamp.from(at),
                        claimed.regionId(),
                        claimed.id(),
                        node,
                        claimed.attempts(),
                        state.name())
                == 1;
    }

    @Override
    public Map<Long, List<Gone>> gone(long regionId, Collection<Long> letters) {
        return jdbc.query("""
                        select letter_id, kind, state, count(*), max(sent_at) from notice_delivery
                        where region_id = ? and letter_id = any (?) group by letter_id, kind, state order by letter_id, kind, state""", JdbcSendings::gone, regionId, letters.toArray(Long[]::new)).stream()
                .collect(Collectors.groupingBy(Gone::letterId));
    }

    @Override
    public List<Trouble> troubles(int most) {
        return jdbc.query(
                "select * from notice_troubles(?)",
                (row, number) -> new Trouble(
                        row.getLong("id"),
                        row.getString("channel"),
                        row.getLong("account_id"),
                        row.getObject("unit_id", Long.class),
                        row.getString("key"),
                        SendingState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getTimestamp("due_at").toInstant(),
                        row.getString("answer")),
                most);
    }

    @Override
    public Counts counts() {
        return jdbc.query(
                        "select waiting, oldest, unsure, dead from notice_sending_counts()",
                        (row, number) ->
                                new Counts(row.getLong(1), instant(row, "oldest"), row.getLong(3), row.getLong(4)))
                .getFirst();
    }

    @Override
    public boolean decide(long id, boolean again, Instant now) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select notice_decide(?, ?, ?)", Boolean.class, id, again, Timestamp.from(now)));
    }

    private static Fresh letter(ResultSet row, int number) throws SQLException {
        return new Fresh(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("key"),
                row.getString("title"),
                row.getString("words"),
                row.getString("subject_kind"),
                row.getLong("subject_id"),
                row.getInt("restriction"));
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        return new Sending(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("channel_id"),
                row.getLong("account_id"),
                row.getObject("unit_id", Long.class),
                row.getString("key"),
                row.getString("mark"),
                new Sending.Text(row.getString("subject"), row.getString("words")),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("attempts"));
    }

    private static Gone gone(ResultSet row, int number) throws SQLException {
        return new Gone(
                row.getLong(1),
                row.getString(2),
                SendingState.valueOf(row.getString(3)),
                row.getInt(4),
                instant(row, "max"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
