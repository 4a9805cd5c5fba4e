package luoshi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Exported;
import luoshi.app.testing.TestServer;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table that the county has, and an exported ledger that comes back (R5-1, R5-2, R5-3). */
class ImportTableTest {
    private static final Clerk OFFICE = Clerk.of("qinliyan");
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void anExportedLedgerThatComesBackUnchangedChangesNothing() throws SQLException {
        String report = Exported.sampleReport(OFFICE);
        byte[] file = Exported.file(OFFICE, "ledger", "report=" + report);
        List<Exported.Row> before = Exported.rows(file);
        String draft = take(report, "台账.xlsx", file);
        assertThat(words(draft)).contains("要改台账0件").doesNotContain("还不能导入");
        assertThat(words(draft)).contains("没有变化 " + before.size()).contains("这张表和台账一样");
        long facts = facts();
        apply(draft);
        assertThat(Exported.ledger(OFFICE, "report=" + report)).isEqualTo(before);
        assertThat(facts() - facts)
                .as("one fact for the import, none for the matters")
                .isEqualTo(1);
    }

    @Test
    void whatWasEditedInAnExportedLedgerIsShownAndAppliedAllOrNothing() throws IOException {
        String report = Exported.sampleReport(OFFICE);
        byte[] file = Exported.file(OFFICE, "ledger", "report=" + report + "&state=OPEN");
        Exported.Row first = Exported.rows(file).getFirst();
        String number = first.at("编号");
        byte[] wrong = edited(file, number, Map.of("完成时限", "2026年10月底前", "配合单位", "财政局、没有这个局"));
        String draft = take(report, "改过.xlsx", wrong);
        assertThat(words(draft)).contains("配合单位“没有这个局”不认得", "1行还不能导入");
        assertThat(apply(draft).body()).contains("整份都没有导入");
        assertThat(row(report, number)).isEqualTo(first);

        byte[] right = edited(file, number, Map.of("完成时限", "2026年10月底前", "配合单位", "财政局", "任务", "抓好这一件"));
        String again = take(report, "改过.xlsx", right);
        assertThat(words(again)).contains("要改台账1件").contains(first.at("完成时限") + " → 2026-10-31");
        apply(again);
        Exported.Row after = row(report, number);
        assertThat(after.at("完成时限")).isEqualTo("2026-10-31");
        assertThat(after.at("配合单位")).isEqualTo("财政局");
        assertThat(after.at("任务")).isEqualTo("抓好这一件");
        assertThat(after.at("报告原文")).isEqualTo(first.at("报告原文"));
        assertThat(words("/ledger?report=" + report + "&q=%E6%8A%93%E5%A5%BD%E8%BF%99%E4%B8%80%E4%BB%B6"))
                .contains("共1件");

        byte[] forged = edited(file, number, Map.of("报告原文", "报告里没有这句话，是改出来的"));
        assertThat(words(take(report, "改原文.xlsx", forged))).contains("报告原文不能改");
    }

    @Test
    void anIssuedMatterChangesByTableOnlyWithItsDecision() throws IOException {
        String report = Exported.sampleReport(OFFICE);
        byte[] file = Exported.file(OFFICE, "ledger", "report=" + report + "&state=ASSIGNED");
        Exported.Row first = Exported.rows(file).getLast();
        String number = first.at("编号");
        String draft = take(report, "已下达.xlsx", edited(file, number, Map.of("完成时限", "2026-12-25")));
        assertThat(apply(draft).body()).contains("请填决定文件");
        HttpResponse<String> done = OFFICE.upload(
                draft,
                draft + "/application",
                "纪要.pdf",
                PAPER,
                "document",
                "第9次常务会议纪要",
                "mark",
                "〔2026〕9号",
                "decided",
                "2026-01-20");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(row(report, number).at("完成时限")).isEqualTo("2026-12-25");
        String refused = take(report, "已下达.xlsx", edited(file, number, Map.of("任务", "换个说法")));
        assertThat(words(refused)).contains("“办理中”的事项不能随表改任务");
    }

