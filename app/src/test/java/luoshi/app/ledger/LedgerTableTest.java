package luoshi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Exported;
import luoshi.app.testing.Matters;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import org.junit.jupiter.api.Test;

/** The ledger as a table: filters, orders, pages, saved filters, bulk acts, Word. */
class LedgerTableTest {
    private static final Pattern NUMBER = Pattern.compile("data-no=\"(\\d+)\"");
    private static final Pattern ID = Pattern.compile("aria-label=\"选\\d+号\"");
    private static final Clerk OFFICE = Clerk.of("qinliyan");

    private static String all(Clerk clerk) {
        return "report=" + Exported.sampleReport(clerk);
    }

    @Test
    void whereThereIsTooMuchToCountTheLightsThePageSaysSo() {
        String report = Matters.text("""
                with report as (
                  insert into report_report (region_id, id, first_id, title, year, fingerprint, file_name, format, body, received_by)
                  select region_id, n.id, n.id, '很长的台账', 1990, 'long', file_name, format, body, received_by
                  from report_report, (select nextval('report_id') as id) n where region_id = 990121 limit 1 returning id)
                insert into ledger_commitment (region_id, report_id, year, number, kind, quote, start_at, end_at, paragraph_start, paragraph_end, state)
                select 990121, report.id, 1990, n, 'action', '第' || n || '件', 0, 1, 0, 1, 'OPEN' from report, generate_series(1, 501) n
                returning report_id""");
        String page = Clerk.words(OFFICE.get("/ledger?report=" + report));
        assertThat(page).contains("超过500件，没有逐件数各光的件数");
        assertThat(Clerk.words(OFFICE.get("/ledger?" + all(OFFICE)))).doesNotContain("没有逐件数");
        Matters.text("delete from ledger_commitment where report_id = " + report + " returning 1");
        Matters.text("delete from report_report where id = " + report + " returning 1");
    }

