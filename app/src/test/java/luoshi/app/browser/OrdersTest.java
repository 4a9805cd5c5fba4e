package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import luoshi.app.http.Authenticator;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** 督查令 in a browser: the ladder, a draft put up for signature, signed on paper by two or with an authenticator by one, answered on a phone. */
class OrdersTest {
    private static final int DESK = 1440;
    private static final int PHONE = 360;
    private static final String SIGNED = "安青路改造";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void anOrderGoesFromTheDraftToTheUnitsAnswer() {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(office, "yezhiqiu");
            office.navigate("/supervision/orders");
            assertThat(office.locator(".board > section")).hasCount(3);
            Browsers.picture(office, "orders-ladder");
            String project =
                    Matters.text("select id from project_project where region_id = 990121 and name = '光伏组件二期'");
            office.navigate("/projects/" + project);
            office.getByText("下督查令").click();
            office.getByLabel("颜色").selectOption("BLUE");
            office.getByLabel("越级或提前下达的事由").selectOption("INSTRUCTION");
            button(office, "草拟").click();
            button(office, "送督查室主任签发").click();
            assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("已送签");
            String order = office.url();
            office.getByText("打印呈批单").click();
            office.getByLabel("签批件").setInputFiles(new FilePayload("签批件.pdf", "application/pdf", PDF));
            button(office, "登记签批件").click();
            assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("另一人");
            Page second = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(second, "qinliyan");
            second.navigate(order);
            Browsers.picture(second, "order-to-confirm");
            button(second, "确认，编号下达").click();
            assertThat(second.locator(".title")).containsText("已下达");
            answered(browsers, order);
        }
    }

    /** the authenticator is set up on the page of one's account; a wrong code signs nothing. */
    @Test
    void theHolderOfThePostSignsWithHisAuthenticator() {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), DESK);
            TestServer.logIn(office, "yezhiqiu");
            office.navigate("/supervision/orders/new?project="
                    + Matters.text(
                            "select id from project_project where region_id = 990121 and name = '" + SIGNED + "'"));
            office.getByLabel("颜色").selectOption("ORANGE");
            office.getByLabel("越级或提前下达的事由").selectOption("URGENT");
            button(office, "草拟").click();
            button(office, "送县委组织部部长签发").click();
            assertThat(office.getByRole(AriaRole.STATUS).first()).containsText("已送签");
            Page signer = browsers.page(TestServer.base(), PHONE);
            TestServer.logIn(signer, "fangzhengping");
            signer.navigate("/supervision/orders");
            Locator waiting = signer.locator(".board li", new Page.LocatorOptions().setHasText(SIGNED));
            assertThat(waiting).containsText("待县委组织部部长签发");
            Browsers.picture(signer, "order-to-sign-phone");
            String key = authenticator(signer);
            try {
                signer.navigate(office.url());
                sign(signer, "000000");
                assertThat(signer.getByRole(AriaRole.MAIN)).containsText("动态口令不对");
                sign(signer, Authenticator.code(key, Instant.now()));
                assertThat(signer.getByRole(AriaRole.STATUS).first()).containsText("已签发，文号已编");
                assertThat(signer.getByRole(AriaRole.MAIN)).containsText("方正平（动态口令签发）");
                signer.navigate("/supervision/orders");
                assertThat(waiting).containsText("待报检讨和措施");
            } finally {
                signer.navigate("/account");
                signer.getByLabel("验证器上的6位数字").fill(Authenticator.code(key, Instant.now()));
                button(signer, "停用").click();
                assertThat(button(signer, "启用动态口令")).isVisible();
            }
        }
    }

    private static String authenticator(Page page) {
        page.navigate("/account");
        button(page, "启用动态口令").click();
        String key = page.locator("code").textContent().replace(" ", "");
        page.getByLabel("验证器上的6位数字").fill(Authenticator.code(key, Instant.now()));
        button(page, "启用").click();
        assertThat(button(page, "停用")).isVisible();
        return key;
    }

    private static void sign(Page page, String code) {
        page.getByLabel("动态口令").fill(code);
        button(page, "签发橙色督查令").click();
    }

    private static void answered(Browsers browsers, String order) {
        Page unit = browsers.page(TestServer.base(), PHONE);
        TestServer.logIn(unit, "yuanxingye");
        unit.navigate(order);
        unit.getByLabel("书面检讨").fill("盯得不紧，向县委、县政府检讨。");
        unit.getByLabel("整改措施").fill("每周完成一条线，由副主任驻场。");
        button(unit, "报送").click();
        assertThat(unit.locator(".title")).containsText("已报检讨和措施");
        Browsers.picture(unit, "order-answered-phone");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
