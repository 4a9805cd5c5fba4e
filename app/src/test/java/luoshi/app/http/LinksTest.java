package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Exported;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 责任链条: every gap is a row, can be filtered and taken out, and goes when it is closed where the row leads. */
class LinksTest {
    private static final Clerk OFFICE = Clerk.of("qinliyan");
    private static final Pattern COUNT = Pattern.compile("断点 <b>([0-9]+)</b>");

    @Test
    void everyGapIsARowOneClickFromWhereItIsClosed() {
        long matter = Matters.live(
                "水利局",
                "not exists (select from ledger_node n where n.commitment_id = ledger_commitment.id) and due_on = '2026-12-31'");
        String report = Matters.text("select report_id from ledger_commitment where id = " + matter);
        String unit = Matters.text("select lead_unit_id from ledger_commitment where id = " + matter);
        String page = "/ledger/chain?report=" + report + "&unit=" + unit + "&link=NODE";
        String place = "/commitments/" + matter + "#nodes";
        assertThat(OFFICE.get(page).body()).contains(place).doesNotContain("下达成任务");
        assertThat(OFFICE.get("/commitments/" + matter).body()).contains("id=\"nodes\"");
        long before = gaps(page);
        String rows = "report=" + report + "&unit=" + unit + "&link=NODE";
        List<Exported.Row> taken = Exported.rows(Exported.file(OFFICE, "chain", rows));
        assertThat(taken).isNotEmpty().allMatch(row -> row.at("断在哪里").equals("无节点"));
        HttpResponse<String> planned = OFFICE.post(
                "/commitments/" + matter, "/commitments/" + matter + "/nodes", "nodes", "2026-12-20 全部完成并验收");
        assertThat(planned.statusCode()).as(Clerk.words(planned)).isEqualTo(302);
        assertThat(OFFICE.get(page).body()).doesNotContain(place);
        assertThat(gaps(page)).isEqualTo(before - 1);
    }

    @Test
    void whatIsNotInTheListOrHasNobodyIsTold() {
        String report = received();
        String page = OFFICE.get("/ledger/chain?report=" + report).body();
        assertThat(page).contains("未入清单").contains("去认定").contains("/reports/" + report + "?open=");
        assertThat(OFFICE.get("/ledger/chain?report=" + report + "&section="
                                + enc(Matters.text(
                                        "select section from ledger_commitment where state = 'READ' and report_id = "
                                                + report)))
                        .body())
                .contains("未入清单");
        assertThat(OFFICE.get("/ledger/chain?report=" + report + "&section=" + enc("九、没有这一节"))
                        .body())
                .contains("没有断点");
    }

    /** Who may not see the matters of others does not see their gaps. */
    @Test
    void aUnitSeesItsOwnGapsOnly() {
        String others = Matters.text("""
                select id from ledger_commitment c where state = 'ASSIGNED' and not exists (select from ledger_node n where n.commitment_id = c.id)
                  and not (select id from region_unit where short_name = '农业农村局') = any (concerned) limit 1""");
        assertThat(Clerk.of("hexiaoman").get("/ledger/chain?link=NODE").body())
                .contains("责任链条")
                .doesNotContain("/commitments/" + others + "#nodes");
    }

    private static long gaps(String page) {
        Matcher count = COUNT.matcher(OFFICE.get(page).body());
        assertThat(count.find()).isTrue();
        return Long.parseLong(count.group(1));
    }

    private static String enc(String words) {
        return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String received() {
        String text = """
                政府工作报告
                ——2029年1月9日在安河县第十八届人民代表大会第九次会议上

                各位代表：

                三、2029年重点工作
                （一）办好养老的事。新建村级养老站19所。
                """;
        HttpResponse<String> taken =
                OFFICE.upload("/reports", "/reports", "链条_2029.txt", text.getBytes(StandardCharsets.UTF_8));
        return taken.headers().firstValue("Location").orElseThrow().replaceAll(".*/reports/(\\d+).*", "$1");
    }
}
