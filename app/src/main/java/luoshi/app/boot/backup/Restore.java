package luoshi.app.boot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.FolderTree;
import luoshi.app.boot.Installation;
import luoshi.app.boot.Schema;
import luoshi.app.cli.Complaint;
import luoshi.evidence.ContentStore;
import luoshi.journal.AnchorBook;
import luoshi.journal.Verdict;
import luoshi.journal.VerifyJournal;
import luoshi.journal.jdbc.DatabaseJournal;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * 恢复: a backup becomes an installation again, whole or not at all: it is read through and checked first, restored beside its place, verified
 * and put there.
 *
 * <p>The transaction numbers that the journal orders its unsealed facts by mean nothing in a new database. They are put below all new ones:
 * sealed facts get negative numbers in the order of the chain, unsealed ones 0, so that sealing goes on where it stopped.
 */
public final class Restore {
    private static final String JOURNAL_GOES_ON = """
            update journal_fact f set xid = s.seq - h.seq - 1 from journal_seal s, journal_head h
            where s.region_id = f.region_id and s.fact_id = f.id and h.region_id = f.region_id;
            update journal_fact f set xid = 0 where not exists (select from journal_seal s where s.region_id = f.region_id and s.fact_id = f.id);
            update journal_head set settled_xid = 0;
            update access_session set ended_at = clock_timestamp(), claims = null where ended_at is null;
            """;
    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** A sequence hands numbers out in advance; none of them may be given twice. */
    private static final int SEQUENCE_GAP = 1_000;

    private final Map<String, String> environment;
    private final Consumer<String> progress;

    public Restore(Map<String, String> environment, Consumer<String> progress) {
        this.environment = environment;
        this.progress = progress;
    }

    /**
     * Answers the verdicts on the journal as it lay in the backup, one a region. An altered journal is restored as it is: the verdict tells.
     */
    public List<Verdict> from(Path file, Path folder) throws IOException, SQLException {
        requireEmpty(folder);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Manifest manifest = manifest(zip, file);
            progress.accept("检查备份文件，共" + manifest.entries().size() + "项，" + manifest.made() + "制作");
            check(zip, manifest, file);
            Path beside = folder.resolveSibling(folder.getFileName() + ".restoring");
            FolderTree.delete(beside);
            try {
                List<Verdict> verdicts = into(zip, manifest, beside);
                Files.deleteIfExists(folder);
                Files.move(beside, folder);
                return verdicts;
            } finally {
                FolderTree.delete(beside);
            }
        } catch (ZipException e) {
            throw damaged(file, e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new Complaint(
                            Complaint.DATA, "目录 " + folder + " 不是空的，恢复只写到新的或空的目录。请用 --data 换一个目录，原有数据没有改动。");
                }
            }
        }
    }

    private static Complaint damaged(Path file, Exception cause) {
        return new Complaint(Complaint.INPUT, file + " 不是完整的备份文件（" + cause.getMessage() + "）。请换一份备份，没有恢复任何内容。", cause);
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw damaged(file, new IOException("没有清单"));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static void check(ZipFile zip, Manifest manifest, Path file) {
        manifest.entries().forEach((name, wanted) -> {
            MessageDigest sm3 = Manifest.sm3();
            try (InputStream in = new DigestInputStream(content(zip, name), sm3)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw damaged(file, e);
            }
            if (!Manifest.hex(sm3).equals(wanted.hash())) {
                throw damaged(file, new IOException(name + " 的指纹不符"));
            }
        });
    }

    private static InputStream content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("缺 " + name);
        }
        return zip.getInputStream(entry);
    }

    private List<Verdict> into(ZipFile zip, Manifest manifest, Path folder) throws IOException, SQLException {
        files(zip, manifest, "secrets/", folder.resolve("secrets"));
        files(zip, manifest, "anchors/", folder.resolve("anchors"));
        progress.accept("建立数据库");
        try (Installation installation = Installation.at(folder, environment, manifest.schema())) {
            evidence(zip, manifest, new ContentStore(installation.data().evidence()));
            DatabaseAddress owner = installation.owner();
            try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
                connection.setAutoCommit(false);
                load(zip, manifest, connection);
                connection.commit();
            }
            progress.accept("校验留痕");
            List<Verdict> verdicts = verify(installation);
            try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                    Statement statement = connection.createStatement()) {
                triggers(connection, "disable");
                statement.execute(JOURNAL_GOES_ON);
                triggers(connection, "enable");
                statement.execute("analyze");
            }
            Schema.prepare(owner);
            return verdicts;
        }
    }

    private void load(ZipFile zip, Manifest manifest, Connection owner) throws IOException, SQLException {
        List<String> tables = Tables.ordered(owner);
        triggers(owner, "disable");
        try (Statement statement = owner.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables));
            for (String table : tables) {
                Manifest.Entry entry = manifest.entries().get("tables/" + table);
                if (entry != null) {
                    progress.accept("恢复表 " + (tables.indexOf(table) + 1) + "/" + tables.size() + " " + table);
                    copyIn(zip, owner, table);
                }
            }
            for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
                statement.execute(
                        "select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue() + SEQUENCE_GAP));
            }
        }
        triggers(owner, "enable");
    }

    /** Columns stand in the order in which the same migrations made them. */
    private static void copyIn(ZipFile zip, Connection owner, String table) throws IOException, SQLException {
        String copy = "copy %s from stdin binary".formatted(table);
        try (InputStream in = content(zip, "tables/" + table);
                PGCopyOutputStream out = new PGCopyOutputStream(owner.unwrap(PGConnection.class), copy)) {
            in.transferTo(out);
        }
    }

    private static void triggers(Connection owner, String act) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String table : Tables.ordered(owner)) {
                statement.execute("alter table %s %s trigger user".formatted(table, act));
            }
        }
    }

    private static List<Verdict> verify(Installation installation) throws IOException {
        DatabaseAddress owner = installation.owner();
        DatabaseJournal journal =
                new DatabaseJournal(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
        AnchorBook book = new AnchorBook(installation.data().anchors());
        List<Verdict> verdicts = new ArrayList<>();
        for (long region : journal.regions()) {
            verdicts.add(VerifyJournal.verify(journal, region, book.all(region), book.publicKey()));
        }
        return verdicts;
    }

    private static void files(ZipFile zip, Manifest manifest, String prefix, Path folder) throws IOException {
        for (String name : manifest.entries().keySet()) {
            if (name.startsWith(prefix)) {
                Path target = folder.resolve(name.substring(prefix.length())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(name);
                }
                Files.createDirectories(target.getParent(), OWNER_ALONE);
                try (InputStream in = content(zip, name)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void evidence(ZipFile zip, Manifest manifest, ContentStore store) throws IOException {
        List<String> names = manifest.entries().keySet().stream()
                .filter(name -> name.startsWith("evidence/"))
                .toList();
        progress.accept("恢复佐证文件 " + names.size() + " 个");
        for (String name : names) {
            try (InputStream in = content(zip, name)) {
                store.put(in);
            }
        }
    }
}
