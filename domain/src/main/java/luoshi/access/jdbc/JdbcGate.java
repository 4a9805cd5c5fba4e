package luoshi.access.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import luoshi.access.Gate;
import luoshi.access.SessionKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Gate} over the gate role's connections. */
public final class JdbcGate implements Gate {
    private final JdbcTemplate jdbc;

    public JdbcGate(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Entry> find(String login) {
        return jdbc.query("select * from access_gate_account(?)", JdbcGate::entry, login).stream()
                .findFirst();
    }

    @Override
    public Optional<Instant> fail(Entry entry) {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select access_gate_fail(?, ?)", Timestamp.class, entry.regionId(), entry.accountId()))
                .map(Timestamp::toInstant);
    }

    @Override
    public void open(long regionId, long accountId, SessionKey key) {
        jdbc.query("select access_gate_open(?, ?, ?)", row -> {}, regionId, accountId, key.hash());
    }

    @Override
    public void close(SessionKey key) {
        jdbc.query("select access_gate_close(?, ?)", row -> {}, key.regionId(), key.hash());
    }

    @Override
    public Optional<Long> keepDraft(SessionKey key, String path, String form) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select access_gate_keep_draft(?, ?, ?, ?)", Long.class, key.regionId(), key.hash(), path, form));
    }

    @Override
    public List<Long> homes() {
        return jdbc.queryForList("select region_homes()", Long.class);
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers
    public long found(List<Place> path) {
        jdbc.query(
                "select region_found_append(?, ?, ?)",
                row -> {},
                path.stream().map(Place::id).toArray(Long[]::new),
                path.stream().map(Place::name).toArray(String[]::new),
                path.stream().map(Place::level).toArray(String[]::new));
        return jdbc.queryForObject(
                "select access_gate_found(?)", Long.class, path.getLast().id());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Timestamp locked = row.getTimestamp("locked_until");
        return new Entry(
                row.getLong("region_id"),
                row.getLong("account_id"),
                row.getString("password_hash"),
                row.getBytes("totp_sealed"),
                locked == null ? null : locked.toInstant(),
                row.getBoolean("must_change"));
    }
}