    @Test
    void aTableOfTheCountysOwnIsMatchedToTheReportAndItsHeaderIsRemembered() throws IOException {
        String report = received("""
                政府工作报告
                ——2027年1月12日在安河县第十八届人民代表大会第七次会议上

                各位代表：

                三、2027年重点工作
                （一）办好群众盼的事。全年改造提升农村公路36公里，9月底前全部完工通车。新建城区公交候车亭40座。新增公办幼儿园学位300个。
                （二）抓好产业的事。建成标准化厂房5万平方米，引进企业6家。
                """);
        String draft = take(report, "分解表.xlsx", own());
        assertThat(words(draft)).contains("不认得的单位名", "县公路段", "配合单位“县公路段”不认得");
        OFFICE.post(draft, draft + "/names", "name", "县公路段", "unit", unit("政府办"));
        String page = OFFICE.get(draft).body();
        assertThat(page).doesNotContain("不认得的单位名");
        assertThat(Clerk.words(OFFICE.get(draft))).contains("认定入账", "分解表自有 1");
        assertThat(apply(draft).statusCode()).isEqualTo(302);
        List<Exported.Row> rows = Exported.ledger(OFFICE, "report=" + report);
        Exported.Row first = rows.stream()
                .filter(row -> row.at("报告原文").contains("农村公路"))
                .findFirst()
                .orElseThrow();
        assertThat(first.at("牵头单位")).isEqualTo("交通局");
        assertThat(first.at("责任单位")).isEqualTo("财政局");
        assertThat(first.at("配合单位")).as("as somebody said what the name means").isEqualTo("政府办");
        assertThat(first.at("完成时限")).isEqualTo("2027-09-30");
        Exported.Row school = rows.stream()
                .filter(row -> row.at("报告原文").contains("幼儿园学位"))
                .findFirst()
                .orElseThrow();
        assertThat(school.at("牵头单位")).as("R5-1: the first listed leads").isEqualTo("教育局");
        assertThat(school.at("完成时限")).as("R5-3: carried down").isEqualTo("2027-12-31");
        Exported.Row extra = rows.stream()
                .filter(row -> row.at("任务").contains("机关食堂"))
                .findFirst()
                .orElseThrow();
        assertThat(extra.at("所在章节")).isEqualTo("二、机关建设");
        assertThat(OFFICE.get("/ledger?report=" + report).body()).contains("分解表自有");
        assertThat(numbers(rows)).as("gap-free").isSorted().doesNotHaveDuplicates();

        String second = take(report, "分解表2.xlsx", own());
        assertThat(OFFICE.get(second).body()).as("remembered").contains("<option value=\"LEADER\" selected>");
    }

    @Test
    void aTableInAnOldWordDocumentIsTakenIn() throws IOException {
        String report = received("""
                政府工作报告
                ——2028年1月12日在安河县第十八届人民代表大会第八次会议上

                各位代表：

                三、2028年重点工作
                （一）抓好项目。青岩抽水蓄能年内开工。河东物流园9月底前建成投用。
                """);
        String draft = take(report, "分解表.doc", oldWord());
        assertThat(words(draft)).contains("青岩抽水蓄能", "河东物流园").doesNotContain("还不能导入");
        assertThat(apply(draft).statusCode()).isEqualTo(302);
        assertThat(Exported.ledger(OFFICE, "report=" + report).stream()
                        .filter(row -> !row.at("牵头单位").isEmpty())
                        .map(row -> row.at("牵头单位")))
                .containsExactlyInAnyOrder("发改局", "交通局");
    }

    /** A Word 97 document whose table names tasks and units; words of the same length keep its tables of offsets true. */
    private static byte[] oldWord() throws IOException {
        byte[] document = Files.readAllBytes(Path.of("..", "corpus", "documents", "yunling.doc"));
        replace(document, "项目名称", "工作任务");
        replace(document, "年度投资（万元）", "责任单位（牵头）");
        replace(document, "32000", "发改委　　");
        replace(document, "8600", "交通局　");
        return document;
    }

