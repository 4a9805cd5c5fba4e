package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import org.junit.jupiter.api.Test;

/** The registry of terms and the list of the report's own problems. */
class TermsAndProblemsTest {
    private static final String REPORT = """
            政府工作报告
            ——2032年1月15日在云岭县第十九届人民代表大会第三次会议上
            云岭县人民政府县长　林知远
            各位代表：
            一、2031年工作回顾
            过去一年，修了路，也架了桥，群众出行更方便了。
            我们也清醒地看到，发展中还存在一些困难和问题：一是渡口设施陈旧，汛期停航偏多；二是山区学校师资流动快，音体美教师不足。对这些问题，我们将认真解决。
            二、2032年工作安排
            （一）修好路
            让群众过河更安全。改造渡口3处，推行“三巡两保”养护办法。深化“四站合一”建设，新建服务站12个。
            （二）办好学
            让孩子有老师教。招聘教师60名，其中音体美教师20名。
            名词解释
            1.“三巡两保”：即日巡、夜巡、节日巡，保畅通、保安全。
            """;

    @Test
    void aReportsGlossaryEntersTheRegistryAndUnexplainedSlogansAreFlagged() {
        Clerk office = Clerk.of("qinliyan");
        String report = paste(office, REPORT);
        String terms = Clerk.words(office.get("/terms"));
        assertThat(terms)
                .contains("即日巡、夜巡、节日巡，保畅通、保安全")
                .contains("所列5项：日巡、夜巡、节日巡、保畅通、保安全")
                .contains("《2032年政府工作报告》名词解释");
        String page = office.get("/terms").body();
        String id = found(page, "id=\"t(\\d+)\"><b>四站合一");
        assertThat(office.get(report).body())
                .contains("<abbr class=\"term\" title=\"即日巡、夜巡、节日巡")
                .contains("<abbr class=\"term is-undefined\" title=\"还没有解释\"");
        assertThat(Clerk.words(office.post(
                        "/terms/" + id,
                        "/terms/" + id,
                        "term",
                        "四站合一",
                        "definition",
                        "",
                        "standing",
                        "已解释",
                        "from",
                        "2032-01-01")))
                .contains("没有解释的选“待解释”或“不需解释”");
        office.post(
                "/terms/" + id,
                "/terms/" + id,
                "term",
                "四站合一",
                "aliases",
                "四站同建、合一站",
                "definition",
                "客运站、物流站、供销站、邮政站建在一处。",
                "source",
                "县交通局方案",
                "standing",
                "已解释",
                "from",
                "2032-01-01");
        assertThat(Clerk.words(office.get("/terms"))).contains("又称 四站同建、合一站");
        assertThat(office.get(report).body()).contains("title=\"客运站、物流站、供销站、邮政站建在一处。\"");
        assertThat(Clerk.words(
                        office.post("/terms/new", "/terms", "term", "合一站", "definition", "别的", "standing", "已解释")))
                .contains("已经有叫这个名字的名词");
        assertThat(Clerk.words(office.post("/terms/new", "/terms", "definition", "没有写名词")))
                .contains("名词要写");
        Clerk unit = Clerk.of("chengxiaofan");
        assertThat(Clerk.words(unit.get("/terms"))).contains("四站合一").doesNotContain("待解释的提法");
        assertThat(unit.get("/terms/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    void theReportsOwnProblemsHaveAnOwnerAnswersProgressAndEvidence() {
        Clerk office = Clerk.of("qinliyan");
        String report = paste(office, REPORT.replace("渡口设施陈旧", "渡口码头设施陈旧"));
        String list = office.get("/problems").body();
        String id = found(list, "/problems/(\\d+)\">渡口码头设施陈旧，汛期停航偏多<");
        assertThat(Clerk.words(office.get("/problems"))).contains("山区学校师资流动快").doesNotContain("我们将认真解决");
        String page = "/problems/" + id;
        assertThat(Clerk.of("chetonggui").get(page).statusCode()).isEqualTo(404);
        String transport = found(office.get(page).body(), "value=\"(\\d+)\"[^>]*>交通局<");
        office.post(page, page + "/owner", "unit", transport, "due", "2032-11-30");
        String card = found(office.get(report).body(), "id=\"c(\\d+)\"");
        office.post(report, "/candidates/" + card + "/approval");
        office.post(page, page + "/answers", "commitment", card);
        assertThat(Clerk.words(office.get(page)))
                .contains("整改中")
                .contains("交通局")
                .contains("2032年11月30日")
                .contains("改造渡口3处");
        assertThat(Clerk.words(office.post(page, page + "/answers", "number", "9999")))
                .contains("台账里没有第9999号事项");
        Clerk unit = Clerk.of("chetonggui");
        assertThat(Clerk.words(unit.post(page, page + "/notes", "words", "", "state", "UNDERWAY")))
                .contains("请写明做了什么");
        unit.post(page, page + "/notes", "words", "两处渡口已开工", "state", "UNDERWAY");
        assertThat(Clerk.words(unit.post(page, page + "/notes", "words", "好了", "state", "SOLVED")))
                .contains("由督查室认定");
        assertThat(Clerk.words(office.post(page, page + "/notes", "words", "好了", "state", "SOLVED")))
                .contains("认定已解决要有佐证材料");
        assertThat(Clerk.words(office.get(page)))
                .contains("两处渡口已开工")
                .contains("整改中")
                .doesNotContain("好了");
        assertThat(Clerk.words(unit.post(page, page + "/owner", "unit", transport)))
                .contains("责任单位由督查室或政府办明确");
    }

    @Test
    void aProblemThatTheNextYearsReportNamesAgainIsMarked() {
        Clerk office = Clerk.of("qinliyan");
        paste(office, REPORT.replace("山区学校师资流动快，音体美教师不足", "县城北片停车位紧缺，违停屡禁不止"));
        paste(
                office,
                REPORT.replace("山区学校师资流动快，音体美教师不足", "县城北片停车位依然紧缺，违停还没有根治")
                        .replace("2032年", "2033年")
                        .replace("2031年", "2032年"));
        assertThat(Clerk.words(office.get("/problems"))).containsPattern("县城北片停车位依然紧缺，违停还没有根治\\s+2032年的报告已经讲过");
    }

    private static String paste(Clerk office, String text) {
        HttpResponse<String> taken = office.post("/reports", "/reports", "text", text, "state", "公布");
        return taken.headers().firstValue("Location").orElseThrow().replaceAll(".*(/reports/\\d+).*", "$1");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
