package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 表格填报 (R5-4): many matters with one form; a row that is wrong keeps what was typed and says why, the others are taken. */
class GridTest {
    private static final Pattern ROW = Pattern.compile("name=\"words-(\\d+)\"");

    @Test
    void goodRowsAreTakenAndABadOneKeepsWhatWasTyped() {
        returnLastNotes("农业农村局");
        Clerk clerk = Clerk.of("hexiaoman");
        List<Long> shown = shown(clerk);
        long good = shown.get(0);
        long bad = shown.get(1);
        long empty = shown.get(2);
        HttpResponse<String> answer = clerk.post(
                "/ledger/grid",
                "/ledger/grid",
                "words-" + good,
                "秋播整地完成",
                "amount-" + good,
                "1",
                "rating-" + good,
                "正常",
                "words-" + bad,
                "正在招标，材料齐了",
                "amount-" + bad,
                "三个",
                "rating-" + bad,
                "预警",
                "problems-" + bad,
                "苗木供应紧张",
                "rating-" + empty,
                "正常");
        assertThat(Clerk.words(answer))
                .contains("已报1件；还有1件没有报成")
                .contains("“三个”不是数字")
                .contains("正在招标，材料齐了")
                .contains("苗木供应紧张");
        assertThat(notes(good)).isEqualTo("秋播整地完成");
        assertThat(notes(bad)).isNotEqualTo("正在招标，材料齐了");
        assertThat(answer.body())
                .doesNotContain("name=\"words-" + good + "\"")
                .contains("name=\"words-" + empty + "\"");
        HttpResponse<String> second = clerk.post(
                "/ledger/grid",
                "/ledger/grid",
                "words-" + bad,
                "正在招标，材料齐了",
                "amount-" + bad,
                "3",
                "rating-" + bad,
                "预警",
                "problems-" + bad,
                "苗木供应紧张");
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(notes(bad)).isEqualTo("正在招标，材料齐了");
    }

    @Test
    void anotherUnitsMatterIsNotReportedThroughTheGrid() {
        long foreign = Matters.live("水利局", "true");
        String before = notes(foreign);
        Clerk.of("hexiaoman").post("/ledger/grid", "/ledger/grid", "words-" + foreign, "代报", "amount-" + foreign, "1");
        assertThat(notes(foreign)).isEqualTo(before);
    }

    /** The sample has reported for this month; a new month begins for the test. */
    private static void returnLastNotes(String unit) {
        try (var owner = luoshi.app.testing.TestServer.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "update ledger_note set period = period - interval '1 month' where unit_id = (select id from region_unit where short_name = '"
                            + unit + "')");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String notes(long id) {
        return Matters.text("select coalesce((select words from ledger_note where commitment_id = " + id
                + " order by id desc limit 1), '')");
    }

    /** The matters with a goal to be reached that the grid shows. */
    private static List<Long> shown(Clerk clerk) {
        List<Long> counted = Matters.ids("state = 'ASSIGNED' and goal_op in ('=', '>=')");
        return ROW.matcher(clerk.get("/ledger/grid").body())
                .results()
                .map(row -> Long.valueOf(row.group(1)))
                .filter(counted::contains)
                .toList();
    }
}
