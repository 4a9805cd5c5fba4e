package luoshi.ledger.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.closing.Sample;
import luoshi.ledger.closing.Samples;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Samples} in PostgreSQL. */
public final class JdbcSamples implements Samples {
    private final JdbcTemplate jdbc;

    public JdbcSamples(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> waiting(long regionId) {
        return jdbc.query(
                "select " + Rows.COLUMNS + """
                , application.note_id from ledger_commitment c, lateral (
                  select n.id as note_id from ledger_note n where n.region_id = c.region_id and n.commitment_id = c.id and n.closing order by n.id desc limit 1) application
                where region_id = ? and state = 'REPORTED' order by application.note_id""",
                (row, number) -> new Waiting(Rows.commitment(row, number), row.getLong("note_id")),
                regionId);
    }

    @Override
    public Optional<Boolean> picked(long regionId, long noteId) {
        return Optional.ofNullable(picked(regionId, List.of(noteId)).get(noteId));
    }

    @Override
    public Map<Long, Boolean> picked(long regionId, List<Long> noteIds) {
        Map<Long, Boolean> picked = new HashMap<>();
        jdbc.query(
                "select note_id, picked from ledger_sample_entry where region_id = ? and note_id = any (?)",
                row -> {
                    picked.put(row.getLong("note_id"), row.getBoolean("picked"));
                },
                regionId,
                Rows.array(noteIds));
        return picked;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, Sample sample, List<Waiting> pool) {
        long id = jdbc.queryForObject(
                "insert into ledger_sample (region_id, drawn_on, seed, percent, pool) values (?, ?, ?, ?, ?) returning id",
                Long.class,
                regionId,
                sample.drawnOn(),
                sample.seed(),
                sample.percent(),
                Rows.array(sample.pool()));
        List<Long> picked = sample.picked();
        jdbc.batchUpdate(
                "insert into ledger_sample_entry (region_id, note_id, sample_id, commitment_id, picked) values (?, ?, ?, ?, ?)",
                pool.stream()
                        .map(one -> new Object[] {
                            regionId, one.noteId(), id, one.commitment().id(), picked.contains(one.noteId())
                        })
                        .toList());
        return id;
    }

    @Override
    public List<Sample> last(long regionId, int most) {
        return jdbc.query(
                "select id, drawn_on, seed, percent, pool from ledger_sample where region_id = ? order by id desc limit ?",
                (row, number) -> new Sample(
                        row.getLong("id"),
                        row.getObject("drawn_on", java.time.LocalDate.class),
                        row.getString("seed"),
                        row.getInt("percent"),
                        List.of((Long[]) row.getArray("pool").getArray())),
                regionId,
                most);
    }
}
