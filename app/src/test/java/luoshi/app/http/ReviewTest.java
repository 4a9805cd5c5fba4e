package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import org.junit.jupiter.api.Test;

/** Every act of the review screen works without script (R5-1, R5-2). */
class ReviewTest {
    private static final Pattern CARD = Pattern.compile("id=\"c(\\d+)\" data-id=\"\\d+\" data-state=\"(\\w+)\"");

    @Test
    void anyFieldIsEditedAndAnUnknownUnitIsNamed() {
        Clerk office = Clerk.of("qinliyan");
        String report = paste(office, 31);
        String id = cards(office, report).getFirst();
        String edit = "/candidates/" + id + "/edit";
        String open = report + "?open=" + id;
        assertThat(office.get(open).body()).contains("name=\"firmness\"", "name=\"supporting\"", "name=\"pledge\"");
        String transport = found(office.get(open).body(), "value=\"(\\d+)\"[^>]*>交通局<");
        assertThat(Clerk.words(office.post(open, edit, "task", "修路", "kind", "project", "supporting", "财政局、天上局")))
                .contains("没有叫“天上局”的单位");
        assertThat(Clerk.words(office.post(
                        open, edit, "task", "修路", "kind", "project", "lead", transport, "supporting", "交通局")))
                .contains("同一个单位不能既牵头又配合");
        office.post(
                open,
                edit,
                "task",
                "修好31公里路",
                "kind",
                "project",
                "pledge",
                "city",
                "op",
                ">=",
                "value",
                "32",
                "unit",
                "公里",
                "due",
                "2034-09-30",
                "lead",
                transport,
                "supporting",
                "财政局、住建局",
                "firmness",
                "soft",
                "approve",
                "true");
        String page = office.get(open).body();
        assertThat(page)
                .contains("value=\"修好31公里路\"", "value=\"32\"", "value=\"2034-09-30\"", "value=\"财政局、住建局\"")
                .containsPattern("value=\"project\"\\s+selected")
                .containsPattern("value=\"city\"\\s+selected")
                .containsPattern("value=\"soft\"\\s+selected")
                .containsPattern("value=\"(&gt;|>)=\"\\s+selected");
        assertThat(Clerk.words(office.get(report))).contains("已认定1");
    }

    @Test
    void splitMergeRefuseTakeBackAndMarkAnew() {
        Clerk office = Clerk.of("qinliyan");
        String report = paste(office, 32);
        List<String> cards = cards(office, report);
        String first = cards.getFirst();
        String second = cards.get(1);
        String open = report + "?open=" + first;
        assertThat(Clerk.words(office.post(open, "/candidates/" + first + "/merger")))
                .contains("没有可以合并的事项");
        office.post(open, "/candidates/" + second + "/merger");
        String merged = office.get(open).body();
        assertThat(merged).contains("合并入1");
        String words = found(merged, "name=\"parts\" rows=\"2\">([^<]+)<");
        assertThat(words).startsWith("新建农村公路32公里").contains("改造危桥4座");
        assertThat(Clerk.words(office.post(open, "/candidates/" + first + "/split", "parts", "新建农村公路99公里\n改造危桥4座")))
                .contains("不是这一条里接下来的原话");
        office.post(open, "/candidates/" + first + "/split", "parts", "新建农村公路32公里\n改造危桥4座");
        assertThat(Clerk.words(office.get(report))).contains("改造危桥4座");
        assertThat(Clerk.words(office.post(open, "/candidates/" + first + "/refusal", "reason", "")))
                .contains("不列入要写明理由");
        office.post(open, "/candidates/" + first + "/refusal", "reason", "与其他事项重复");
        assertThat(Clerk.words(office.get(report))).contains("理由：与其他事项重复");
        office.post(open, "/candidates/" + first + "/reconsideration");
        assertThat(Clerk.words(office.get(report))).doesNotContain("理由：与其他事项重复");
        assertThat(Clerk.words(office.post(report, report + "/marks", "words", "报告里没有的话")))
                .contains("选中要标记的文字");
        HttpResponse<String> marked = office.post(report, report + "/marks", "words", "对破损路段随坏随修");
        assertThat(marked.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("open="));
    }

    @Test
    void aSectionIsApprovedAtOnceAndEverySentenceIsAccountedFor() {
        Clerk office = Clerk.of("qinliyan");
        String report = paste(office, 33);
        String gap = found(office.get(report).body(), report + "/sentences/(\\d+)");
        assertThat(Clerk.words(office.post(report, report + "/sentences/" + gap, "reason", "")))
                .contains("请写明这一句为什么不列入");
        office.post(report, report + "/sentences/" + gap, "reason", "说的是现状");
        List<String> waiting = cards(office, report);
        List<String> fields = new ArrayList<>();
        waiting.forEach(id -> fields.addAll(List.of("candidate", id)));
        office.post(report, report + "/approval", fields.toArray(String[]::new));
        assertThat(Clerk.words(office.get(report)))
                .contains("待审 0")
                .contains("尚未处理 0")
                .contains("已说明理由 1");
    }

    @Test
    void aUnitReadsTheTextAndMayChangeNothing() {
        String report = paste(Clerk.of("qinliyan"), 34);
        Clerk unit = Clerk.of("chengxiaofan");
        assertThat(Clerk.words(unit.get(report))).contains("新建农村公路34公里").doesNotContain("本节全部认定");
        assertThat(Clerk.words(unit.post("/account", report + "/marks", "words", "对破损路段随坏随修")))
                .contains("审阅由督查室或政府办办理");
    }

    private static String paste(Clerk office, int kilometres) {
        String text = """
            政府工作报告
            ——2034年1月15日在云岭县第二十届人民代表大会第一次会议上
            各位代表：
            二、2034年工作安排
            （一）修好路
            把9条路修到家门口。新建农村公路%d公里，改造危桥4座，建成客运站2处。对破损路段随坏随修。
            （二）办好学
            让孩子就近上学。新增学位540个。
            """.formatted(kilometres);
        HttpResponse<String> taken = office.post("/reports", "/reports", "text", text, "state", "公布");
        return taken.headers().firstValue("Location").orElseThrow().replaceAll(".*(/reports/\\d+).*", "$1");
    }

    private static List<String> cards(Clerk office, String report) {
        Matcher card = CARD.matcher(office.get(report).body());
        List<String> ids = new ArrayList<>();
        while (card.find()) {
            ids.add(card.group(1));
        }
        return ids;
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
