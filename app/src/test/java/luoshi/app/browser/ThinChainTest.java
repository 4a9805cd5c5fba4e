package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.SharedReports;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The thin chain on real input: a report becomes a ledger; one commitment is assigned, reported on with a file, verified and closed. */
class ThinChainTest {
    private static final int DESK = 1440;
    private static final int PHONE = 360;
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Test
    void aCommitmentOfARealReportIsAssignedReportedVerifiedAndClosed() {
        Path report = SharedReports.folder().resolve("county").resolve("高唐县_2025.txt");
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(office, "qinliyan");
            Browsers.picture(office, "desk-office");
            String item = upload(office, report);
            assign(office, item);
            reportWithFile(browsers, item);
            verify(office, item);
        }
    }

    /** Answers the address of the first commitment with a figure. */
    private static String upload(Page office, Path report) {
        office.navigate("/reports");
        office.locator("input[type=file]").setInputFiles(report);
        button(office, "上传并读取").click();
        assertThat(office.getByRole(AriaRole.STATUS)).containsText("已读出");
        Browsers.picture(office, "report-text");
        office.getByText("看台账").click();
        Browsers.picture(office, "ledger");
        Locator first = office.locator("tbody a", new Page.LocatorOptions().setHasText("地区生产总值增长6%以上"))
                .first();
        first.click();
        assertThat(office.locator(".quote mark")).hasText("地区生产总值增长6%以上");
        return office.url();
    }

    private static void assign(Page office, String item) {
        office.navigate(item);
        office.getByLabel("牵头单位").selectOption("交通局");
        office.getByLabel("完成时限").fill("2099-12-31");
        button(office, "分工").click();
        assertThat(office.getByRole(AriaRole.STATUS)).hasText("已分工");
    }

    private static void reportWithFile(Browsers browsers, String item) {
        Page clerk = browsers.page(TestServer.base(), PHONE);
        TestServer.logIn(clerk, "chetonggui");
        Browsers.picture(clerk, "desk-clerk-360");
        clerk.navigate(item);
        clerk.getByLabel("本期进展").fill("路基、路面和标线都已完工，验收合格。");
        clerk.getByLabel("完成进度（%）").fill("100");
        clerk.locator("input[type=file]").setInputFiles(new FilePayload("验收报告.pdf", "application/pdf", PDF));
        Browsers.picture(clerk, "item-clerk-360");
        button(clerk, "报送").click();
        assertThat(clerk.getByRole(AriaRole.STATUS).first()).containsText("等待督查室核验");
        assertThat(clerk.getByText("验收报告.pdf")).isVisible();
        Page other = browsers.page(TestServer.base(), DESK);
        TestServer.logIn(other, "wenzhuqing");
        other.navigate(item);
        assertThat(other.locator("h1")).hasText("没有这个页面，或您不能查看");
    }

    private static void verify(Page office, String item) {
        office.navigate(item);
        Browsers.picture(office, "item-office");
        button(office, "准予销号").click();
        assertThat(office.getByRole(AriaRole.STATUS)).hasText("已核验，准予销号");
        assertThat(office.locator("aside .light")).containsText("已销号");
        Browsers.picture(office, "item-closed");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
