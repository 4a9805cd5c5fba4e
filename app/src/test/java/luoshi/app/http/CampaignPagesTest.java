package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 报送, 专项行动 and 减负 as people use them. */
class CampaignPagesTest {

    @Test
    void aCampaignIsDeclaredOnOnePageAndItsProblemGoesToZero() {
        Clerk office = Clerk.of("qinliyan");
        String water = unit("水利局");
        HttpResponse<String> refused = declare(office, water, "99999");
        assertThat(Clerk.words(refused)).contains("没有在办的第99999号事项");
        assertThat(refused.body()).as("nothing typed is lost").contains("塘坝隐患排查整治");
        declare(office, water, "");
        String id = Matters.text("select max(id) from rhythm_campaign where title = '塘坝隐患排查整治'");
        String at = "/campaigns/" + id;
        assertThat(Clerk.words(office.get("/campaigns"))).contains("塘坝隐患排查整治");
        Clerk clerk = Clerk.of("xiruoshui");
        String action = Matters.text("select id from rhythm_action where campaign_id = " + id);
        clerk.post(at, "/campaigns/actions/" + action + "/reports", "words", "已排查塘坝31座");
        assertThat(Clerk.words(office.get(at))).contains("已排查塘坝31座").contains("还有");
        assertThat(Clerk.words(office.post(at, at + "/findings", "form", "found", "unit", "", "words", "溢洪道堵塞")))
                .contains("请选整改单位");
        office.post(at, at + "/findings", "form", "found", "unit", water, "words", "溢洪道堵塞");
        String finding =
                "/campaigns/findings/" + Matters.text("select id from rhythm_finding where campaign_id = " + id);
        clerk.post(at, finding + "/clear", "words", "已清淤");
        assertThat(Clerk.words(office.get(at))).contains("待核实").contains("未清零 1");
        office.post(at, finding + "/confirm");
        assertThat(Clerk.words(office.get(at))).contains("未清零 0");
        office.post(at, at + "/end", "words", "31座塘坝全部排查");
        assertThat(Clerk.words(clerk.get(at))).contains("已结束").contains("31座塘坝全部排查");
        assertThat(Clerk.of("jianwenlan").get("/campaigns/999999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatAUnitIsAskedForIsCountedAndAskedForOnce() {
        Clerk office = Clerk.of("qinliyan");
        LocalDate today = Matters.today();
        String[] form = {
            "name",
            "山塘巡查人次",
            "purpose",
            "汛前检查",
            "measure",
            "人次",
            "every",
            "WEEKLY",
            "from",
            today.toString(),
            "to",
            today.plusDays(20).toString(),
            "unit",
            unit("水利局")
        };
        office.post("/figures/new", "/figures", form);
        assertThat(Clerk.words(office.post("/figures/new", "/figures", form))).contains("已由“汛前检查”向水利局收取");
        assertThat(Clerk.words(office.get("/burden"))).contains("山塘巡查人次").contains("水利局");
        Clerk clerk = Clerk.of("xiruoshui");
        String figure = Matters.text("select id from rhythm_figure where name = '山塘巡查人次'");
        assertThat(Clerk.words(clerk.post("/rhythm", "/figures/" + figure + "/readings", "value", "三十")))
                .contains("请填一个数");
        clerk.post("/rhythm", "/figures/" + figure + "/readings", "value", "36");
        assertThat(Clerk.words(clerk.get("/rhythm"))).contains("36人次");
    }

    @Test
    void aProblemRaisedTodayIsAnsweredAndClosedToday() {
        Clerk water = Clerk.of("xiruoshui");
        water.post("/rhythm", "/rhythm/coordinations", "form", "raise", "asked", unit("交通局"), "words", "施工便道请先让出");
        String one = "/rhythm/coordinations/"
                + Matters.text("select max(id) from rhythm_coordination where words = '施工便道请先让出'");
        assertThat(Clerk.words(water.post("/rhythm", one + "/close"))).contains("还没有答复");
        Clerk.of("chetonggui").post("/rhythm", one + "/answer", "words", "今晚腾出");
        water.post("/rhythm", one + "/close");
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/rhythm")))
                .contains("今晚腾出")
                .contains("当日办结");
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/rhythm")))
                .contains("月报")
                .contains("未报");
    }

    private static HttpResponse<String> declare(Clerk office, String water, String numbers) {
        LocalDate today = Matters.today();
        return office.post(
                "/campaigns/new",
                "/campaigns",
                "title",
                "塘坝隐患排查整治",
                "kind",
                "SPECIAL",
                "lead",
                water,
                "every",
                "WEEKLY",
                "from",
                today.toString(),
                "to",
                today.plusDays(40).toString(),
                "numbers",
                numbers,
                "part",
                "逐座排查",
                "unit",
                water);
    }

    private static String unit(String name) {
        return Matters.text("select id from region_unit where short_name = '" + name + "'");
    }
}
