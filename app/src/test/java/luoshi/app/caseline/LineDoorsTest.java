package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What goes in and out of a line: the public form and the look-up, tables, many at once, the search of everything, paper. */
class LineDoorsTest {
    private static final Pattern RECEIPT = Pattern.compile("RX[0-9]{2}-[0-9]+-[0-9]{5}");
    private static final String FORM = "/public/lines/hotline-ticket";

    @Test
    void aCitizenSendsInWithoutALogInAndLooksItUpByTheReceiptAndHisTelephone() {
        Clerk citizen = new Clerk(TestServer.base());
        String phone = "136" + System.nanoTime() % 100_000_000;
        assertThat(Clerk.words(citizen.get("/public/lines"))).contains("12345诉求", "由政府办受理", "凭回执号查办理情况");
        assertThat(citizen.get(FORM).body())
                .contains(
                        "<textarea class=\"input\" id=\"content\"", "诉求内容（可不填）", "<input class=\"input\" id=\"title\"");
        assertThat(Clerk.words(citizen.get(FORM))).contains("诉求标题", "网上").doesNotContain("啄木鸟", "是否解决");
        assertThat(Clerk.words(sent(citizen, "啄木鸟", phone))).contains("没有办成", "“来源”请选");
        HttpResponse<String> given = sent(citizen, "办不成事窗口", phone);
        Matcher receipt = RECEIPT.matcher(given.body());
        assertThat(receipt.find()).as(Clerk.words(given)).isTrue();
        assertThat(Clerk.words(sent(citizen, "办不成事窗口", phone)))
                .contains("同一诉求正在办理")
                .doesNotContain("RX");
        String number = receipt.group();
        assertThat(looked(citizen, number, phone))
                .contains("待签收", "小区充电桩报装被退回", "办不成事窗口")
                .doesNotContain(phone, "卫小宁");
        assertThat(looked(citizen, number, "13600000000")).contains("没有查到").doesNotContain("充电桩");
        assertThat(looked(citizen, number.substring(0, number.length() - 1) + "x", phone))
                .contains("没有查到");
        Clerk office = Clerk.of("jianwenlan");
        assertThat(Clerk.words(office.get("/lines/hotline-ticket?q=充电桩报装"))).contains("小区充电桩报装被退回", "群众填报");
        String id = Matters.text("select max(id) from caseline_case where title = '小区充电桩报装被退回'");
        assertThat(Clerk.words(office.get("/lines/hotline-ticket/cases/" + id))).contains("行政审批局", "按规则分派", "派单");
        assertThat(citizen.get("/public/lines/deputy-proposal").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> sent(Clerk citizen, String source, String phone) {
        return citizen.post(
                FORM,
                FORM,
                "title",
                "小区充电桩报装被退回",
                "source",
                source,
                "kind",
                "投诉",
                "object",
                "充电桩报装",
                "caller",
                "卫小宁",
                "phone",
                phone,
                "answer",
                "这一项不归我填");
    }

    private static String looked(Clerk citizen, String number, String phone) {
        return Clerk.words(citizen.post("/public/lines", "/public/cases", "number", number, "knows", phone));
    }

    @Test
    void aTableIsCheckedRowByRowTakenInWhereItStandsAndNotTwice() throws IOException {
        Clerk office = Clerk.of("jianwenlan");
        String at = "/lines/deputy-proposal/import";
        assertThat(Clerk.words(office.get(at))).contains("认得的列", "案由", "必填", "到期日期");
        assertThat(Workbooks.read(new ByteArrayInputStream(office.bytes(at + "/template")))
                        .getLast()
                        .cells())
                .contains("编号", "案由", "状态", "承办单位");
        String mark = "B" + System.nanoTime();
        byte[] table = table(
                List.of("编号", "案由", "类别", "领衔人", "状态", "承办单位", "登记日期", "到期日期", "办结日期"),
                List.of(
                        row(mark + "1", mark + "一", "人大建议", "周某", "面商中", "水利局", "2026-01-05", "2026-04-05", ""),
                        row(mark + "2", mark + "二", "政协提案", "周某", "已办结", "教育局", "2026-01-05", "", "2026-02-01"),
                        row(mark + "3", mark + "三", "政协提案", "周某", "", "", "", "", ""),
                        row(mark + "4", mark + "四", "政协提案", "周某", "飞走了", "没有的局", "", "", "2026-02-01")));
        String checked = Clerk.words(office.send(at, at, "file", "建议提案.xlsx", table));
        assertThat(checked)
                .contains("检查了4行：可以导入3行，1行不能")
                .contains("没有叫“飞走了”的状态")
                .contains("没有叫“没有的局”的");
        Matcher action = Pattern.compile(at + "/([0-9a-f]{64})")
                .matcher(office.send(at, at, "file", "建议提案.xlsx", table).body());
        assertThat(action.find()).isTrue();
        office.post(at, action.group());
        assertThat(Clerk.words(office.get(action.group()))).contains("导入完成", "看了4/4行，导入3行，没有导入1行", "没有叫“飞走了”的状态");
        assertThat(Clerk.words(Clerk.of("qinliyan").get(action.group())))
                .contains("没有导入的行只有上传人看得到")
                .doesNotContain("飞走了");
        assertThat(Clerk.of("qinliyan").get(action.group() + "/faults").statusCode())
                .isEqualTo(404);
        putRight(office, at, action.group());
        assertThat(Matters.text(
                        "select string_agg(state || coalesce(closed_on::text, ''), ' ' order by title) from caseline_case where title like '"
                                + mark + "%'"))
                .contains("meeting")
                .contains("closed2026-02-01")
                .contains("received");
        String id = Matters.text("select id from caseline_case where title = '" + mark + "一'");
        assertThat(Clerk.words(office.get("/lines/deputy-proposal/cases/" + id)))
                .contains("水利局", "答复时限", "2026-04-05");
        assertThat(Clerk.words(office.send(at, at, "file", "建议提案.xlsx", table))).contains("可以导入0行");
        assertThat(Clerk.words(office.send(at, at, "file", "别的.xlsx", table(List.of("颜色"), List.of(row("红"))))))
                .contains("表里没有“案由”这一列");
        assertThat(office.get(at + "/ffff").statusCode()).isEqualTo(404);
    }

    /** What was refused comes as a table; two cells put right, it is taken as a table of its own. */
    private static void putRight(Clerk office, String at, String run) throws IOException {
        List<Workbooks.TextRow> refused = Workbooks.read(new ByteArrayInputStream(office.bytes(run + "/faults")));
        assertThat(refused.get(2).cells()).startsWith("没有导入的原因", "编号", "案由");
        assertThat(refused).hasSize(4);
        assertThat(refused.getLast().cells().getFirst())
                .startsWith("第7行")
                .contains("状态：没有叫“飞走了”的状态", "承办单位：没有叫“没有的局”的单位");
        List<@Nullable Object> right = new ArrayList<>(refused.getLast().cells());
        right.set(right.indexOf("飞走了"), "已办结");
        right.set(right.indexOf("没有的局"), "教育局");
        byte[] again = table(refused.get(2).cells(), List.of(right));
        assertThat(Clerk.words(office.send(at, at, "file", "改好.xlsx", again))).contains("检查了1行：可以导入1行，0行不能");
    }

    private static List<@Nullable Object> row(String... cells) {
        return new ArrayList<>(Arrays.asList((Object[]) cells));
    }

    private static byte[] table(List<String> head, List<List<@Nullable Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(
                out,
                new Sheet(
                        "建议提案",
                        head.stream().map(name -> new Sheet.Column(name, 12)).toList(),
                        rows.stream()),
                new Sheet.Watermark("试验", "2026-03-01", "试验"));
        return out.toByteArray();
    }

    @Test
    void manyAreDoneWithOneActAndEachResultIsTold() {
        Clerk office = Clerk.of("jianwenlan");
        String at = "/lines/rectification";
        for (String title : List.of("批量整改问题甲", "批量整改问题乙")) {
            office.post(at + "/cases/new", at + "/cases", "title", title, "source", "审计", "round", "1");
        }
        String first = Matters.text("select max(id) from caseline_case where title = '批量整改问题甲'");
        String second = Matters.text("select max(id) from caseline_case where title = '批量整改问题乙'");
        String water = Matters.text("select id from region_unit where short_name = '水利局' and region_id = 990121");
        Clerk supervision = Clerk.of("qinliyan");
        assertThat(Clerk.words(supervision.get(at))).contains("勾选的一起办");
        assertThat(Clerk.words(supervision.post(
                        at, at + "/acts", "id", first, "id", second, "act", "assign", "unit", water, "words", "请整改")))
                .contains("交办：2件办成，0件没有办成", "批量整改问题甲", "已交办");
        assertThat(Clerk.words(supervision.post(at, at + "/acts", "id", first, "act", "drop", "words", "重复")))
                .contains("0件办成，1件没有办成", "“报整改方案”的办件不能“退回反馈单位”");
        assertThat(Matters.text("select state from caseline_case where id = " + second))
                .isEqualTo("planning");
        assertThat(Clerk.words(supervision.get("/search?q=批量整改问题"))).contains("反馈问题整改", "批量整改问题甲", "批量整改问题乙");
        assertThat(Clerk.words(Clerk.of("wenruchun").get("/search?q=批量整改问题"))).doesNotContain("批量整改问题甲");
        byte[] paper = supervision.bytes(at + "/cases/" + first + "/paper");
        assertThat(paper).startsWith('P', 'K');
        assertThat(supervision.postForBytes(
                        at, "/papers", "form", "case", "format", "whole", "id", first, "id", second))
                .startsWith('P', 'K');
    }

    @Test
    void aStatisticOfALineMovesACommitmentAndLeadsToTheCasesBehindIt() {
        Clerk office = Clerk.of("qinliyan");
        long id = Matters.live("教育局", "goal_value is null");
        String at = "/commitments/" + id + "/lines";
        assertThat(Clerk.words(office.get(at)))
                .contains("取哪条线的什么数", "建议提案·办复率（占比）")
                .doesNotContain("建议提案·交办");
        assertThat(Clerk.words(office.post(at, at, "statistic", "deputy-proposal/assigned")))
                .contains("没有量化目标，只能绑定一个率");
        office.post(at, at, "statistic", "deputy-proposal/replied");
        String bound = Clerk.words(office.get(at));
        assertThat(bound).contains("建议提案·办复率", "截至", "看计入的办件", "看分母", "取数经过");
        assertThat(office.get("/commitments/" + id + "/proof").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(at));
        assertThat(Clerk.words(office.get("/ledger/proofs"))).contains("业务条线推动的1件");
        office.post(at, at + "/end", "reason", "试验完毕");
        assertThat(Clerk.words(office.get(at))).contains("取哪条线的什么数");
    }
}
