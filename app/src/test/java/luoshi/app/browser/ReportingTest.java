package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.List;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.Matters;
import luoshi.app.testing.Photos;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** 填报 in a browser: a block from Excel falls into the grid, and a phone reports with a photo. */
class ReportingTest {
    private static final String PASTE = """
            ([cell, text]) => { const data = new DataTransfer(); data.setData('text/plain', text);
              cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""";

    @Test
    void aBlockFromExcelFallsIntoTheGridAndIsSentWithOneForm() {
        newMonth("交通局");
        try (Browsers browsers = new Browsers()) {
            Page clerk = browsers.page(TestServer.base(), 1440);
            TestServer.logIn(clerk, "chetonggui");
            clerk.navigate("/ledger/grid");
            Locator rows = clerk.locator("tbody tr");
            int before = rows.count();
            Locator words = clerk.locator("[name^='words-']");
            clerk.evaluate(
                    PASTE,
                    List.of(words.first().elementHandle(), "路基完成\t1\t预警\t\"石料\t紧张\"\t加一个班组\r\n面层铺筑\t说不清\t正常\r\n"));
            assertThat(words.first()).hasValue("路基完成");
            assertThat(clerk.locator("[name^='problems-']").first()).hasValue("石料\t紧张");
            assertThat(clerk.locator("[name^='rating-']").first()).hasValue("预警");
            assertThat(words.nth(1)).hasValue("面层铺筑");
            assertThat(clerk.locator(".grid-told")).containsText("已贴入8格");
            Browsers.picture(clerk, "grid-pasted");
            button(clerk, "报送填好的行").click();
            assertThat(clerk.locator(".error-summary")).containsText("还有1件没有报成");
            assertThat(clerk.locator(".row-error")).hasCount(1);
            assertThat(clerk.locator(".row-error [name^='words-']")).hasValue("面层铺筑");
            assertThat(clerk.locator(".row-error [name^='amount-']")).hasValue("说不清");
            assertThat(rows).hasCount(before - 1);
            Browsers.picture(clerk, "grid-error");
        }
    }

    @Test
    void aPhoneReportsWithAPhoto() {
        newMonth("水利局");
        try (Browsers browsers = new Browsers()) {
            Page clerk = browsers.page(TestServer.base(), 360);
            TestServer.logIn(clerk, "xiruoshui");
            clerk.navigate("/phone");
            Browsers.picture(clerk, "phone-list");
            clerk.locator(".thumb-list a").first().click();
            assertThat(clerk.locator("#photo")).hasAttribute("capture", "environment");
            clerk.locator("#photo")
                    .setInputFiles(new FilePayload("沟槽.jpg", "image/jpeg", Photos.taken(Matters.today(), 3)));
            assertThat(clerk.locator("#photo-name")).hasText("沟槽.jpg");
            clerk.getByLabel("本期进展").fill("沟槽开挖完成，管材进场。");
            Locator quantity = clerk.locator("[name=quantity]");
            (quantity.count() > 0 ? quantity : clerk.locator("[name=progress]")).fill("1");
            Browsers.picture(clerk, "phone-form");
            button(clerk, "报送").click();
            assertThat(clerk.getByRole(AriaRole.STATUS).first()).containsText("进展已报，等待单位负责人审核");
            clerk.locator("section .thumb-list a").first().click();
            assertThat(clerk.locator("img.thumb").first()).isVisible();
        }
    }

    /** The sample has reported for this month; a new month begins for the test. */
    private static void newMonth(String unit) {
        try (var owner = TestServer.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "update ledger_note set period = period - interval '1 month' where unit_id = (select id from region_unit where short_name = '"
                            + unit + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
