package luoshi.bench.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import luoshi.access.SessionKey;
import luoshi.bench.Options;
import luoshi.bench.Proof;
import luoshi.bench.Rig;
import luoshi.bench.Workshop;
import luoshi.journal.Anchor;
import luoshi.journal.AnchorBook;
import luoshi.journal.AnchorKey;
import luoshi.journal.ExportedJournal;
import luoshi.journal.Fact;
import luoshi.journal.JournalCopy;
import luoshi.journal.SealJournal;
import luoshi.journal.Verdict;
import luoshi.journal.VerifyJournal;
import luoshi.journal.jdbc.DatabaseJournal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.journal.jdbc.JdbcSealing;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** 证明：篡改必现. Every kind of alteration, at random places, by the owner of the database; and single bytes of an exported journal. */
public final class TamperProof implements Proof {
    private static final int FACTS = 2_000;
    private static final int BATCH = 250;
    private static final List<String> TABLES =
            List.of("journal_fact", "journal_seal", "journal_head", "journal_anchor");
    private static final AnchorKey KEY = AnchorKey.of(new byte[] {7, 7, 7});
    /** The head of a binary COPY stream: signature, flags and the length of an extension that nobody writes. */
    private static final int COPY_HEAD = 19;

    @Override
    public String name() {
        return "tamper";
    }

    @Override
    public Outcome run(Options options) throws Exception {
        int trials = options.small() ? 3 : 100;
        Path folder = Workshop.folder("tamper");
        Workshop.delete(folder);
        try (Rig rig = Rig.open(folder)) {
            Trials run = new Trials(rig, new AnchorBook(folder.resolve("anchors")), new Random(20261124));
            run.fill();
            run.untouched();
            for (Tampering tampering : Tamperings.IN_THE_DATABASE) {
                for (int i = 0; i < trials; i++) {
                    run.tamper(tampering);
                }
            }
            run.untouched();
            int bytes = run.exported(folder.resolve("exported"), trials * 20);
            return run.outcome(Tamperings.IN_THE_DATABASE.size(), trials, bytes);
        }
    }

    private static final class Trials {
        private final Rig rig;
        private final AnchorBook book;
        private final Random random;
        private final JournalCopy journal;
        private final DatabaseJournal database;
        private final List<String> faults = new ArrayList<>();

