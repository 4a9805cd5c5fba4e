package luoshi.app.boot.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Installation;
import luoshi.app.cli.LuoshiCommand;
import luoshi.evidence.ContentStore;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * 备份: everything of an installation in one zip file, consistent while it runs: all tables from one snapshot by binary COPY, the evidence
 * that they name, the anchors and the secrets. Whoever has the file can read everything: it is written for its owner alone.
 */
public final class Backup {
    private final Installation installation;
    private final Consumer<String> progress;
    private final Map<String, Manifest.Entry> entries = new TreeMap<>();

    /** @param progress is told each step in a sentence */
    public Backup(Installation installation, Consumer<String> progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /** Writes the file whole or not at all. */
    public void write(Path file, Instant now) throws IOException, SQLException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                zip.setLevel(1);
                // anchors first: none of them speaks of more than the snapshot that follows holds
                folder(zip, installation.data().anchors(), "anchors/");
                folder(zip, installation.data().secrets(), "secrets/");
                Manifest manifest = snapshot(zip, now);
                zip.putNextEntry(new ZipEntry(Manifest.NAME));
                zip.write(String.join("\n", manifest.lines()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest snapshot(ZipOutputStream zip, Instant now) throws IOException, SQLException {
        DatabaseAddress address = installation.owner();
        try (Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            owner.setAutoCommit(false);
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            owner.setReadOnly(true);
            List<String> tables = Tables.ordered(owner);
            for (String table : tables) {
                progress.accept("备份表 " + (tables.indexOf(table) + 1) + "/" + tables.size() + " " + table);
                table(zip, owner, table);
            }
            ContentStore store = new ContentStore(installation.data().evidence());
            List<String> hashes = Tables.texts(owner, "select distinct hash from evidence_file order by 1");
            progress.accept("备份佐证文件 " + hashes.size() + " 个");
            for (String hash : hashes) {
                if (Files.exists(store.path(hash))) {
                    copy(zip, "evidence/" + hash, store.path(hash));
                }
            }
            return new Manifest(
                    LuoshiCommand.VERSION, Tables.schema(owner), now.toString(), Tables.sequences(owner), entries);
        }
    }

    private void table(ZipOutputStream zip, Connection owner, String table) throws IOException, SQLException {
        entry(zip, "tables/" + table, out -> {
            String columns = String.join(
                    ", ",
                    Tables.texts(
                            owner,
                            "select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum"
                                    .formatted(table)));
            String copy = "copy %s (%s) to stdout binary".formatted(table, columns);
            try (PGCopyInputStream in = new PGCopyInputStream(owner.unwrap(PGConnection.class), copy)) {
                in.transferTo(out);
                return in.getHandledRowCount();
            }
        });
    }

    private void folder(ZipOutputStream zip, Path folder, String prefix) throws IOException, SQLException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().endsWith(".new")) {
                    copy(zip, prefix + folder.relativize(file), file);
                }
            }
        }
    }

    private void copy(ZipOutputStream zip, String name, Path file) throws IOException, SQLException {
        entry(zip, name, out -> {
            Files.copy(file, out);
            return 0L;
        });
    }

    private interface Content {
        /** Answers how many rows were written. */
        long into(OutputStream out) throws IOException, SQLException;
    }

    private void entry(ZipOutputStream zip, String name, Content content) throws IOException, SQLException {
        MessageDigest sm3 = Manifest.sm3();
        zip.putNextEntry(new ZipEntry(name));
        long rows = content.into(new DigestOutputStream(new Unclosed(zip), sm3));
        zip.closeEntry();
        entries.put(name, new Manifest.Entry(rows, Manifest.hex(sm3)));
    }
}
