package luoshi.app.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.Matters;
import luoshi.app.testing.Photos;
import luoshi.app.testing.TestServer;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.round.WatchKeyProjects;
import org.junit.jupiter.api.Test;

/** A project's whole life in a browser: 谋划 to 达效, with a start that is missed, a permit that runs out, and the duties that they raise. */
class ProjectLifeTest {
    private static final LocalDate TODAY = Matters.today();
    private static final String NAME = "小杂粮加工园";

    @Test
    void aProjectLivesFromThePlanToFullCapacity() {
        try (Works works = new Works();
                Browsers browsers = new Browsers()) {
            Page keeper = browsers.page(TestServer.base(), 1440);
            TestServer.logIn(keeper, Works.KEEPER);
            String at = planned(keeper);
            preparing(keeper);
            round(works);
            keeper.navigate(at);
            assertThat(keeper.locator(".main")).containsText("开工逾期");
            Browsers.picture(keeper, "project-missed-start");
            handedOver(browsers, at);
            papers(keeper, at);
            round(works);
            keeper.navigate(at);
            assertThat(keeper.locator(".main")).containsText("手续到期");
            assertThat(keeper.locator(".main")).containsText("前期完成率100%");
            Browsers.picture(keeper, "project-permit");
            building(keeper);
            completed(keeper);
            round(works);
            keeper.navigate(at);
            assertThat(keeper.locator("#alarms tr:has-text('开工逾期'), #alarms tr:has-text('手续到期')"))
                    .hasCount(0);
            assertThat(keeper.locator(".main")).containsText("巡查记录");
            full(keeper);
            phone(browsers, at);
        }
    }

    private static String planned(Page page) {
        page.navigate("/projects");
        page.getByText("新增项目").click();
        page.getByLabel("项目名称").fill(NAME);
        choose(page, "立项方式", "企业备案");
        page.getByLabel("行业").fill("食品加工");
        page.getByLabel("建设内容").fill("年加工小杂粮3万吨，建车间2座");
        choose(page, "建设地点", "青禾镇");
        choose(page, "责任单位", "农业农村局");
        page.locator("#leader").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("总投资（万元）").fill("6800");
        button(page, "入谋划库");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("已入谋划库");
        assertThat(page.locator(".main")).containsText("转入前期库还差3项");
        return page.url().replaceAll("[?#].*", "");
    }

    /** The planned start lies in the past: what comes late is found late. */
    private static void preparing(Page page) {
        page.getByText("修改").first().click();
        page.getByLabel("项目法人").fill("青禾杂粮食品有限公司");
        page.getByLabel("项目代码").fill("2605-990121-04-01-778899");
        page.getByLabel("计划开工").fill(TODAY.minusDays(20).toString());
        page.getByLabel("计划竣工").fill(TODAY.plusDays(200).toString());
        page.getByLabel("计划投产").fill(TODAY.plusDays(230).toString());
        button(page, "保存");
        button(page, "转入前期库");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("已转入前期库");
        assertThat(page.locator("#papers tbody tr")).hasCount(13);
    }

    private static void round(Works works) {
        new WatchKeyProjects(works.watch, new JdbcNotices(works.office.jdbc())).run(TODAY, works.office.system());
    }

    /** The duty was drafted by the round; the supervision office hands it over. */
    private static void handedOver(Browsers browsers, String at) {
        Page office = browsers.page(TestServer.base(), 1440);
        TestServer.logIn(office, "qinliyan");
        office.navigate(at);
        office.locator("#alarms tr:has-text('开工逾期') a").click();
        assertThat(office.locator(".main")).containsText("至今没有开工");
        office.getByText("交办给农业农村局，开始计时").click();
        assertThat(office.locator(".main")).containsText("当日不计");
        Browsers.picture(office, "project-duty");
        office.context().close();
    }

    /** Every paper is granted two months ago, so that the permit has a month left. */
    private static void papers(Page page, String at) {
        for (int item : new int[] {3, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17}) {
            page.navigate(at + "/papers/" + item);
            choose(page, "办理情况", "已批");
            page.getByLabel("文号").fill("安审批〔2026〕" + (100 + item) + "号");
            page.getByLabel("批准日期").fill(TODAY.minusMonths(2).toString());
            button(page, "登记");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("已登记");
        }
    }

    private static void building(Page page) {
        event(page, "开工", TODAY.minusDays(9), false);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("请选开工依据");
        page.locator("#event-basis").selectOption(new SelectOption().setLabel("场地平整"));
        register(page, "开工", TODAY.minusDays(9), true);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("场地平整不算开工");
        page.locator("#event-basis").selectOption(new SelectOption().setLabel("主体或永久性工程动工"));
        register(page, "开工", TODAY.minusDays(9), true);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("节点已登记");
        assertThat(page.locator(".main")).containsText("当年投资计划还没有下达");
        String at = page.url().replaceAll("[?#].*", "");
        page.navigate(at + "/plan");
        page.locator("#amount").fill("1200");
        button(page, "下达计划");
        button(page, "转入建设库");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("已转入建设库");
        event(page, "入库纳统", TODAY.minusDays(6), false);
        Browsers.picture(page, "project-building");
    }

    private static void completed(Page page) {
        event(page, "投产", TODAY.minusDays(3), true);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("节点已登记");
        button(page, "转入竣工投产库");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("已转入竣工投产库");
    }

    private static void full(Page page) {
        page.locator("#life summary:has-text('登记节点')").click();
        page.locator("#event-amount").fill("5200");
        page.locator("#event-promised").fill("6500");
        register(page, "达效", TODAY, false);
        assertThat(page.locator("#life")).containsText("实际年产值0.52亿元，预计0.65亿元");
        page.getByText("退库、出库").click();
        page.getByLabel("归档说明").fill("达效评估通过");
        button(page, "归档");
        assertThat(page.locator(".title")).containsText("已出库");
        Browsers.picture(page, "project-archived");
    }

    private static void phone(Browsers browsers, String at) {
        Page phone = browsers.page(TestServer.base(), 360);
        TestServer.logIn(phone, "fengnianyu");
        phone.navigate(at);
        assertThat(phone.locator(".main")).containsText("达效评估通过");
        Browsers.picture(phone, "project-360");
    }

    private static void event(Page page, String kind, LocalDate on, boolean photo) {
        page.locator("#life summary:has-text('登记节点')").click();
        register(page, kind, on, photo);
    }

    private static void register(Page page, String kind, LocalDate on, boolean photo) {
        page.locator("#event-kind").selectOption(new SelectOption().setLabel(kind));
        page.locator("#event-on").fill(on.toString());
        if (photo) {
            page.locator("#file").setInputFiles(new FilePayload(kind + ".jpg", "image/jpeg", Photos.taken(on, 5)));
        }
        page.locator("#life form[action$='/events'] button").click();
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label).selectOption(new SelectOption().setLabel(option));
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