    @Test
    void everyConditionHoldsBackExactlyWhatItSays() {
        String report = all(OFFICE);
        List<Exported.Row> whole = Exported.ledger(OFFICE, report);
        assertThat(whole).hasSizeGreaterThan(50);
        String lead = whole.stream()
                .map(row -> row.at("牵头单位"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
        String page = OFFICE.get("/ledger").body();
        String unit = page.replaceAll("(?s).*?name=\"lead\".*?value=\"(\\d+)\"[^>]*>" + lead + "<.*", "$1");
        holds(report, whole, "q=" + encoded("公路"), row -> (row.at("报告原文") + row.at("任务")).contains("公路"));
        holds(report, whole, "q=7", row -> row.at("编号").equals("7"));
        holds(report, whole, "kind=target", row -> row.at("类别").equals("指标"));
        holds(report, whole, "state=ASSIGNED", row -> row.at("状态").equals("办理中"));
        holds(report, whole, "light=LATE", row -> row.at("光").equals("逾期"));
        holds(
                report,
                whole,
                "light=OK&state=ASSIGNED",
                row -> row.at("光").equals("正常") && row.at("状态").equals("办理中"));
        holds(report, whole, "lead=" + unit, row -> row.at("牵头单位").equals(lead));
        holds(
                report,
                whole,
                "involved=" + unit,
                row -> List.of((row.at("牵头单位") + "、" + row.at("责任单位") + "、" + row.at("配合单位")).split("、", -1))
                        .contains(lead));
        holds(
                report,
                whole,
                "to=2026-09-30",
                row -> !row.at("完成时限").isEmpty() && row.at("完成时限").compareTo("2026-09-30") <= 0);
        holds(report, whole, "from=2026-10-01", row -> row.at("完成时限").compareTo("2026-10-01") >= 0);
        holds(report, whole, "figure=yes", row -> !row.at("量化目标").isEmpty());
        holds(report, whole, "figure=no", row -> row.at("量化目标").isEmpty());
    }

    private static void holds(String report, List<Exported.Row> whole, String query, Predicate<Exported.Row> said) {
        List<Exported.Row> expected = whole.stream().filter(said).toList();
        assertThat(expected).as("some rows for " + query).isNotEmpty();
        assertThat(Exported.ledger(OFFICE, report + "&" + query)).as(query).isEqualTo(expected);
        assertThat(Clerk.words(OFFICE.get("/ledger?" + report + "&" + query)))
                .as(query)
                .contains("，共" + expected.size() + "件");
    }

    @Test
    void pagesGoForthAndBackInEveryOrderAndMeetEveryRowOnce() {
        int rows = Exported.ledger(OFFICE, all(OFFICE)).size();
        for (String order : List.of("", "&sort=lead", "&sort=due", "&sort=progress&down=1", "&down=1")) {
            List<List<String>> forth = walk("/ledger?" + all(OFFICE) + order, "next");
            assertThat(forth.stream().flatMap(List::stream))
                    .as(order)
                    .hasSize(rows)
                    .doesNotHaveDuplicates();
            List<String> exported = Exported.ledger(OFFICE, all(OFFICE) + order).stream()
                    .map(row -> row.at("编号"))
                    .toList();
            assertThat(forth.stream().flatMap(List::stream).toList()).as(order).isEqualTo(exported);
            assertThat(forth.size()).isGreaterThan(1);
        }
    }

    /** The numbers of each page; from the last page back again the same pages are met. */
    private static List<List<String>> walk(String first, String rel) {
        List<List<String>> pages = new ArrayList<>();
        String address = first;
        String last = first;
        while (!address.isEmpty()) {
            String page = OFFICE.get(address).body();
            pages.add(numbers(page));
            last = page;
            address = link(page, rel);
        }
        for (int i = pages.size() - 2; i >= 0; i--) {
            last = OFFICE.get(link(last, "prev")).body();
            assertThat(numbers(last)).as(first + " back to page " + i).isEqualTo(pages.get(i));
        }
        assertThat(link(last, "prev")).isEmpty();
        return pages;
    }

    private static String link(String page, String rel) {
        Matcher link = Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(page);
        return link.find() ? link.group(1).replace("&amp;", "&") : "";
    }

    private static List<String> numbers(String page) {
        return NUMBER.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void theTotalsByLightAreThoseOfTheRows() {
        String page = Clerk.words(OFFICE.get("/ledger?" + all(OFFICE)));
        List<Exported.Row> whole = Exported.ledger(OFFICE, all(OFFICE));
        for (String light : List.of("● 正常", "▲ 预警", "■ 逾期", "◆ 已销号")) {
            long rows = whole.stream()
                    .filter(row -> light.endsWith(row.at("光")))
                    .filter(row -> !row.at("光").isEmpty())
                    .count();
            if (rows > 0) {
                assertThat(page).contains(light + " " + rows);
            }
        }
    }

    @Test
    void aFilterIsKeptForOneselfOrByTheOfficeForEverybody() {
        String report = all(OFFICE).substring("report=".length());
        Clerk clerk = Clerk.of("hexiaoman");
        post(OFFICE, "/ledger/filters", "report", report, "query", "pledges=true", "name", "看实事", "shared", "true");
        post(OFFICE, "/ledger/filters", "report", report, "query", "light=LATE", "name", "看逾期", "shared", "false");
        assertThat(Clerk.words(OFFICE.get("/ledger"))).contains("看实事", "看逾期");
        assertThat(Clerk.words(clerk.get("/ledger"))).contains("看实事").doesNotContain("看逾期");
        post(clerk, "/ledger/filters", "report", report, "query", "kind=target", "name", "我也存", "shared", "true");
        assertThat(Clerk.words(clerk.get("/ledger"))).contains("由督查室或政府办存").doesNotContain("我也存");
        String kept = OFFICE.get("/ledger?report=" + report + "&light=LATE").body();
        String id = kept.replaceAll("(?s).*/ledger/filters/(\\d+)/removal.*", "$1");
        post(clerk, "/ledger/filters/" + id + "/removal", "report", report);
        assertThat(Clerk.words(OFFICE.get("/ledger"))).contains("看逾期");
        post(OFFICE, "/ledger/filters/" + id + "/removal", "report", report);
        assertThat(Clerk.words(OFFICE.get("/ledger"))).doesNotContain("看逾期");
    }

    @Test
    void aBulkActDoesWhatMayBeDoneAndTellsTheRestRowByRow() {
        String open = firstId("OPEN");
        String live = firstId("ASSIGNED");
        HttpResponse<String> told = post(
                OFFICE, "/ledger/duty", "commitment", open, "commitment", live, "due", "2026-11-30", "back", "/ledger");
        assertThat(Clerk.words(told)).contains("1件改了分工，1件没有办成", "已下达的按变更办理");
        assertThat(OFFICE.get("/commitments/" + open).body()).contains("2026-11-30");
        assertThat(post(OFFICE, "/ledger/duty", "commitment", open, "back", "http://elsewhere/")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/ledger");
        assertThat(post(OFFICE, "/ledger/consultation", "commitment", live, "until", "2099-01-01")
                        .body())
                .contains("不再送征求意见");
    }

    private static String firstId(String state) {
        String page = OFFICE.get("/ledger?" + all(OFFICE) + "&state=" + state).body();
        assertThat(ID.matcher(page).find()).isTrue();
        return page.replaceAll("(?s).*?name=\"commitment\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void theWordTableCanBeReadBackAndHoldsEveryRow() {
        byte[] file = Exported.file(OFFICE, "ledger-word", all(OFFICE) + "&kind=target");
        ReadDocument read = (ReadDocument) Documents.read(file, "分解表.docx");
        assertThat(read.text()).contains("重点工作任务分解表", "编号\t任务内容\t量化目标\t责任领导\t牵头单位");
        Exported.ledger(OFFICE, all(OFFICE) + "&kind=target")
                .forEach(row ->
                        assertThat(read.text()).contains(row.at("编号") + "\t" + row.at("任务") + "\t" + row.at("量化目标")));
    }

    @Test
    void anAddressThatCannotBeReadIsSaidSo() {
        assertThat(OFFICE.get("/ledger?from=2026-13-01").statusCode()).isEqualTo(400);
        assertThat(OFFICE.get("/ledger?sort=due&after=5").statusCode()).isEqualTo(400);
        assertThat(OFFICE.get("/ledger?from=&state=&lead=").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> post(Clerk clerk, String path, String... fields) {
        return clerk.post("/account", path, fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
