package luoshi.ledger.jdbc;

import java.time.LocalDate;
import java.util.List;
import luoshi.ledger.Proof;
import luoshi.ledger.Proofs;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Proofs} in PostgreSQL. */
public final class JdbcProofs implements Proofs {
    private final JdbcTemplate jdbc;

    public JdbcProofs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Proof> of(long regionId, long commitmentId) {
        return jdbc.query(
                "select * from ledger_proof where region_id = ? and commitment_id = ? order by id desc",
                (row, number) -> new Proof(
                        row.getObject("proven_on", LocalDate.class),
                        row.getString("words"),
                        row.getBigDecimal("quantity"),
                        row.getInt("progress"),
                        row.getTimestamp("proven_at").toInstant()),
                regionId,
                commitmentId);
    }

    @Override
    public void add(long regionId, long commitmentId, Found found) {
        jdbc.update("""
                insert into ledger_proof (region_id, commitment_id, proven_on, words, quantity, progress, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, concerned, restriction from ledger_commitment where region_id = ? and id = ?""", found.on(), found.words(), found.quantity(), found.progress(), regionId, commitmentId);
    }

    @Override
    public void bound(long regionId, long commitmentId, boolean bound) {
        jdbc.update(
                "update ledger_commitment set bound = ? where region_id = ? and id = ?", bound, regionId, commitmentId);
    }
}
