package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.TestServer;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 业务条线 in a browser: a citizen's form with its look-up, the figures of proposals down to the cases, villages on a heat map, a table taken in. */
class LinesTest {

    @Test
    void aCitizenOnAPhoneSendsInATicketAndTheDeskDispatchesIt() {
        try (Browsers browsers = new Browsers()) {
            Page citizen = browsers.page(TestServer.base(), 360);
            citizen.navigate("/public/lines");
            Browsers.picture(citizen, "lines-public");
            citizen.getByText("12345诉求").first().click();
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
            citizen.getByLabel("登记时留的信息").fill("135-1234-0077");
            button(citizen, "查询").click();
            assertThat(citizen.locator("dl")).containsText("待派单");
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

    @Test
    void aTableIsCheckedTakenInAndWhatWasNotTakenSaysWhatToPutRight() throws IOException {
        try (Browsers browsers = new Browsers()) {
            Page office = browsers.page(TestServer.base(), 360);
            TestServer.logIn(office, "jianwenlan");
            office.navigate("/lines/petition-backlog/import");
            office.locator("#file")
                    .setInputFiles(new FilePayload(
                            "信访.xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            petitions()));
            button(office, "检查").click();
            Browsers.picture(office, "lines-import-checked");
            button(office, "导入1行").click();
            assertThat(office.locator("h2").first()).hasText("导入完成：看了2/2行，导入1行，没有导入1行");
            Locator wrong = office.locator("tbody tr");
            assertThat(wrong).hasCount(2);
            assertThat(wrong.first()).containsText("第5行");
            assertThat(wrong.first()).containsText("登记日期");
            assertThat(wrong.nth(1)).containsText("“信访类别”请选：初信初访、重信重访、上级交办积案");
            assertThat(office.getByText("下载没有导入的1行")).isVisible();
            Browsers.picture(office, "lines-import-done");
        }
    }

    private static byte[] petitions() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Sheet.Column> columns = Stream.of("信访事项", "信访类别", "信访形式", "反映对象", "信访人", "登记日期")
                .map(name -> new Sheet.Column(name, 16))
                .toList();
        String object = "渠道淤塞" + System.nanoTime();
        Stream<List<@Nullable Object>> rows = Stream.of(
                List.of("反映渠道淤塞", "初信初访", "来信", object, "渠清如", "2026.3.2"),
                List.of("反映渠道淤塞", "重访", "来信", object, "渠长流", "三月"));
        Workbooks.write(out, new Sheet("信访", columns, rows), new Sheet.Watermark("试验", "2026-03-01", "试验"));
        return out.toByteArray();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
