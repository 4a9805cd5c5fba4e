package luoshi.journal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import luoshi.journal.Anchor;
import luoshi.journal.FactRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link FactRows} in PostgreSQL, under row security. */
public final class JdbcFactRows implements FactRows {
    private final JdbcTemplate jdbc;

    public JdbcFactRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> page(Filter filter, int size) {
        List<@Nullable Object> values = new ArrayList<>(List.of(filter.regionId()));
        StringBuilder where = new StringBuilder();
        if (filter.accountId() != null) {
            where.append(" and f.account_id = ?");
            values.add(filter.accountId());
        }
        if (filter.verb() != null) {
            where.append(" and f.verb = ?");
            values.add(filter.verb());
        }
        if (filter.day() != null) {
            where.append(" and f.at >= ?::date and f.at < ?::date + 1");
            values.add(filter.day().toString());
            values.add(filter.day().toString());
        }
        filter.before().ifPresent(place -> {
            where.append(" and (f.xid, f.id) < (?, ?)");
            values.add(place.transaction());
            values.add(place.id());
        });
        values.add(size);
        return jdbc.query("""
                select f.*, s.seq from journal_fact f left join journal_seal s on s.region_id = f.region_id and s.fact_id = f.id
                where f.region_id = ?""" + where + " order by f.xid desc, f.id desc limit ?", JdbcFactRows::row, values.toArray());
    }

    @Override
    public List<Anchor> anchors(long regionId, int size) {
        return jdbc.query(
                "select anchored_on, seq, hash, signature from journal_anchor where region_id = ? order by seq desc limit ?",
                (row, number) -> new Anchor(
                        regionId,
                        row.getObject("anchored_on", LocalDate.class),
                        row.getLong("seq"),
                        HexFormat.of().formatHex(row.getBytes("hash")),
                        HexFormat.of().formatHex(row.getBytes("signature"))),
                regionId,
                size);
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers a row
    public Health health(long regionId) {
        return jdbc.queryForObject(
                "select * from journal_health(?)",
                (row, number) -> {
                    Timestamp oldest = row.getTimestamp("oldest_unsealed");
                    return new Health(
                            row.getLong("sealed"),
                            row.getLong("unsealed"),
                            oldest == null ? null : oldest.toInstant(),
                            row.getObject("last_anchor", LocalDate.class));
                },
                regionId);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Place(row.getLong("xid"), row.getLong("id")),
                row.getTimestamp("at").toInstant(),
                row.getLong("account_id"),
                row.getString("verb"),
                row.getString("subject_kind"),
                row.getObject("subject_id", Long.class),
                row.getString("before"),
                row.getString("after"),
                row.getObject("seq", Long.class));
    }
}
