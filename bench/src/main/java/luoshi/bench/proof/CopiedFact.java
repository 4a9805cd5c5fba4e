package luoshi.bench.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import luoshi.journal.CopyRows;
import luoshi.journal.FactChain;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** The bytes that are sealed of one fact. */
final class CopiedFact {
    private CopiedFact() {}

    /** The fact at a place in the chain; empty where there is none. */
    static byte[] at(Connection owner, int seq) throws SQLException {
        String copy = "copy (select %s from journal_fact where %s) to stdout binary"
                .formatted(FactChain.COLUMNS, Tampering.fact(seq));
        try (CopyRows rows = new CopyRows(new PGCopyInputStream(owner.unwrap(PGConnection.class), copy))) {
            byte[] row = rows.next();
            return row == null ? new byte[0] : row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
