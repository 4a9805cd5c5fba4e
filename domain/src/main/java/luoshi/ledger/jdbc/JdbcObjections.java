package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.ledger.citizen.Citizen;
import luoshi.ledger.citizen.Objection;
import luoshi.ledger.citizen.Objections;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Objections} in PostgreSQL. */
public final class JdbcObjections implements Objections {
    private static final String SELECT = "select * from ledger_objection where region_id = ?";

    private final JdbcTemplate jdbc;

    public JdbcObjections(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Objection> of(long regionId, long commitmentId) {
        return jdbc.query(
                SELECT + " and commitment_id = ? order by id", JdbcObjections::objection, regionId, commitmentId);
    }

    @Override
    public Map<Long, Objection> open(long regionId, List<Long> commitmentIds) {
        return jdbc
                .query(
                        SELECT + " and commitment_id = any (?) and upheld is null order by id",
                        JdbcObjections::objection,
                        regionId,
                        Rows.array(commitmentIds))
                .stream()
                .collect(Collectors.toMap(Objection::commitmentId, Function.identity(), (oldest, later) -> oldest));
    }

    @Override
    @SuppressWarnings("NullAway") // a count is always answered
    public int countOpen(long regionId, long commitmentId) {
        return jdbc.queryForObject(
                "select count(*) from ledger_objection where region_id = ? and commitment_id = ? and upheld is null",
                Integer.class,
                regionId,
                commitmentId);
    }

    @Override
    public Optional<Objection> find(long regionId, long id) {
        return jdbc.query(SELECT + " and id = ?", JdbcObjections::objection, regionId, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Objection> receipt(long regionId, String receipt) {
        return jdbc.query(SELECT + " and receipt = ?", JdbcObjections::objection, regionId, receipt).stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, long commitmentId, String receipt, String words, Citizen.Sealed from) {
        return jdbc.queryForObject(
                """
                insert into ledger_objection (region_id, commitment_id, receipt, words, name_sealed, phone_sealed, contact)
                values (?, ?, ?, ?, ?, ?, ?) returning id""", Long.class, regionId, commitmentId, receipt, words, from.name(), from.phone(), from.contact());
    }

    @Override
    public void answer(long regionId, long id, boolean upheld, String answer) {
        jdbc.update("""
                update ledger_objection set upheld = ?, answer = ?, answered_by = access_account(), answered_at = clock_timestamp()
                where region_id = ? and id = ? and upheld is null""", upheld, answer, regionId, id);
    }

    private static Objection objection(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new Objection(
                row.getLong("id"),
                row.getLong("commitment_id"),
                row.getString("receipt"),
                row.getString("words"),
                row.getString("contact"),
                row.getTimestamp("given_at").toInstant(),
                answered == null
                        ? null
                        : new Objection.Ruling(
                                row.getBoolean("upheld"), row.getString("answer"), answered.toInstant()));
    }
}
