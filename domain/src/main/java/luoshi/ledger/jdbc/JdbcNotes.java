package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Notes} in PostgreSQL. */
public final class JdbcNotes implements Notes {
    private final JdbcTemplate jdbc;

    public JdbcNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Note> of(long regionId, long commitmentId) {
        return jdbc.query(
                "select * from ledger_note_view where region_id = ? and commitment_id = ? order by id desc",
                JdbcNotes::note,
                regionId,
                commitmentId);
    }

    @Override
    public Optional<Note> find(long regionId, long id) {
        return jdbc
                .query("select * from ledger_note_view where region_id = ? and id = ?", JdbcNotes::note, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Note> last(long regionId, List<Long> commitmentIds) {
        return jdbc.query("""
                select n.* from unnest(?::bigint[]) as wanted (id) cross join lateral (
                  select * from ledger_note_view where region_id = ? and commitment_id = wanted.id order by id desc limit 1) n
                order by n.commitment_id""", JdbcNotes::note, Rows.array(commitmentIds), regionId);
    }

    @Override
    public Optional<Note> application(long regionId, long commitmentId) {
        return jdbc
                .query(
                        "select * from ledger_note_view where region_id = ? and commitment_id = ? and closing order by id desc limit 1",
                        JdbcNotes::note,
                        regionId,
                        commitmentId)
                .stream()
                .findFirst();
    }

    private static final String TROUBLES = """
             from ledger_commitment c, lateral (
              select * from ledger_note_view n where n.region_id = c.region_id and n.commitment_id = c.id and n.accepted order by n.id desc limit 1) last
            where c.region_id = ? and c.state in ('ASSIGNED', 'REPORTED') and (last.needs <> '' or (last.problems <> '' and not ?))
              and (?::bigint is null or c.lead_unit_id = ?) and position(? in last.problems || ' ' || last.next_step || ' ' || last.needs) > 0""";

    @Override
    public List<Note> troubles(long regionId, Troubles wanted, long beforeId, int size) {
        return jdbc.query(
                "select last.*" + TROUBLES + " and last.id < ? order by last.id desc limit ?",
                JdbcNotes::note,
                regionId,
                wanted.needs(),
                wanted.leadUnitId(),
                wanted.leadUnitId(),
                wanted.words(),
                beforeId,
                size);
    }

    @Override
    @SuppressWarnings("NullAway") // a count is always answered
    public long countTroubles(long regionId, Troubles wanted) {
        return jdbc.queryForObject(
                "select count(*)" + TROUBLES,
                Long.class,
                regionId,
                wanted.needs(),
                wanted.leadUnitId(),
                wanted.leadUnitId(),
                wanted.words());
    }

    private static final String ADD = """
            insert into ledger_note (region_id, commitment_id, unit_id, period, words, progress, quantity, rating, problems, next_step, needs, closing, self_check,
                                     concerned, restriction)
            select region_id, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, concerned, restriction
            from ledger_commitment where region_id = ? and id = ?""";

    @Override
    public long add(long regionId, long commitmentId, long unitId, Words words) {
        return add(ADD + " returning id", regionId, commitmentId, unitId, words);
    }

    @Override
    public long addAccepted(long regionId, long commitmentId, long unitId, Words words) {
        return add("with n as (" + ADD + """
                 returning *), moved as (
                  update ledger_commitment c set progress = n.progress, done = coalesce(n.quantity, c.done), changed_at = clock_timestamp()
                  from n where c.region_id = n.region_id and c.id = n.commitment_id and not c.bound)
                insert into ledger_note_ruling (region_id, note_id, accepted, concerned, restriction)
                select region_id, id, true, concerned, restriction from n returning note_id""", regionId, commitmentId, unitId, words);
    }

    @SuppressWarnings("NullAway") // returning always answers a row
    private long add(String sql, long regionId, long commitmentId, long unitId, Words words) {
        return jdbc.queryForObject(
                sql,
                Long.class,
                unitId,
                words.period(),
                words.words(),
                words.progress(),
                words.quantity(),
                words.rating(),
                words.trouble().problems(),
                words.trouble().nextStep(),
                words.trouble().needs(),
                words.closing(),
                words.selfCheck(),
                regionId,
                commitmentId);
    }

    @Override
    public void rule(long regionId, long noteId, boolean accepted, String reason) {
        jdbc.update("""
                insert into ledger_note_ruling (region_id, note_id, accepted, reason, concerned, restriction)
                select region_id, id, ?, ?, concerned, restriction from ledger_note where region_id = ? and id = ?""", accepted, reason, regionId, noteId);
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        Timestamp ruledAt = row.getTimestamp("ruled_at");
        return new Note(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("commitment_id"),
                row.getLong("unit_id"),
                row.getObject("period", LocalDate.class),
                row.getString("words"),
                row.getInt("progress"),
                row.getBigDecimal("quantity"),
                row.getString("rating"),
                new Note.Trouble(row.getString("problems"), row.getString("next_step"), row.getString("needs")),
                row.getBoolean("closing"),
                row.getString("self_check"),
                row.getLong("noted_by"),
                row.getTimestamp("noted_at").toInstant(),
                ruledAt == null
                        ? null
                        : new Note.Ruling(
                                row.getBoolean("accepted"),
                                row.getString("reason"),
                                ruledAt.toInstant(),
                                row.getLong("ruled_by")));
    }
}
