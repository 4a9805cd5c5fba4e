package luoshi.app.boot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Installation;
import luoshi.app.boot.JournalAccess;
import luoshi.app.boot.Server;
import luoshi.app.cli.Complaint;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import luoshi.journal.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore and the year's archive of a running installation. */
class BackupTest {
    @TempDir
    static Path folder;

    private static final Set<String> ACKNOWLEDGED = ConcurrentHashMap.newKeySet();
    private static Path backup = Path.of("");

    /** Backs up while two people go on working. */
    @BeforeAll
    static void backUpWhileTwoPeopleWrite() throws Exception {
        backup = folder.resolve("backup.zip");
        List<Thread> writers = new ArrayList<>();
        for (String login : new String[] {"qinliyan", "jianwenlan"}) {
            Clerk clerk = Clerk.of(login);
            writers.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 25; i++) {
                    String reason = login + "第" + i + "次";
                    if (clerk.post("/account", "/exports", "what", "ledger", "query", "", "reason", reason)
                                    .statusCode()
                            == 302) {
                        ACKNOWLEDGED.add(reason);
                    }
                }
            }));
        }
        while (ACKNOWLEDGED.size() < 5) {
            Thread.sleep(20);
        }
        Set<String> before = Set.copyOf(ACKNOWLEDGED);
        try (Installation running = Installation.beside(TestServer.folder(), Map.of())) {
            new Backup(running, step -> {}).write(backup, Instant.EPOCH);
        }
        for (Thread writer : writers) {
            writer.join();
        }
        ACKNOWLEDGED.retainAll(before);
    }

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereAfterTheRestoreAndTheJournalGoesOn() throws Exception {
        Path restored = folder.resolve("restored");
        List<Verdict> verdicts = new Restore(Map.of(), step -> {}).from(backup, restored);
        assertThat(verdicts).isNotEmpty().allMatch(Verdict.Sound.class::isInstance);
        try (Server server = Server.start(new Server.Wish(restored, "localhost", 0, false, null))) {
            Clerk office = new Clerk("http://localhost:" + server.port());
            assertThat(office.logIn("qinliyan", TestServer.PASSWORD).statusCode())
                    .isEqualTo(302);
            String reasons = Clerk.words(office.get("/exports"))
                    + Clerk.words(logged(server, "jianwenlan").get("/exports"));
            assertThat(ACKNOWLEDGED).isNotEmpty().allMatch(reasons::contains);
            office.post("/account", "/exports", "what", "ledger", "query", "", "reason", "恢复之后");
            Clerk audit = logged(server, "auditadmin");
            waitUntilSealed(server);
            assertThat(Clerk.words(audit.post("/system/journal", "/system/journal/verification")))
                    .contains("全部相符；未封0条");
        }
    }

    private static Clerk logged(Server server, String login) {
        Clerk clerk = new Clerk("http://localhost:" + server.port());
        clerk.logIn(login, TestServer.PASSWORD);
        return clerk;
    }

    /** The sealer follows within a second. */
    private static void waitUntilSealed(Server server) throws InterruptedException {
        Clerk system = logged(server, "sysadmin");
        for (int i = 0; i < 50 && !Clerk.words(system.get("/system/health")).contains("待封0条"); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void aBackupWithOneFlippedByteIsRefusedAndNothingIsRestored() throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 4;
        Path flipped = Files.write(folder.resolve("flipped.zip"), bytes);
        Path target = folder.resolve("never");
        assertThatThrownBy(() -> new Restore(Map.of(), step -> {}).from(flipped, target))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("不是完整的备份文件");
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("never.restoring")).doesNotExist();
    }

    @Test
    void aFileThatWasCutOffOrIsSomethingElseIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 3));
        Path text = Files.writeString(folder.resolve("text.zip"), "不是备份");
        for (Path file : List.of(cut, text)) {
            assertThatThrownBy(() -> new Restore(Map.of(), step -> {}).from(file, folder.resolve("none")))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("没有恢复任何内容");
        }
    }

    @Test
    void aFolderWithSomethingInItIsNotRestoredInto() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("a.txt"), "a");
        assertThatThrownBy(() -> new Restore(Map.of(), step -> {}).from(backup, full))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("不是空的");
        assertThat(full.resolve("a.txt")).hasContent("a");
    }

    @Test
    void theYearsArchiveHoldsLedgerReportAndJournalReadableWithoutTheProgram() throws IOException, SQLException {
        byte[] paper = decided();
        Path archive = folder.resolve("2026.zip");
        try (Installation running = Installation.beside(TestServer.folder(), Map.of());
                JournalAccess journal = JournalAccess.open(TestServer.folder(), Map.of())) {
            new YearArchive(running, journal).write(archive, 990121, 2026);
        }
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(archive.toFile())) {
            String ledger = text(zip, "台账.csv");
            assertThat(ledger).contains("编号,原文", ",办理中", ",指标,").doesNotContain("ASSIGNED", ",action,");
            assertThat(ledger).hasLineCount(rows() + 1);
            assertThat(text(zip, "变更.csv")).contains("第21次常务会议纪要", "〔2026〕21号", "2026-02-20", "归档用的纪要.pdf");
            String hash = Matters.text("select hash from evidence_file where name = '归档用的纪要.pdf'");
            assertThat(zip.getInputStream(zip.getEntry("佐证/" + hash)).readAllBytes())
                    .isEqualTo(paper);
            String photo = Matters.text("select name from evidence_file where subject_kind = 'decision' limit 1");
            assertThat(text(zip, "佐证.csv")).as("what was photographed on site").contains(photo);
            assertThat(zip.getEntry("留痕/990121.facts")).isNotNull();
            assertThat(zip.getEntry("SM3指纹.txt")).isNotNull();
        }
    }

    /** Changes a date by a decision; answers its paper. */
    private static byte[] decided() {
        byte[] paper = "%PDF-1.4\n% 归档\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String item = "/commitments/" + Matters.live("发改局", "due_on = '2026-12-31'");
        String[] wish = {
            "what", "时限", "due", "2026-12-18", "document", "第21次常务会议纪要", "mark", "〔2026〕21号", "decided", "2026-02-20"
        };
        assertThat(Clerk.of("qinliyan")
                        .upload(item + "/change", item + "/change", "归档用的纪要.pdf", paper, wish)
                        .statusCode())
                .isEqualTo(302);
        return paper;
    }

    private static String text(java.util.zip.ZipFile zip, String entry) throws IOException {
        return new String(
                zip.getInputStream(zip.getEntry(entry)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static int rows() throws SQLException {
        try (Installation running = Installation.beside(TestServer.folder(), Map.of())) {
            DatabaseAddress owner = running.owner();
            try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select count(*) from ledger_commitment c join report_report r on r.id = c.report_id where r.year = 2026")) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
