package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import luoshi.publication.Workbooks;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 套表: a city's form is handed in once and filled from the ledger ever after; taking it out keeps the rules of R16-3. */
class FormPagesTest {
    private static final String[] HEADS = {"序号", "工作任务", "主责单位", "完成时限", "备注"};

    private static byte[] book(String[]... rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("月报");
            for (int at = 0; at < rows.length; at++) {
                var row = sheet.createRow(at);
                for (int column = 0; column < rows[at].length; column++) {
                    row.createCell(column).setCellValue(rows[at][column]);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String[] row(String... words) {
        return words;
    }

    private static String upload(Clerk clerk, String name, byte[] file, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("name", name));
        if (!all.contains("source")) {
            all.addAll(List.of("source", "ledger"));
        }
        HttpResponse<String> answer = clerk.upload("/forms", "/forms", "样表.xlsx", file, all.toArray(String[]::new));
        assertThat(answer.statusCode()).as(Clerk.words(answer)).isEqualTo(302);
        return path(answer);
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private static List<List<String>> filled(Clerk clerk, String form, String query) throws IOException {
        return Workbooks.read(new ByteArrayInputStream(taken(clerk, form, query))).stream()
                .map(Workbooks.TextRow::cells)
                .toList();
    }

    private static String late() {
        return "light=LATE&" + Matters.ofTheSample();
    }

    private static byte[] taken(Clerk clerk, String form, String query) {
        String what = "form-" + form.substring("/forms/".length());
        assertThat(clerk.get("/exports/new?what=" + what + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
        return clerk.bytes(path(clerk.post("/account", "/exports", "what", what, "query", query, "reason", "市里要月报")));
    }

    @Test
    void aFormWithHeadingsIsUnderstoodMappedAndRemembered() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        String form = upload(office, "市考核办季报表", book(row("重点工作月报"), HEADS));
        String page = office.get(form).body();
        assertThat(page)
                .contains(
                        "<option value=\"任务\" selected",
                        "<option value=\"牵头单位\" selected",
                        "<option value=\"完成时限\" selected",
                        "<option value=\"序号\" selected");
        List<List<String>> rows = filled(office, form, late());
        assertThat(rows.get(1)).containsExactly(HEADS);
        assertThat(rows.size()).isGreaterThan(2);
        assertThat(new BigDecimal(rows.get(2).getFirst())).isEqualByComparingTo("1");
        assertThat(rows.get(2).get(1)).isNotBlank();

        var refused = office.post(form, form + "/columns", columns("序号", "任务", "任务", "完成时限", ""));
        assertThat(Clerk.words(refused)).contains("有两栏都选了“任务”");
        assertThat(office.post(form, form + "/columns", columns("编号", "任务", "责任单位", "完成时限", ""))
                        .statusCode())
                .isEqualTo(302);
        assertThat(filled(office, form, late()).get(2).getFirst()).isNotEqualTo("");

        String again = upload(office, "省里的月报表", book(row("全省重点工作月报"), HEADS));
        assertThat(office.get(again).body()).as("the same headings").contains("<option value=\"责任单位\" selected");

        var version = office.upload(form, form + "/versions", "新样表.xlsx", book(row("新的月报"), HEADS));
        assertThat(version.statusCode()).isEqualTo(302);
        String next = path(version);
        assertThat(Clerk.words(office.get(next))).contains("第2版", "已换新版", "新样表.xlsx");
        assertThat(office.get(next).body()).contains("<option value=\"责任单位\" selected");
        assertThat(filled(office, next, late()).getFirst()).containsExactly("新的月报");
        assertThat(Matters.text(
                        "select string_agg(verb, ' ' order by at) from journal_fact where subject_kind = 'form' and subject_id in ("
                                + form.substring(7) + ", " + next.substring(7) + ")"))
                .isEqualTo("form.kept form.mapped form.kept");
        assertThat(office.post(next, next + "/removal").statusCode()).isEqualTo(302);
        assertThat(Clerk.words(office.get("/forms"))).doesNotContain("市考核办季报表");
        assertThat(Clerk.words(office.post(
                        "/account", "/exports", "what", "form-" + next.substring(7), "query", "", "reason", "再要")))
                .contains("停用");
        assertThat(office.get("/exports").statusCode())
                .as("what was taken out stays in the list")
                .isEqualTo(200);
    }

    private static String[] columns(String... columns) {
        List<String> fields = new ArrayList<>();
        for (String column : columns) {
            fields.addAll(List.of("column", column));
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void aFormForEachMatterIsAnArchiveOfForms() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        String form = upload(
                office,
                "市督办登记表",
                book(row("任务", "{{任务}}"), row("牵头", "{{牵头单位}}"), row("填表", "{{今天}}")),
                "each",
                "true");
        byte[] zip = taken(office, form, late());
        int files = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (parts.getNextEntry() != null) {
                files++;
            }
        }
        String sheet = upload(office, "市督办登记总表", book(row("任务"), row("{{任务}}")));
        assertThat(files).isPositive().isEqualTo(filled(office, sheet, late()).size() - 1);
    }

    @Test
    void aFormThatCannotBeFilledIsRefusedWithThePlaceNamed() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        byte[] unknown = book(row("编号"), row("{{编号}}", "{{牵头部门}}"));
        assertThat(Clerk.words(office.upload("/forms", "/forms", "样表.xlsx", unknown, "name", "坏表", "source", "ledger")))
                .contains("B2的占位符“{{牵头部门}}”不认识", "是不是“{{牵头单位}}”");
        byte[] broken = book(row("{{编号"));
        assertThat(Clerk.words(office.upload("/forms", "/forms", "样表.xlsx", broken, "name", "坏表", "source", "ledger")))
                .contains("A1的占位符没有写完整");
        assertThat(Clerk.words(office.upload(
                        "/forms",
                        "/forms",
                        "样表.xlsx",
                        "表".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "name",
                        "坏表",
                        "source",
                        "ledger")))
                .contains("不是Word（docx）或Excel（xlsx）文件");
        assertThat(Clerk.words(
                        office.upload("/forms", "/forms", "样表.xlsx", book(HEADS), "name", "", "source", "ledger")))
                .contains("给样表起个名");
        assertThat(Clerk.words(office.get("/forms"))).doesNotContain("坏表");
    }

    /** Whoever may take tables out may fill a form with what he sees; only the offices that manage forms hand them in. */
    @Test
    void onlyThoseWithTheRightHandInForms() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        String form = upload(office, "权限样表", book(row("编号", "任务"), row("{{编号}}", "{{任务}}")));
        Clerk clerk = Clerk.of("hexiaoman");
        assertThat(Clerk.words(clerk.get("/forms"))).contains("权限样表").doesNotContain("上传样表");
        assertThat(Clerk.words(
                        clerk.upload("/account", "/forms", "样表.xlsx", book(HEADS), "name", "偷传", "source", "ledger")))
                .contains("样表由督查室或政府办管理");
        assertThat(Clerk.words(clerk.post("/account", form + "/removal"))).contains("已停用或换了新版");
        assertThat(filled(clerk, form, Matters.ofTheSample()).size())
                .isLessThan(filled(office, form, Matters.ofTheSample()).size());
        assertThat(Clerk.of("sysadmin").get(form).statusCode()).isEqualTo(404);
    }

    @AfterEach
    void putTheLimitBack() {
        TestServer.setParameter("form.most-rows", "2000");
    }

    @Test
    void moreRowsThanAFormTakesAreRefusedWithAWayOut() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        String form = upload(office, "短表", book(row("编号", "任务"), row("{{编号}}", "{{任务}}")));
        TestServer.setParameter("form.most-rows", "3");
        assertThat(Clerk.words(office.post(
                        "/account",
                        "/exports",
                        "what",
                        "form-" + form.substring(7),
                        "query",
                        Matters.ofTheSample(),
                        "reason",
                        "月报")))
                .contains("一次最多3行", "请先筛选");
    }

    /** A form may be filled from the list of projects too. */
    @Test
    void projectsFillFormsToo() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        String form =
                upload(office, "项目月报", book(row("项目", "投资"), row("{{项目名称}}", "{{总投资（万元）}}")), "source", "projects");
        assertThat(filled(office, form, "").size()).isGreaterThan(5);
    }
}