        Trials(Rig rig, AnchorBook book, Random random) {
            this.rig = rig;
            this.book = book;
            this.random = random;
            var owner = rig.installation().owner();
            this.database =
                    new DatabaseJournal(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
            this.journal = database;
        }

        /** Facts of several days, each day anchored; a few stay unsealed. */
        void fill() throws SQLException {
            book.writePublicKey(KEY);
            SealJournal sealer = new SealJournal(new JdbcSealing(rig.jdbc()), KEY);
            JdbcJournal writer = new JdbcJournal(rig.jdbc());
            SessionKey key = rig.logIn();
            LocalDate day = LocalDate.of(2026, 3, 1);
            for (int i = 0; i < FACTS; i += BATCH) {
                int first = i;
                rig.acting().as(key, actor -> {
                    for (int n = first; n < first + BATCH; n++) {
                        writer.append(Fact.of(Rig.COUNTY, "commitment.assigned", "commitment", n)
                                .to("{\"lead\":\"" + n + "\"}"));
                    }
                    return actor;
                });
                LocalDate today = day.plusDays(i / BATCH);
                rig.acting().as(key, actor -> sealer.seal(Rig.COUNTY, today)).write(book);
            }
            rig.acting().as(key, actor -> writer.append(Fact.of(Rig.COUNTY, "commitment.closed", "commitment", 1)));
            try (Connection owner = rig.owner();
                    var statement = owner.createStatement()) {
                for (String table : TABLES) {
                    statement.execute("alter table %1$s disable trigger user".formatted(table));
                    statement.execute("create table kept_%1$s as table %1$s".formatted(table));
                }
            }
        }

        private Verdict verify(JournalCopy copy, List<Anchor> outside) throws IOException {
            return VerifyJournal.verify(copy, Rig.COUNTY, outside, Optional.of(KEY.publicKey()));
        }

        void untouched() throws IOException {
            if (!(verify(journal, book.all(Rig.COUNTY)) instanceof Verdict.Sound)) {
                faults.add("未动过的留痕没有通过");
            }
        }

        void tamper(Tampering tampering) throws SQLException, IOException {
            int sealed = sealed();
            int place = 2 + random.nextInt(sealed - 4);
            try (Connection owner = rig.owner()) {
                tampering.act().at(owner, place, sealed, random);
                judge(tampering, place, verify(journal, book.all(Rig.COUNTY)));
                restore(owner);
            }
        }

        private int sealed() throws SQLException {
            try (Connection owner = rig.owner();
                    var statement = owner.createStatement();
                    var row = statement.executeQuery("select seq from journal_head where region_id = " + Rig.COUNTY)) {
                row.next();
                return row.getInt(1);
            }
        }

        private void judge(Tampering tampering, int place, Verdict verdict) {
            boolean found = verdict instanceof Verdict.Broken broken
                    && tampering.expected().contains(broken.damage())
                    && (!tampering.exact() || broken.seq() == place || broken.damage() == Verdict.Damage.CUT_OFF);
            if (!found) {
                faults.add(tampering.name() + "（第" + place + "条）：" + verdict);
            }
        }

        private static void restore(Connection owner) throws SQLException {
            try (var statement = owner.createStatement()) {
                for (String table : TABLES) {
                    statement.addBatch("truncate " + table);
                    statement.addBatch("insert into %1$s select * from kept_%1$s".formatted(table));
                }
                statement.executeBatch();
            }
        }

        /** Flips single bits of an export; the verifier that knows no database must object to each. */
        int exported(Path folder, int flips) throws IOException {
            ExportedJournal export = new ExportedJournal(folder);
            export.write(database.source(), database, book);
            if (!(verify(export, List.of()) instanceof Verdict.Sound sound)) {
                faults.add("未动过的导出没有通过");
                return 0;
            }
            int end = (int) Files.size(folder.resolve(Rig.COUNTY + ".facts")) - unsealedBytes(sound.unsealed());
            for (int i = 0; i < flips; i++) {
                boolean seals = i % 2 == 0;
                Path file = folder.resolve(Rig.COUNTY + (seals ? ".seals" : ".facts"));
                flip(export, file, seals ? (int) Files.size(file) - Short.BYTES : end);
            }
            return flips;
        }

        /** No fact of this journal is longer; what lies behind the sealed ones is not flipped. */
        private static int unsealedBytes(long unsealed) {
            return (int) unsealed * 300;
        }

        private void flip(ExportedJournal export, Path file, int end) throws IOException {
            byte[] whole = Files.readAllBytes(file);
            byte[] broken = whole.clone();
            int at = COPY_HEAD + random.nextInt(end - COPY_HEAD);
            broken[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, broken);
            try {
                if (verify(export, List.of()) instanceof Verdict.Sound) {
                    faults.add("导出文件 " + file.getFileName() + " 第" + at + "字节被翻转而未发现");
                }
            } catch (IOException unreadable) {
                // a stream that no longer parses has been found out as well
            } finally {
                Files.write(file, whole);
            }
        }

        Outcome outcome(int kinds, int trials, int bytes) {
            faults.stream().limit(10).forEach(System.out::println);
            return new Outcome(
                    faults.isEmpty(),
                    "%s：%d 种篡改各 %d 次，导出文件单比特翻转 %d 次，未发现 %d。"
                            .formatted(faults.isEmpty() ? "成立" : "不成立", kinds, trials, bytes, faults.size()));
        }
    }
}
