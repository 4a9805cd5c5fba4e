package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** A report comes in, in several versions; what was decided on one goes over to the next. */
class ReportIntakeTest {
    private static final Pattern CARD = Pattern.compile("id=\"c(\\d+)\" data-id=\"\\d+\" data-state=\"(\\w+)\"");
    private static final String FIRST = """
            政府工作报告
            ——2031年1月15日在云岭县第十九届人民代表大会第二次会议上
            云岭县人民政府县长　林知远
            各位代表：
            一、2030年工作回顾
            过去一年，修了路，也架了桥。
            二、2031年工作安排
            （一）修好路
            把路修到家门口。新建农村公路36公里，改造危桥4座。建成%s停车场2处。
            （二）办好学
            让孩子就近上学。新增学位540个。%s
            """;

    @Test
    void theSameTextTwiceIsTheSameReport() {
        Clerk office = Clerk.of("qinliyan");
        String text = FIRST.formatted("东街", "");
        String first = paste(office, text, "公布", "");
        assertThat(Clerk.words(office.get(first + "/about")))
                .contains("2031年政府工作报告")
                .contains("第1稿（公布稿）");
        assertThat(office.get(first + "/about").body())
                .contains("value=\"19\"")
                .contains("value=\"2\"")
                .contains("value=\"2031-01-15\"")
                .contains("value=\"林知远\"");
        HttpResponse<String> again = office.post("/reports", "/reports", "text", text, "state", "公布");
        assertThat(again.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(first));
        assertThat(Clerk.words(office.get(first))).contains("这份文件已经收过");
    }

