package luoshi.journal.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import luoshi.journal.Anchor;
import luoshi.journal.CopyRows;
import luoshi.journal.FactChain;
import luoshi.journal.Seal;
import luoshi.journal.Sealing;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Sealing} in PostgreSQL; facts are read by binary COPY, whose rows are the bytes that are sealed. */
public final class JdbcSealing implements Sealing {
    private final JdbcTemplate jdbc;

    public JdbcSealing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean pending(long regionId) {
        // by its value, not by a sub-select: only so does the database know how few facts lie behind it
        long settled =
                jdbc
                        .queryForList("select settled_xid from journal_head where region_id = ?", Long.class, regionId)
                        .stream()
                        .findFirst()
                        .orElse(0L);
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select from journal_fact f where region_id = ? and xid >= ?
                               and not exists (select from journal_seal s where s.region_id = f.region_id and s.fact_id = f.id))""", Boolean.class, regionId, settled));
    }

    @Override
    @SuppressWarnings("NullAway") // the row is there: it was just made
    public Head takeHead(long regionId) {
        jdbc.update(
                "insert into journal_head (region_id, seq, hash, settled_xid) values (?, 0, ?, 0) on conflict do nothing",
                regionId,
                new byte[FactChain.HASH_BYTES]);
        return jdbc.queryForObject(
                "select seq, hash, settled_xid from journal_head where region_id = ? for update",
                (row, number) -> new Head(row.getLong("seq"), row.getBytes("hash"), row.getLong("settled_xid")),
                regionId);
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers
    public long horizon() {
        return jdbc.queryForObject("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);
    }

    @Override
    public List<byte[]> unsealed(long regionId, long settledXid, int most) {
        String copy = """
                copy (select %s from journal_fact f where region_id = %d and xid >= %d
                      and not exists (select from journal_seal s where s.region_id = f.region_id and s.fact_id = f.id)
                      order by xid, id limit %d) to stdout binary""".formatted(FactChain.COLUMNS, regionId, settledXid, most);
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<List<byte[]>>) connection -> read(connection, copy)));
    }

    private static List<byte[]> read(Connection connection, String copy) throws SQLException {
        List<byte[]> facts = new ArrayList<>();
        try (CopyRows rows = new CopyRows(new PGCopyInputStream(connection.unwrap(PGConnection.class), copy))) {
            for (byte[] fact = rows.next(); fact != null; fact = rows.next()) {
                facts.add(fact);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    @Override
    public void addSeals(long regionId, List<Seal> seals) {
        jdbc.update(
                """
                insert into journal_seal (region_id, seq, fact_id, hash)
                select ?, s.seq, s.fact_id, s.hash from unnest(?::bigint[], ?::bigint[], ?::bytea[]) as s (seq, fact_id, hash)""",
                regionId,
                seals.stream().map(Seal::seq).toArray(Long[]::new),
                seals.stream().map(Seal::factId).toArray(Long[]::new),
                seals.stream().map(Seal::hash).toArray(byte[][]::new));
    }

    @Override
    public void moveHead(long regionId, Head head) {
        jdbc.update(
                "update journal_head set seq = ?, hash = ?, settled_xid = ? where region_id = ?",
                head.seq(),
                head.hash(),
                head.settledXid(),
                regionId);
    }

    @Override
    public boolean anchored(long regionId, LocalDate day) {
        return !jdbc.queryForList(
                        "select 1 from journal_anchor where region_id = ? and anchored_on = ?",
                        Integer.class,
                        regionId,
                        Date.valueOf(day))
                .isEmpty();
    }

    @Override
    public void addAnchor(Anchor anchor) {
        HexFormat hex = HexFormat.of();
        jdbc.update(
                "insert into journal_anchor (region_id, anchored_on, seq, hash, signature) values (?, ?, ?, ?, ?)",
                anchor.regionId(),
                anchor.day(),
                anchor.seq(),
                hex.parseHex(anchor.hash()),
                hex.parseHex(anchor.signature()));
    }
}
