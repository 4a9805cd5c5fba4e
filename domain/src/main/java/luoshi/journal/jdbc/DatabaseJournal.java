package luoshi.journal.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import luoshi.journal.Anchor;
import luoshi.journal.CopyRows;
import luoshi.journal.ExportedJournal;
import luoshi.journal.FactChain;
import luoshi.journal.JournalCopy;
import luoshi.journal.Seal;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** The journal as it stands in the database, read with the owner's eyes: row security hides nothing from a verification. */
public final class DatabaseJournal implements JournalCopy {
    private static final String FACTS =
            "copy (select %s from journal_fact where region_id = %d order by xid, id) to stdout binary";
    private static final String SEALS =
            "copy (select %s from journal_seal where region_id = %d order by seq) to stdout binary";

    private final DataSource owner;

    public DatabaseJournal(DataSource owner) {
        this.owner = owner;
    }

    @Override
    public List<Long> regions() throws IOException {
        List<Long> regions = new ArrayList<>();
        query(
                "select region_id from journal_head union select region_id from journal_anchor order by 1",
                row -> regions.add(row.getLong(1)));
        return regions;
    }

    @Override
    public Unsettled unsettled(long regionId) throws IOException {
        List<Long> settled = new ArrayList<>();
        query(
                "select settled_xid from journal_head where region_id = %d".formatted(regionId),
                row -> settled.add(row.getLong(1)));
        return () -> {
            Set<Long> ids = new HashSet<>();
            query(
                    "select id from journal_fact where region_id = %d and xid >= %d"
                            .formatted(regionId, settled.isEmpty() ? 0 : settled.getFirst()),
                    row -> ids.add(row.getLong(1)));
            return ids;
        };
    }

    @Override
    public CopyRows facts(long regionId) throws IOException {
        return new CopyRows(copy(FACTS.formatted(FactChain.COLUMNS, regionId)));
    }

    @Override
    public CopyRows seals(long regionId) throws IOException {
        return new CopyRows(copy(SEALS.formatted(Seal.COLUMNS, regionId)));
    }

    /** The same journal as raw streams, for an export. */
    public ExportedJournal.Source source() {
        return new ExportedJournal.Source() {
            @Override
            public List<Long> regions() throws IOException {
                return DatabaseJournal.this.regions();
            }

            @Override
            public InputStream facts(long regionId) throws IOException {
                return copy(FACTS.formatted(FactChain.COLUMNS, regionId));
            }

            @Override
            public InputStream seals(long regionId) throws IOException {
                return copy(SEALS.formatted(Seal.COLUMNS, regionId));
            }
        };
    }

    @Override
    public List<Anchor> anchors(long regionId) throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        HexFormat hex = HexFormat.of();
        query(
                "select anchored_on, seq, hash, signature from journal_anchor where region_id = %d order by seq"
                        .formatted(regionId),
                row -> anchors.add(new Anchor(
                        regionId,
                        row.getObject(1, LocalDate.class),
                        row.getLong(2),
                        hex.formatHex(row.getBytes(3)),
                        hex.formatHex(row.getBytes(4)))));
        return anchors;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, RowReader reader) throws IOException {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private InputStream copy(String sql) throws IOException {
        try {
            Connection connection = owner.getConnection();
            return new Owned(new PGCopyInputStream(connection.unwrap(PGConnection.class), sql), connection);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** A copy that gives its connection back when it is closed. */
    private static final class Owned extends java.io.FilterInputStream {
        private final Connection connection;

        Owned(InputStream in, Connection connection) {
            super(in);
            this.connection = connection;
        }

        @Override
        public void close() throws IOException {
            try (connection) {
                super.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
