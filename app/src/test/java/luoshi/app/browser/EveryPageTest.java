package luoshi.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** What holds on every page: a phone needs no sideways scrolling, nothing is refused by the browser, the first screen is light. */
class EveryPageTest {
    private static final int FIRST_SCREEN_BYTES = 120 * 1024;
    private static final int FIRST_SCREEN_REQUESTS = 8;

    private static final Map<String, List<String>> PAGES = Map.of(
            "qinliyan",
            List.of(
                    "/",
                    "/reports",
                    "/terms",
                    "/terms/new",
                    "/lead-words",
                    "/problems",
                    "/ledger",
                    "/ledger/outline",
                    "/ledger/import",
                    "/ledger?light=LATE&sort=due",
                    "/exports",
                    "/account",
                    "/account/drafts",
                    "/account/notices",
                    "/notices",
                    "/search?q=公路",
                    "/exports/new?what=ledger",
                    "/forms",
                    "/forms?source=ledger&query=light%3DLATE",
                    "/ledger/pledges",
                    "/ledger/proofs",
                    "/ledger?bound=yes",
                    "/ledger/problems",
                    "/ledger/quotas",
                    "/ledger/months",
                    "/verification",
                    "/public/pledges",
                    "/public/pledges/receipt?number=2026-00000000",
                    "/exports/new?what=ledger-word",
                    "/rhythm",
                    "/rhythm/calls",
                    "/ledger/chain",
                    "/duties",
                    "/duties/list",
                    "/supervision/orders",
                    "/supervision/orders/list",
                    "/supervision/records",
                    "/supervision/bulletins",
                    "/meetings",
                    "/meetings/new?kind=DISPATCH",
                    "/campaigns",
                    "/campaigns/new",
                    "/burden",
                    "/visits",
                    "/visits?in=LAST_QUARTER",
                    "/visits/list?in=YEAR",
                    "/visits/problems?in=YEAR",
                    "/visits/sites",
                    "/visits/sites?without=true",
                    "/visits/sites/new",
                    "/visits/pairings/new",
                    "/visits/import",
                    "/visits/phone",
                    "/visits/headquarters",
                    "/visits/headquarters/new",
                    "/visits/weeks",
                    "/visits/weeks/new",
                    "/projects",
                    "/projects/list",
                    "/projects/dispatch",
                    "/projects/places",
                    "/projects/batches",
                    "/projects/batches/new",
                    "/projects/rates",
                    "/projects/rates/LISTED",
                    "/projects/funds",
                    "/projects/portfolios",
                    "/projects/portfolios/new",
                    "/projects/relay",
                    "/projects/relay?phase=CONTINUED",
                    "/projects/appraisals",
                    "/projects/watch",
                    "/projects/areas",
                    "/projects/promises",
                    "/projects/gaps",
                    "/projects/import",
                    "/projects/tours",
                    "/projects/tours/new",
                    "/projects/new",
                    "/figures/new",
                    "/lines",
                    "/lines/deputy-proposal",
                    "/lines/hotline-ticket?state=closed",
                    "/lines/wage-arrears",
                    "/lines/village-integration",
                    "/lines/hotline-ticket/cases/new",
                    "/lines/hotline-ticket/board",
                    "/lines/hotline-ticket/statistics",
                    "/lines/investment-lead/statistics?by=unit&show=contract",
                    "/lines/deputy-proposal?figure=replied&side=whole",
                    "/lines/village-integration/matrix",
                    "/lines/hotline-ticket/import",
                    "/lines/petition-backlog",
                    "/lines/petition-backlog/board",
                    "/lines/petition-backlog/statistics",
                    "/lines/petition-backlog/cases/new",
                    "/exports/new?what=cases-hotline-ticket",
                    "/public/lines",
                    "/public/lines/hotline-ticket",
                    "/public/lines/petition-backlog",
                    "/system/parameters"),
            "sysadmin",
            List.of(
                    "/system",
                    "/system/regions",
                    "/system/units",
                    "/system/directory",
                    "/system/posts",
                    "/system/people",
                    "/system/accounts",
                    "/system/channels",
                    "/system/channels/new?kind=EMAIL",
                    "/system/channels/new?kind=DINGTALK",
                    "/system/health",
                    "/system/components"),
            "fanganju",
            List.of("/", "/ledger/grid", "/phone", "/projects/months"),
            "secadmin",
            List.of("/system/roles"),
            "auditadmin",
            List.of("/system/journal"));

