package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** 督办 in a browser: the board, a matter from 立项 to 销号 by its people, a leader's remark, the calendar and a pasted notice. */
class SupervisionTest {
    private static final int DESK = 1440;
    private static final int PHONE = 360;
    private static final String TITLE = "护城河两岸路灯检修";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aMatterIsHandedOverAnsweredReviewedAndClosed() {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(office, "qinliyan");
            office.navigate("/duties");
            assertThat(office.locator(".board > section")).hasCount(6);
            Browsers.picture(office, "duties-board");
            String duty = handOver(office);
            Page unit = browsers.page(TestServer.base(), PHONE);
            TestServer.logIn(unit, "xingshirong");
            answer(unit, duty);
            office.navigate(duty);
            Browsers.picture(office, "duty-review");
            office.getByLabel("评定等次").selectOption("GOOD");
            button(office, "准予办结").click();
            assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("已准予办结");
            button(office, "销号").click();
            assertThat(office.locator(".title")).containsText("已销号");
            Browsers.picture(office, "duty-closed");
        }
    }

    private static String handOver(Page office) {
        office.getByText("交办一件事").first().click();
        Browsers.picture(office, "duty-new");
        office.getByLabel("事项名称").fill(TITLE);
        office.getByLabel("收文号、会议议题或单号").fill("安督收〔2026〕88号");
        office.getByLabel("交办要求").fill("群众晚上散步反映强烈，请城管局逐杆排查，月底前全部亮灯。");
        office.getByLabel("承办单位").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("城管局"));
        button(office, "交办").click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("计时开始");
        assertThat(office.locator(".main")).containsText("当日不计，3天至");
        Browsers.picture(office, "duty-assigned");
        return office.url();
    }

    private static void answer(Page unit, String duty) {
        unit.navigate(duty);
        button(unit, "签收").click();
        Browsers.picture(unit, "duty-360");
        unit.getByLabel("安排部署情况").fill("当日现场踏勘，分两个组排查。");
        button(unit, "反馈部署情况").click();
        unit.getByLabel("推进情况").fill("排查灯杆126基，修复118基。");
        unit.getByLabel("采取的措施").fill("夜间抢修，缺件加急采购。");
        button(unit, "反馈推进情况").click();
        assertThat(unit.getByRole(AriaRole.STATUS).first()).containsText("推进情况已反馈");
        unit.getByLabel("办理结果").fill("126基全部亮灯，现场复核无漏项。");
        unit.locator("#file-APPLY").setInputFiles(new FilePayload("亮灯复核表.pdf", "application/pdf", PDF));
        button(unit, "申请办结").click();
        assertThat(unit.getByRole(AriaRole.STATUS).first()).containsText("等待审核");
    }

    @Test
    void aMeetingsDecisionsAreOnePageAndEachIsFollowed() {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(office, "qinliyan");
            office.navigate("/meetings/new?kind=DISPATCH");
            assertThat(office.locator(".main")).containsText("落后的先议");
            office.getByLabel("会议名称").fill("全县项目建设第11次调度会");
            office.getByLabel("第1项议定事项").fill("企业用电增容三日内到现场办理");
            button(office, "登记并逐项交办").click();
            assertThat(office.getByRole(AriaRole.ALERT)).containsText("第1项：请选承办单位");
            assertThat(office.getByLabel("第1项议定事项")).hasValue("企业用电增容三日内到现场办理");
            office.getByLabel("第1项承办单位")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("行政审批局"));
            office.getByLabel("第2项议定事项").fill("敬老院消防改造月底前完工");
            office.getByLabel("第2项承办单位")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("民政局"));
            Browsers.picture(office, "meeting-new");
            button(office, "登记并逐项交办").click();
            assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("2项议定事项全部交办");
            assertThat(office.locator("table").first().locator("tbody tr")).hasCount(2);
            assertThat(office.locator(".main")).containsText("上次议定事项的落实情况");
            Browsers.picture(office, "meeting");
            Download minutes =
                    office.waitForDownload(() -> office.getByText("下载会议纪要").click());
            org.assertj.core.api.Assertions.assertThat(minutes.suggestedFilename())
                    .isEqualTo("全县项目建设第11次调度会纪要.docx");
            office.navigate("/meetings");
            assertThat(office.locator("table")).containsText("第11次调度会");
            Browsers.picture(office, "meetings");
        }
    }

    @Test
    void theCalendarShowsTheYearAndANoticeIsLookedAtBeforeItIsLoaded() {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(office, "qinliyan");
            office.navigate("/system/calendar?year=2026");
            assertThat(office.locator(".month")).hasCount(12);
            assertThat(office.locator(".main")).containsText("2026年共248个工作日");
            Browsers.picture(office, "calendar");
            office.getByLabel("通知全文").fill("""
                    国务院办公厅关于2017年部分节假日安排的通知
                    一、元旦：1月1日放假，1月2日（星期一）补休。
                    二、春节：1月27日至2月2日放假调休，共6天。1月22日（星期日）、2月4日（星期六）上班。
                    """);
            button(office, "读出来核对").click();
            assertThat(office.getByRole(AriaRole.ALERT)).containsText("写明共6天，读出7天");
            Browsers.picture(office, "calendar-notice");
            button(office, "载入2017年").click();
            assertThat(office.getByRole(AriaRole.ALERT).first()).containsText("核对后勾选");
        }
    }

    @Test
    void aLeadersRemarkBesideAMatterBecomesADuty() {
        try (Browsers browsers = new Browsers()) {
            Page leader = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(leader, "liangzhixing");
            leader.navigate("/ledger");
            leader.locator("table a[href^='/commitments/']").first().click();
            leader.locator(".topbar").getByText("批示").click();
            assertThat(leader.getByLabel("承办单位")).not().hasValue("");
            leader.getByLabel("批示内容").fill("此事群众关注，请抓紧。");
            button(leader, "批示交办").click();
            assertThat(leader.getByRole(AriaRole.STATUS).first()).containsText("批示已转督查室");
            Page office = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(office, "qinliyan");
            office.navigate("/duties/list?state=REGISTERED");
            assertThat(office.locator("table")).containsText("领导批示");
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
