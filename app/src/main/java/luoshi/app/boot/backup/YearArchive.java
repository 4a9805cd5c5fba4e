package luoshi.app.boot.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Installation;
import luoshi.app.boot.JournalAccess;
import luoshi.evidence.ContentStore;
import luoshi.ledger.CommitmentState;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * 年度归档: one county's year for the archive room, readable without this program: tables as CSV with a head, reports as text, evidence files by
 * name, the journal with what a verification needs, and a list of SM3 fingerprints.
 */
public final class YearArchive {
    private static final Map<String, String> KINDS =
            Map.of("target", "指标", "project", "项目", "deliverable", "任务", "action", "举措", "result", "成果");

    private static final Map<String, String> STATES = Arrays.stream(CommitmentState.values())
            .collect(Collectors.toMap(CommitmentState::name, CommitmentState::label));

    /** Tables by the name that they have in the archive; {@code %1$d} is the county, {@code %2$d} the year of the report. */
    private static final Map<String, String> TABLES = tables();

    private final Installation installation;
    private final JournalAccess journal;
    private final Map<String, String> fingerprints = new TreeMap<>();

    public YearArchive(Installation installation, JournalAccess journal) {
        this.installation = installation;
        this.journal = journal;
    }

    private static Map<String, String> tables() {
        String reports = "report_report r where r.region_id = %1$d and r.year = %2$d";
        String commitments =
                "from ledger_commitment c join report_report r on r.region_id = c.region_id and r.id = c.report_id and r.year = %2$d ";
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "报告",
                "select r.id 编号, r.title 标题, r.year 年度, r.state 状态, r.file_name 文件, r.fingerprint 指纹, r.received_at 收到时间 from "
                        + reports);
        tables.put(
                "台账",
                "select c.report_id 报告, c.number 编号, c.quote 原文, c.section 章节, " + labelled("c.kind", KINDS)
                        + " 类别, u.name 牵头单位, c.due_on 完成时限, c.progress 进度, " + labelled("c.state", STATES) + " 状态 "
                        + commitments
                        + "left join region_unit u on u.region_id = c.region_id and u.id = c.lead_unit_id where c.region_id = %1$d order by 1, 2");
        tables.put(
                "进展",
                "select c.report_id 报告, c.number 编号, u.name 单位, n.words 进展, n.progress 进度, n.noted_at 时间 " + commitments
                        + "join ledger_note n on n.region_id = c.region_id and n.commitment_id = c.id left join region_unit u on u.region_id = n.region_id and u.id = n.unit_id where c.region_id = %1$d order by 1, 2, 6");
        tables.put(
                "核验",
                "select c.report_id 报告, c.number 编号, d.accepted 准予销号, d.reason 理由, d.decided_at 时间 " + commitments
                        + "join ledger_decision d on d.region_id = c.region_id and d.commitment_id = c.id where c.region_id = %1$d order by 1, 2, 5");
        tables.put(
                "变更",
                "select c.report_id 报告, c.number 编号, g.what 变更, g.before 原来, g.after 现在, g.document 决定文件, g.decided_on 决定日期, g.changed_at 时间, e.name 文件, e.hash 指纹 "
                        + commitments
                        + "join ledger_change g on g.region_id = c.region_id and g.commitment_id = c.id left join evidence_file e on e.region_id = g.region_id and e.id = g.evidence_id where c.region_id = %1$d order by 1, 2, 8");
        tables.put(
                "佐证",
                "select c.number 事项编号, e.name 文件, e.kind 种类, e.hash 指纹, e.uploaded_at 时间, e.captured_at 拍摄时间, e.latitude 纬度, e.longitude 经度 "
                        + commitments
                        + "join (select region_id, commitment_id, id, 'note' as subject from ledger_note union all select region_id, commitment_id, id, 'decision' from ledger_decision) n on n.region_id = c.region_id and n.commitment_id = c.id join evidence_file e on e.region_id = n.region_id and e.subject_kind = n.subject and e.subject_id = n.id where c.region_id = %1$d order by 1, 5");
        return tables;
    }

    /** The column in words that need no program to be read. */
    private static String labelled(String column, Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> " when '" + label.getKey() + "' then '" + label.getValue() + "'")
                .collect(Collectors.joining("", "case " + column, " else " + column + " end"));
    }

    /** Writes the file; answers how many entries it has. */
    public int write(Path file, long region, int year) throws IOException, SQLException {
        DatabaseAddress address = installation.owner();
        Path exported = Files.createTempDirectory("luoshi-archive");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
                Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                csv(zip, owner, table.getKey() + ".csv", table.getValue().formatted(region, year));
            }
            reports(zip, owner, region, year);
            evidence(zip, owner, region, year);
            journal.export(exported);
            for (String suffix : List.of(".facts", ".seals", ".unsealed", ".anchors")) {
                file(zip, "留痕/" + region + suffix, exported.resolve(region + suffix));
            }
            file(zip, "留痕/sm2.pub", exported.resolve("sm2.pub"));
            zip.putNextEntry(new ZipEntry("SM3指纹.txt"));
            for (Map.Entry<String, String> entry : fingerprints.entrySet()) {
                zip.write((entry.getValue() + "  " + entry.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return fingerprints.size() + 1;
        } finally {
            luoshi.app.boot.FolderTree.delete(exported);
        }
    }

    private void csv(ZipOutputStream zip, Connection owner, String name, String sql) throws IOException, SQLException {
        entry(zip, name, out -> {
            out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}); // so that Excel reads it as UTF-8
            String copy = "copy (%s) to stdout (format csv, header)".formatted(sql);
            try (PGCopyInputStream in = new PGCopyInputStream(owner.unwrap(PGConnection.class), copy)) {
                in.transferTo(out);
            }
        });
    }

    private void reports(ZipOutputStream zip, Connection owner, long region, int year)
            throws IOException, SQLException {
        List<String> ids = Tables.texts(
                owner,
                "select id from report_report where region_id = %d and year = %d order by 1".formatted(region, year));
        for (String id : ids) {
            String body = Tables.texts(
                            owner,
                            "select body from report_report where region_id = %d and id = %s".formatted(region, id))
                    .getFirst();
            entry(zip, "报告正文/" + id + ".txt", out -> out.write(body.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void evidence(ZipOutputStream zip, Connection owner, long region, int year)
            throws IOException, SQLException {
        ContentStore store = new ContentStore(installation.data().evidence());
        String hashes = "select 指纹 from (%s) e union select 指纹 from (%s) g where 指纹 is not null order by 1"
                .formatted(
                        TABLES.getOrDefault("佐证", "").formatted(region, year),
                        TABLES.getOrDefault("变更", "").formatted(region, year));
        for (String hash : Tables.texts(owner, hashes)) {
            file(zip, "佐证/" + hash, store.path(hash));
        }
    }

    private void file(ZipOutputStream zip, String name, Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            entry(zip, name, out -> Files.copy(file, out));
        }
    }

    private interface Content {
        void into(OutputStream out) throws IOException, SQLException;
    }

    private void entry(ZipOutputStream zip, String name, Content content) throws IOException, SQLException {
        MessageDigest sm3 = Manifest.sm3();
        zip.putNextEntry(new ZipEntry(name));
        content.into(new DigestOutputStream(new Unclosed(zip), sm3));
        zip.closeEntry();
        fingerprints.put(name, Manifest.hex(sm3));
    }
}