    @Test
    void everyPageFitsADeskAndAPhoneWithoutScrollingSidewaysOrErrors() {
        List<String> faults = new ArrayList<>();
        try (Browsers browsers = new Browsers()) {
            PAGES.forEach((login, paths) -> {
                Page page = browsers.page(TestServer.base(), 1440);
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        faults.add(page.url() + ": " + message.text());
                    }
                });
                TestServer.logIn(page, login);
                List<String> all = new ArrayList<>(paths);
                if (login.equals("qinliyan")) {
                    all.addAll(chain());
                }
                for (String path : all) {
                    page.navigate(path);
                    for (int width : new int[] {1440, 360}) {
                        page.setViewportSize(width, 900);
                        Object over = page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                        if (((Number) over).intValue() > 0) {
                            faults.add(path + " is " + over + " px too wide at " + width);
                        }
                        Browsers.picture(page, "page" + path.replaceAll("\\W+", "-") + "-" + width);
                    }
                }
                page.context().close();
            });
        }
        assertThat(faults).isEmpty();
    }

    /** The pages of the chain that have an id in their address. */
    private static List<String> chain() {
        String report = "/reports/"
                + Matters.text("select max(id) from report_report where region_id = 990121 and year = 2026");
        String live = "/commitments/" + one("state = 'ASSIGNED'");
        return List.of(
                report,
                report + "/about",
                report + "/comparison",
                report + "/opinions",
                report + "/breakdown",
                report + "/duties",
                live,
                live + "/proof",
                live + "/lines",
                "/commitments/" + one("bound") + "/proof",
                live + "/change",
                live + "/change?what=拆分",
                "/commitments/" + one("state = 'CONSULTED'"),
                "/commitments/" + one("state = 'CLOSED'"),
                "/commitments/" + one("state = 'REPORTED'") + "/check",
                "/problems/" + Matters.text("select min(id) from ledger_problem where region_id = 990121"),
                "/visits/headquarters/"
                        + Matters.text("select min(id) from visit_headquarters where region_id = 990121"),
                "/visits/weeks/" + Matters.text("select min(id) from visit_week where region_id = 990121"),
                "/visits/" + Matters.text("select min(visit_id) from visit_problem where region_id = 990121"),
                "/visits/leaders/" + Matters.text("select min(post_id) from visit_pairing where region_id = 990121"),
                project("铸件产业园一期"),
                project("新能源汽车零部件"),
                "/commitments/" + Matters.text("select min(commitment_id) from ledger_quota where region_id = 990121"),
                "/supervision/bulletins/"
                        + Matters.text("select min(id) from supervision_bulletin where region_id = 990121"),
                "/supervision/orders/" + Matters.text("select min(id) from supervision_order where region_id = 990121"),
                "/ledger/months/" + YearMonth.from(Matters.today()),
                "/ledger/pledges?year=2027",
                "/lines/village-integration/matrix/"
                        + Matters.text("select min(place_id) from caseline_cell where region_id = 990121"),
                "/cases/" + Matters.text("select min(id) from caseline_case where line = 'deputy-proposal'"),
                "/cases/" + Matters.text("select max(id) from caseline_case where line = 'wage-arrears'"),
                "/cases/"
                        + Matters.text(
                                "select min(id) from caseline_case where line = 'petition-backlog' and state = 'listed'"));
    }

    private static String project(String name) {
        return "/projects/"
                + Matters.text("select id from project_project where region_id = 990121 and name = '" + name + "'");
    }

    private static String one(String condition) {
        return Matters.text("select min(id) from ledger_commitment where region_id = 990121 and " + condition);
    }

    @Test
    void aFormOfTheDeskHasItsLabelAboveItsField() {
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.page(TestServer.base(), 1440);
            TestServer.logIn(page, "fanganju");
            page.navigate("/");
            page.locator("details.do > summary").first().click();
            var field = page.locator("details.do[open] .field").first();
            double label = field.locator("label").boundingBox().y;
            double left = field.locator("label").boundingBox().x;
            assertThat(field.locator(".input").boundingBox().y).isGreaterThan(label + 10);
            assertThat(field.locator(".input").boundingBox().x).isCloseTo(left, within(2.0));
        }
    }

    @Test
    void theFirstScreenIsLight() {
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.page(TestServer.base(), 1440);
            List<Response> responses = new ArrayList<>();
            page.onResponse(responses::add);
            page.navigate("/login");
            page.waitForLoadState();
            assertThat(responses).hasSizeLessThanOrEqualTo(FIRST_SCREEN_REQUESTS);
            long bytes = List.copyOf(responses).stream()
                    .mapToLong(response -> response.request().sizes().responseBodySize)
                    .sum();
            assertThat(bytes).isBetween(1L, (long) FIRST_SCREEN_BYTES);
        }
    }
}
