package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** 业务条线 in a browser: a citizen's form with its look-up, the figures of proposals down to the cases, villages on a heat map. */
class LinesTest {

    @Test
    void aCitizenOnAPhoneSendsInATicketAndTheDeskDispatchesIt() {
        try (Browsers browsers = new Browsers()) {
            Page citizen = browsers.page(TestServer.base(), 360);
            citizen.navigate("/public/lines");
            Browsers.picture(citizen, "lines-public");
            citizen.getByText("12345工单").click();
            citizen.getByLabel("诉求标题").fill("夜市油烟扰民反映三次没人管");
            citizen.getByLabel("来源").selectOption("网上");
            citizen.getByLabel("类别").selectOption("投诉");
            citizen.getByLabel("诉求对象").fill("城关夜市");
            citizen.getByLabel("诉求人").fill("郝静");
            citizen.getByLabel("联系电话").fill("13512340077");
            Browsers.picture(citizen, "lines-public-form");
            button(citizen, "提交").click();
            String receipt = citizen.locator("b.code").textContent();
            Browsers.picture(citizen, "lines-public-receipt");
            citizen.navigate("/public/lines");
            citizen.getByLabel("回执号").fill(receipt);
            citizen.getByLabel("联系电话").fill("135-1234-0077");
            button(citizen, "查询").click();
            assertThat(citizen.locator("h1")).hasText("待派单");
            Browsers.picture(citizen, "lines-public-found");

            Page office = browsers.page(TestServer.base(), 1440);
            TestServer.logIn(office, "jianwenlan");
            office.navigate("/lines/hotline-ticket?state=received");
            office.locator("tr", new Page.LocatorOptions().setHasText("夜市油烟"))
                    .locator("input[name=id]")
                    .check();
            office.locator("#bulk [name=act]").selectOption("dispatch");
            office.locator("#bulk [name=unit]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("城管局"));
            Browsers.picture(office, "lines-bulk");
            button(office, "一起办").click();
            assertThat(office.locator("tbody tr")).containsText("已派单");
            Browsers.picture(office, "lines-bulk-told");
            office.navigate("/lines/hotline-ticket/board");
            assertThat(office.locator(".board")).containsText("待签收");
            Browsers.picture(office, "lines-board");
        }
    }

    @Test
    void theFiguresOfProposalsOpenTheCasesBehindThem() {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), 1440);
            TestServer.logIn(office, "qinliyan");
            office.navigate("/lines/deputy-proposal/statistics?show=replied&by=unit");
            assertThat(office.locator("svg.chart")).isVisible();
            Browsers.picture(office, "lines-statistics");
            Locator rate = office.locator("tbody tr", new Page.LocatorOptions().setHasText("办复率"))
                    .first();
            String whole = rate.locator("td.num a").nth(1).textContent();
            rate.locator("td.num a").nth(1).click();
            assertThat(office.locator("p.notice")).containsText("办复率的分母：" + whole + "件");
            Browsers.picture(office, "lines-behind");
            Page phone = browsers.page(TestServer.base(), 360);
            TestServer.logIn(phone, "qinliyan");
            phone.navigate("/lines/deputy-proposal/statistics");
            Browsers.picture(phone, "lines-statistics-phone");
        }
    }

    @Test
    void theVillagesStandOnAHeatMapDownToOneCell() {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), 1440);
            TestServer.logIn(office, "qinliyan");
            office.navigate("/lines/village-integration/matrix");
            Browsers.picture(office, "lines-matrix");
            office.locator(".heat tbody th a").first().click();
            assertThat(office.locator(".heat tbody")).containsText("已达标");
            Browsers.picture(office, "lines-township");
            office.locator(".heat td a").first().click();
            assertThat(office.locator("p.notice")).containsText("村：");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