    @Test
    void nothingAndAWrongYearAreRefusedAndWhatWasPastedIsKept() {
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.post("/reports", "/reports", "text", " ", "state", "公布")))
                .contains("请选择文件，或把报告全文粘贴进来");
        HttpResponse<String> refused =
                office.post("/reports", "/reports", "text", "新建公路36公里", "state", "公布", "year", "26");
        assertThat(Clerk.words(refused)).contains("年份写四位数");
        assertThat(refused.body()).contains("新建公路36公里</textarea>");
        assertThat(Clerk.words(Clerk.of("chengxiaofan").post("/account", "/reports", "text", "新建公路3公里")))
                .contains("报告由督查室或政府办上传");
    }

    @Test
    void decisionsGoOverToTheNextVersionWhereTheWordsStillStand() {
        Clerk office = Clerk.of("qinliyan");
        String older = paste(office, FIRST.formatted("南街", "新招教师60名。"), "审议", "");
        List<String> before = cards(office.get(older).body());
        assertThat(before).hasSizeGreaterThanOrEqualTo(4);
        for (String id : before) {
            office.post(older, "/candidates/" + id + "/approval");
        }
        String newer = paste(
                office,
                FIRST.formatted("南街", "").replace("540个", "620个").replace("改造危桥4座。", "改造危桥4座，铺设人行道9公里。"),
                "通过",
                older);
        String page = office.get(newer).body();
        assertThat(Clerk.words(office.get(newer + "/about")))
                .contains("第2稿（通过稿）")
                .contains("与审议稿比对");
        List<String> after = cards(page);
        assertThat(after).containsAll(before.subList(0, 2));
        assertThat(page).containsPattern("id=\"c" + before.get(0) + "\" data-id=\"\\d+\" data-state=\"done\"");
        String changed = before.stream()
                .filter(id -> page.contains("data-id=\"" + id + "\" data-state=\"waits\""))
                .findFirst()
                .orElseThrow();
        String compared = office.get(newer + "/comparison").body();
        assertThat(compared)
                .contains("<del>540</del><ins>620</ins>")
                .contains("<del>新招教师60名。</del>")
                .contains("<ins>，铺设人行道9公里</ins>")
                .contains("open=" + changed + "#c" + changed);
        assertThat(Clerk.words(office.get(older))).contains("已有新稿");
        assertThat(Clerk.words(office.get("/reports"))).doesNotContain("第1稿（审议稿）");
    }

    @Test
    void aReportTakesEveryStepOfTheTableAndNoOtherAndEachLeavesAFact() throws SQLException {
        Clerk office = Clerk.of("qinliyan");
        String report = paste(office, FIRST.formatted("西街", ""), "送审", "");
        String state = report + "/state";
        assertThat(Clerk.words(office.post(report + "/about", state, "state", "公布")))
                .contains("“送审”的报告不能改为“公布”");
        for (String next : List.of("审议", "送审", "审议", "通过", "公布")) {
            office.post(report + "/about", state, "state", next);
        }
        assertThat(Clerk.words(office.get(report + "/about"))).contains("第1稿（公布稿）");
        assertThat(verbs(report.replace("/reports/", "")))
                .containsSubsequence(
                        "report.received",
                        "report.laid-before-congress",
                        "report.taken-back",
                        "report.laid-before-congress",
                        "report.passed",
                        "report.published");
        assertThat(Clerk.words(office.post(
                        report + "/about", report + "/about", "title", "云岭县二〇三一年报告", "congress", "20", "session", "3")))
                .doesNotContain("没有办成");
        assertThat(Clerk.words(office.get("/reports"))).contains("第20届人民代表大会第3次会议");
    }

    @Test
    void aDeputysOpinionStandsOnTheExactWordsAndIsAnsweredWithAReason() {
        Clerk office = Clerk.of("qinliyan");
        String report = paste(office, FIRST.formatted("北街", ""), "审议", "");
        String page = report + "/opinions";
        assertThat(Clerk.words(office.post(
                        page,
                        page,
                        "passage",
                        "新增学位600个",
                        "from",
                        "0",
                        "deputy",
                        "林小满",
                        "delegation",
                        "城关代表团",
                        "words",
                        "学位还不够")))
                .contains("没有找到这段原文");
        assertThat(Clerk.words(office.post(
                        page,
                        page,
                        "passage",
                        "新增学位540个",
                        "from",
                        "0",
                        "deputy",
                        "",
                        "delegation",
                        "",
                        "words",
                        "学位还不够")))
                .contains("哪位代表或哪个代表团");
        HttpResponse<String> raised = office.post(
                page,
                page,
                "passage",
                "新增学位540个",
                "from",
                "0",
                "deputy",
                "林小满",
                "delegation",
                "城关代表团",
                "words",
                "学位还不够");
        String id = raised.headers().firstValue("Location").orElseThrow().replaceAll(".*#o", "");
        assertThat(Clerk.words(office.post(page, "/opinions/" + id + "/ruling", "verdict", "不采纳", "reason", "")))
                .contains("不采纳要写明理由");
        office.post(page, "/opinions/" + id + "/ruling", "verdict", "部分采纳", "reason", "先增540个，明年再增");
        assertThat(Clerk.words(office.get(page)))
                .contains("1条：采纳0，部分采纳1，不采纳0，未答复0")
                .contains("城关代表团 林小满")
                .contains("先增540个，明年再增");
        Clerk unit = Clerk.of("chengxiaofan");
        assertThat(Clerk.words(unit.get(page))).contains("学位还不够").doesNotContain("登记一条意见");
        assertThat(Clerk.words(unit.post(
                        "/account",
                        page,
                        "passage",
                        "新增学位540个",
                        "from",
                        "0",
                        "deputy",
                        "甲",
                        "delegation",
                        "",
                        "words",
                        "乙")))
                .contains("意见由代表本人或督查室、政府办登记");
    }

    /** Answers the address of the report. */
    private static String paste(Clerk office, String text, String state, String versionOf) {
        HttpResponse<String> taken = versionOf.isEmpty()
                ? office.post("/reports", "/reports", "text", text, "state", state)
                : office.post(
                        "/reports",
                        "/reports",
                        "text",
                        text,
                        "state",
                        state,
                        "versionOf",
                        versionOf.replace("/reports/", ""));
        return taken.headers().firstValue("Location").orElseThrow().replaceAll(".*(/reports/\\d+).*", "$1");
    }

    private static List<String> cards(String page) {
        List<String> ids = new ArrayList<>();
        Matcher card = CARD.matcher(page);
        while (card.find()) {
            ids.add(card.group(1));
        }
        return ids;
    }

    private static List<String> verbs(String report) throws SQLException {
        List<String> verbs = new ArrayList<>();
        try (var owner = TestServer.owner();
                var statement = owner.prepareStatement(
                        "select verb from journal_fact where subject_kind = 'report' and subject_id = ? order by xid, id")) {
            statement.setLong(1, Long.parseLong(report));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    verbs.add(rows.getString(1));
                }
            }
        }
        return verbs;
    }
}
