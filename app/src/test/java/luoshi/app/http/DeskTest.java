package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 工作台: a matter is divided, sent for opinion, objected to and decided without leaving the desk. */
class DeskTest {
    private static final Clerk OFFICE = Clerk.of("qinliyan");

    @Test
    void aMatterIsDividedSentAndDecidedFromTheDesk() {
        long id = Long.parseLong(
                Matters.text(
                        "select id from ledger_commitment where region_id = 990121 and state = 'OPEN' order by due_on nulls last, id limit 1"));
        String duty = "/commitments/" + id + "/duty";
        assertThat(OFFICE.get("/").body()).contains("待分工", "action=\"" + duty + "\"");

        HttpResponse<String> without = OFFICE.post("/", duty, "back", "/", "lead", "", "due", "2026-12-31");
        assertThat(Clerk.words(without)).as("refused in words").contains("请选一个现有的牵头单位");
        back(OFFICE.post("/", duty, "back", "/", "lead", unit("财政局"), "due", "2026-12-30"));
        assertThat(column("lead_unit_id", id)).isEqualTo(unit("财政局"));
        assertThat(column("due_on", id)).isEqualTo("2026-12-30");

        String report = column("report_id", id);
        back(OFFICE.post(
                "/",
                "/reports/" + report + "/consultation",
                "back",
                "/",
                "commitment",
                "" + id,
                "until",
                "2099-01-05"));
        assertThat(column("state", id)).isEqualTo("CONSULTED");
        assertThat(OFFICE.get("/").body()).doesNotContain("action=\"" + duty + "\"");

        Clerk finance = Clerk.of("jinyouyu");
        back(finance.post(
                "/", "/commitments/" + id + "/opinion", "back", "/", "answer", "OBJECT", "words", "不属本单位职责。"));
        Clerk government = Clerk.of("jianwenlan");
        String desk = government.get("/").body();
        String opinion = Matters.text("select id from ledger_opinion where commitment_id = " + id);
        String ruling = "/reports/" + report + "/opinions/" + opinion;
        assertThat(desk).contains("待裁定", "不属本单位职责。", "action=\"" + ruling + "\"");
        assertThat(government.get("/commitments/" + id).body())
                .as("the matter's own page leads there too")
                .contains("/reports/" + report + "/breakdown#opinion-" + id);

        assertThat(Clerk.words(government.post("/", ruling, "back", "/", "upheld", "true", "lead", "", "words", "")))
                .contains("采纳");
        assertThat(column("lead_unit_id", id)).as("nothing was decided").isEqualTo(unit("财政局"));
        back(government.post("/", ruling, "back", "/", "upheld", "true", "lead", unit("审计局"), "words", "同意调整"));
        assertThat(column("lead_unit_id", id)).isEqualTo(unit("审计局"));
        assertThat(government.get("/").body()).doesNotContain(ruling);
    }

    @Test
    void theDrawingOfTheYearBeginsWithTheIssue() {
        String waiting =
                Matters.text("select min(id) from ledger_commitment where region_id = 990121 and state = 'CONSULTED'");
        String live =
                Matters.text("select min(id) from ledger_commitment where region_id = 990121 and state = 'ASSIGNED'");
        assertThat(OFFICE.get("/commitments/" + live).body()).contains("class=\"chart\"");
        assertThat(OFFICE.get("/commitments/" + waiting).body()).doesNotContain("class=\"chart\"", "比序时进度");
    }

    private static void back(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Clerk.words(answer)).isEqualTo(302);
        Matcher place = Pattern.compile("(?:https?://[^/]+)?(/.*)")
                .matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(place.matches() ? place.group(1) : "").startsWith("/").doesNotContain("commitments", "reports");
    }

    private static String column(String name, long id) {
        return Matters.text("select " + name + " from ledger_commitment where region_id = 990121 and id = " + id);
    }

    private static String unit(String name) {
        return Matters.text("select id from region_unit where region_id = 990121 and short_name = '" + name + "'");
    }
}
