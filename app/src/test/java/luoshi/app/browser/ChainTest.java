package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.Matters;
import luoshi.app.testing.Photos;
import luoshi.app.testing.SharedReports;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/**
 * The chain on real input (R5-8): a report is reviewed, its matters are sent for opinion, a unit objects, the government office decides, the head
 * signs; the clerk reports with a file, the unit's head accepts, the supervision office verifies and the matter is closed.
 */
class ChainTest {
    private static final int DESK = 1440;
    private static final int PHONE = 360;
    private static final String GROWTH = "地区生产总值增长6%以上";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aRealReportBecomesALedgerAndOneOfItsMattersIsClosed() {
        Path report = SharedReports.folder().resolve("county").resolve("高唐县_2025.txt");
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(office, "qinliyan");
            String review = upload(office, report);
            reviewByKeys(office);
            String item = approveItsSection(office, review);
            sendForOpinion(office, review);
            object(browsers, item);
            rule(browsers, review, item);
            issue(browsers, office, review);
            reportWithFile(browsers, item);
            accept(browsers, item);
            verify(office, item);
        }
    }

    /** Answers the address of the review screen. */
    private static String upload(Page office, Path report) {
        office.navigate("/reports");
        office.locator("input[type=file]").setInputFiles(report);
        button(office, "上传并读取").click();
        office.waitForURL("**/reports/*");
        assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("已读出");
        assertThat(office.locator("#meter")).containsText("可核查的句子");
        Browsers.picture(office, "review");
        return office.url();
    }

    /** One key approves and goes on to the next; x asks for the reason; u takes back; the page is never left. */
    private static void reviewByKeys(Page office) {
        Locator approved = office.locator(".card.is-approved");
        Locator current = office.locator(".card.is-current");
        int before = approved.count();
        office.keyboard().press("j");
        assertThat(current).hasCount(1);
        String first = current.getAttribute("data-id");
        office.keyboard().press("a");
        assertThat(approved).hasCount(before + 1);
        assertThat(current).not().hasAttribute("data-id", first);
        office.keyboard().press("a");
        assertThat(approved).hasCount(before + 2);
        office.keyboard().press("x");
        Locator reason = current.locator("form[data-act=x] input[name=reason]");
        assertThat(reason).isFocused();
        reason.fill("原则性表述，没有可核查的结果");
        reason.press("Enter");
        assertThat(office.locator(".card.is-refused")).hasCount(1);
        Browsers.picture(office, "review-keys");
        office.keyboard().press("u");
        assertThat(office.locator(".card.is-refused")).hasCount(0);
    }

    /** Answers the address of the matter with a figure. */
    private static String approveItsSection(Page office, String review) {
        office.navigate(review);
        Locator sections = office.locator(".review-section button");
        for (int left = sections.count(); left > 0; left = sections.count()) {
            office.waitForResponse(
                    answer -> answer.request().isNavigationRequest() && answer.status() == 200,
                    () -> sections.first().click());
            office.waitForLoadState();
            assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("已认定");
        }
        assertThat(office.locator(".card[data-state=waits]")).hasCount(0);
        office.getByText("看台账").click();
        Browsers.picture(office, "ledger");
        office.locator("tbody a", new Page.LocatorOptions().setHasText(GROWTH))
                .first()
                .click();
        assertThat(office.locator(".quote mark")).hasText(GROWTH);
        Browsers.picture(office, "item-open");
        office.getByLabel("牵头单位").selectOption("住建局");
        office.getByLabel("完成时限").fill("2099-12-31");
        button(office, "分工").click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText("已分工");
        return office.url();
    }

    private static void sendForOpinion(Page office, String review) {
        office.navigate(review + "/breakdown");
        Browsers.picture(office, "breakdown");
        for (Locator gap : office.locator("details li a").all()) {
            Page other = office.context().newPage();
            other.navigate(gap.getAttribute("href"));
            other.getByLabel("牵头单位").selectOption("政府办");
            button(other, "分工").click();
            assertThat(other.getByRole(AriaRole.STATUS).first()).hasText("已分工");
            other.close();
        }
        office.reload();
        button(office, "全部送征求意见").click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("件已送征求意见");
    }

    private static void object(Browsers browsers, String item) {
        Page clerk = browsers.page(TestServer.base(), DESK);
        TestServer.logIn(clerk, "ruanxiaozhu");
        clerk.navigate(item);
        clerk.getByLabel("建议改由其他单位牵头").check();
        clerk.getByLabel("建议牵头单位").selectOption("交通局");
        button(clerk, "反馈").click();
        assertThat(clerk.locator(".error-summary")).containsText("请写明理由");
        clerk.getByLabel("建议改由其他单位牵头").check();
        clerk.getByLabel("建议牵头单位").selectOption("交通局");
        clerk.getByLabel("理由").fill("不属本单位职责");
        button(clerk, "反馈").click();
        assertThat(clerk.getByRole(AriaRole.STATUS).first()).hasText("意见已反馈");
    }

    private static void rule(Browsers browsers, String review, String item) {
        Page office = browsers.page(TestServer.base(), DESK);
        TestServer.logIn(office, "jianwenlan");
        office.navigate(review + "/breakdown");
        Browsers.picture(office, "breakdown-objection");
        button(office, "采纳").click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText("已采纳，分工已改");
        office.navigate(item);
        assertThat(office.locator("aside")).containsText("交通局");
    }

    private static void issue(Browsers browsers, Page office, String review) {
        office.navigate(review + "/breakdown");
        office.locator("button", new Page.LocatorOptions().setHasText("报签")).click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("等待主要领导签发");
        Page head = browsers.page(TestServer.base(), DESK);
        TestServer.logIn(head, "liangzhixing");
        head.navigate(review + "/breakdown");
        button(head, "签发").click();
        assertThat(head.getByRole(AriaRole.STATUS).first()).containsText("件已下达");
        assertThat(head.locator("table").last()).containsText("政办发〔");
        Browsers.picture(head, "breakdown-issued");
    }

    private static void reportWithFile(Browsers browsers, String item) {
        Page clerk = browsers.page(TestServer.base(), PHONE);
        TestServer.logIn(clerk, "chetonggui");
        Browsers.picture(clerk, "desk-clerk-360");
        clerk.navigate(item);
        clerk.getByLabel("本期进展").fill("前三季度增速6.4%，全年数已经统计部门核定。");
        clerk.getByLabel("累计完成量（%）").fill("6.4");
        clerk.getByLabel("已经完成，申请销号（须附佐证）").check();
        clerk.getByLabel("自查情况").fill("对照统计公报逐项核对，数据一致。");
        clerk.locator("input[type=file]").setInputFiles(new FilePayload("统计公报.pdf", "application/pdf", PDF));
        Browsers.picture(clerk, "item-clerk-360");
        button(clerk, "报送").click();
        assertThat(clerk.getByRole(AriaRole.STATUS).first()).containsText("等待单位负责人审核");
        assertThat(clerk.getByText("统计公报.pdf")).isVisible();
        Page other = browsers.page(TestServer.base(), DESK);
        TestServer.logIn(other, "wenzhuqing");
        other.navigate(item);
        assertThat(other.locator("h1")).hasText("没有这个页面，或您不能查看");
    }

    private static void accept(Browsers browsers, String item) {
        Page head = browsers.page(TestServer.base(), DESK);
        TestServer.logIn(head, "luchangning");
        assertThat(head.locator("main")).containsText("待审核");
        head.navigate(item);
        button(head, "审核通过").click();
        assertThat(head.getByRole(AriaRole.STATUS).first()).hasText("已审核通过");
    }

    private static void verify(Page office, String item) {
        office.navigate("/");
        Browsers.picture(office, "desk-office");
        office.navigate("/verification");
        button(office, "抽取现场核验名单").click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("件到现场核验");
        Browsers.picture(office, "verification");
        office.navigate(item);
        Browsers.picture(office, "item-office");
        office.getByLabel("核验方式").selectOption("现场");
        office.locator("#photo")
                .setInputFiles(new FilePayload("核验.jpg", "image/jpeg", Photos.taken(Matters.today(), 5)));
        office.getByLabel("核验地点").fill("县统计局");
        office.getByLabel("核验情况或退回原因").fill("与统计公报一致。");
        button(office, "准予销号").click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText("已核验");
        assertThat(office.locator("aside .light")).containsText("已销号");
        Browsers.picture(office, "item-closed");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
