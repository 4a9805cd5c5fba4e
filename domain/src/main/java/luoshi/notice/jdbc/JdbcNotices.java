package luoshi.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import luoshi.access.Scope;
import luoshi.notice.Notices;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Notices} in PostgreSQL. */
public final class JdbcNotices implements Notices {
    private final JdbcTemplate jdbc;

    public JdbcNotices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void tell(Letter letter, int restriction) {
        jdbc.query(
                "select notice_batch_append(?, array[?::bigint], array[?], array[?], array[?], ?, array[?::bigint], array[?::smallint])",
                row -> {},
                letter.regionId(),
                letter.unitId(),
                letter.key(),
                letter.title(),
                letter.words(),
                letter.subjectKind(),
                letter.subjectId(),
                restriction);
    }

    @Override
    public void tellAll(List<Letter> letters, List<Integer> restrictions) {
        if (letters.isEmpty()) {
            return;
        }
        jdbc.query(
                "select notice_batch_append(?, ?, ?, ?, ?, ?, ?, ?::smallint[])",
                row -> {},
                letters.getFirst().regionId(),
                letters.stream().map(Letter::unitId).toArray(Long[]::new),
                letters.stream().map(Letter::key).toArray(String[]::new),
                letters.stream().map(Letter::title).toArray(String[]::new),
                letters.stream().map(Letter::words).toArray(String[]::new),
                letters.getFirst().subjectKind(),
                letters.stream().map(Letter::subjectId).toArray(Long[]::new),
                restrictions.toArray(Integer[]::new));
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public int deliver(long regionId, int most) {
        return jdbc.queryForObject("""
                with taken as (
                  select ctid as here from notice_outbox where region_id = ? and delivered_at is null order by id limit ? for update skip locked),
                sent as (
                  update notice_outbox o set delivered_at = clock_timestamp() from taken t where o.ctid = t.here
                  returning o.region_id, o.id, o.unit_id, o.key, o.title, o.words, o.subject_kind, o.subject_id, o.restriction),
                put as (
                  insert into notice_inbox (region_id, id, unit_id, key, title, words, subject_kind, subject_id, restriction)
                  select region_id, id, unit_id, key, title, words, subject_kind, subject_id, restriction from sent
                  on conflict do nothing returning 1)
                select count(*) from sent""", Integer.class, regionId, most);
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public long waiting(long regionId) {
        return jdbc.queryForObject(
                "select count(*) from notice_outbox where region_id = ? and delivered_at is null",
                Long.class,
                regionId);
    }

    @Override
    public List<Arrived> inbox(long regionId, Scope scope, long beforeId, int most) {
        return jdbc.query(
                """
                select * from notice_inbox where region_id = ? and unit_id = any (?) and restriction <= ? and id < ? order by id desc limit ?""",
                JdbcNotices::arrived,
                regionId,
                units(scope),
                scope.level(),
                beforeId == 0 ? Long.MAX_VALUE : beforeId,
                most);
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public long unread(long regionId, Scope scope) {
        return jdbc.queryForObject(
                "select count(*) from notice_inbox where region_id = ? and unit_id = any (?) and restriction <= ? and read_at is null",
                Long.class,
                regionId,
                units(scope),
                scope.level());
    }

    @Override
    public void read(long regionId, Scope scope, long id, long accountId) {
        jdbc.update("""
                update notice_inbox set read_at = clock_timestamp(), read_by = ?
                where region_id = ? and unit_id = any (?) and restriction <= ? and read_at is null and (? = 0 or id = ?)""", accountId, regionId, units(scope), scope.level(), id, id);
    }

    private static Long[] units(Scope scope) {
        return scope.units().toArray(Long[]::new);
    }

    private static Arrived arrived(ResultSet row, int number) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        return new Arrived(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("title"),
                row.getString("words"),
                row.getString("subject_kind"),
                row.getLong("subject_id"),
                row.getTimestamp("arrived_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