    private static void replace(byte[] document, String words, String others) {
        byte[] sought = words.getBytes(StandardCharsets.UTF_16LE);
        byte[] put = others.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at <= document.length - sought.length; at++) {
            if (Arrays.equals(document, at, at + sought.length, sought, 0, sought.length)) {
                System.arraycopy(put, 0, document, at, put.length);
                return;
            }
        }
        throw new IllegalStateException("the document does not hold " + words);
    }

    @Test
    void onlyWhoManagesTheLedgerImports() {
        assertThat(Clerk.of("hexiaoman").get("/ledger/import").statusCode()).isEqualTo(403);
    }

    private static List<Integer> numbers(List<Exported.Row> rows) {
        return rows.stream().map(row -> Integer.valueOf(row.at("编号"))).toList();
    }

    /** Two rows of header, merged cells, headings between the rows, names that only this county uses. */
    private static byte[] own() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "x", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            put(sheet, 0, "安河县2027年重点工作任务分解表");
            sheet.range(0, 0, 0, 5).merge();
            put(sheet, 1, "序号", "工作任务", "分管县领导", "责任分工", null, "完成时限");
            put(sheet, 2, null, null, null, "责任单位", "配合单位", null);
            sheet.range(1, 3, 1, 4).merge();
            for (int column : new int[] {0, 1, 2, 5}) {
                sheet.range(1, column, 2, column).merge();
            }
            put(sheet, 3, "一、民生事业");
            sheet.range(3, 0, 3, 5).merge();
            put(sheet, 4, "1", "改造提升农村公路36公里，9月底前完工通车", "没有的领导", "县交通运输局、财政局", "县公路段", "9月底前");
            put(sheet, 5, "2", "新建公交候车亭40座", null, "交通局", null, "年内");
            put(sheet, 6, "3", "新增公办幼儿园学位300个", null, "教育局、财政局", "住建局", null);
            sheet.range(5, 5, 6, 5).merge();
            put(sheet, 7, "二、机关建设");
            sheet.range(7, 0, 7, 5).merge();
            put(sheet, 8, "4", "机关食堂开展反对浪费活动", null, "政府办", null, "长期坚持");
            put(sheet, 9, "备注：本表由政府办解释");
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, @Nullable String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    private static byte[] edited(byte[] file, String number, Map<String, String> changes) throws IOException {
        List<Workbooks.TextRow> rows = Workbooks.read(new ByteArrayInputStream(file));
        List<String> head = rows.get(2).cells();
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Workbooks.TextRow row : rows.subList(3, rows.size())) {
            List<@Nullable Object> line = new ArrayList<>(row.cells());
            while (line.size() < head.size()) {
                line.add("");
            }
            if (Objects.equals(line.getFirst(), number)) {
                changes.forEach((column, value) -> line.set(head.indexOf(column), value));
            }
            cells.add(line);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbooks.write(
                bytes,
                new Sheet(
                        rows.getFirst().cells().getFirst(),
                        head.stream().map(name -> new Sheet.Column(name, 12)).toList(),
                        cells.stream()),
                new Sheet.Watermark("甲", "2026-01-01 08:00", "改"));
        return bytes.toByteArray();
    }

    private static Exported.Row row(String report, String number) {
        return Exported.ledger(OFFICE, "report=" + report).stream()
                .filter(row -> row.at("编号").equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Uploads a table; answers the address of its draft. */
    private static String take(String report, String name, byte[] file) {
        HttpResponse<String> taken =
                OFFICE.upload("/ledger/import?report=" + report, "/ledger/import", name, file, "report", report);
        assertThat(taken.statusCode()).as(Clerk.words(taken)).isEqualTo(302);
        String location = taken.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/ledger/import"));
    }

    private static HttpResponse<String> apply(String draft) {
        return OFFICE.upload(draft, draft + "/application", "", new byte[0]);
    }

    private static String received(String text) {
        HttpResponse<String> taken =
                OFFICE.upload("/reports", "/reports", "试验县_2027.txt", text.getBytes(StandardCharsets.UTF_8));
        String location = taken.headers().firstValue("Location").orElseThrow();
        return location.replaceAll(".*/reports/(\\d+).*", "$1");
    }

    private static String unit(String name) {
        return OFFICE.get("/ledger")
                .body()
                .replaceAll("(?s).*?name=\"lead\".*?value=\"(\\d+)\"[^>]*>" + name + "<.*", "$1");
    }

    private static String words(String path) {
        return Clerk.words(OFFICE.get(path));
    }

    private static long facts() throws SQLException {
        try (Connection owner = TestServer.owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from journal_fact where verb in ('table.imported', 'duty.proposed', 'candidate.edited', 'commitment.changed')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
