package luoshi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Exported;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** What was issued changes only by a decision document: all six kinds, from the page; history stays and numbers never move. */
class ChangeTest {
    private static final Clerk OFFICE = Clerk.of("qinliyan");
    private static final String REPORT = Exported.sampleReport(OFFICE);
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void withoutTitleMarkDayOrFileNothingIsChangedAndWhatWasTypedStands() {
        String item = item(live().getFirst());
        String[] wish = {"what", "时限", "due", "2026-12-20"};
        assertThat(Clerk.words(changed(item, new byte[0], with(wish, "第3次常务会议纪要", "〔2026〕3号", "2026-01-15"))))
                .contains("请上传决定文件");
        assertThat(Clerk.words(changed(item, PAPER, with(wish, "", "〔2026〕3号", "2026-01-15"))))
                .contains("要填常务会议纪要等决定文件的名称和文号");
        assertThat(Clerk.words(changed(item, PAPER, with(wish, "纪要", "〔2026〕3号", "2999-01-15"))))
                .contains("决定日期不能晚于今天");
        assertThat(Clerk.words(changed(item, PAPER, decided("what", "时限", "due", "2026-01-19"))))
                .contains("新时限不能早于决定日期");
        HttpResponse<String> noDay = changed(item, PAPER, with(wish, "第3次常务会议纪要", "〔2026〕3号", ""));
        assertThat(Clerk.words(noDay)).contains("请填决定日期");
        assertThat(noDay.body()).contains("value=\"2026-12-20\"", "value=\"第3次常务会议纪要\"");
        assertThat(changed(item, "不是文件".getBytes(StandardCharsets.UTF_8), with(wish, "纪要", "〔2026〕3号", "2026-01-15"))
                        .body())
                .contains("不是它名字所说的格式");
        assertThat(OFFICE.get(item).body()).doesNotContain("变更时限：");
    }

    @Test
    void dateTargetAndLeadChangeAndTheHistoryTellsByWhichPaper() {
        Exported.Row row = live().stream()
                .filter(one -> !one.at("量化目标").isEmpty())
                .findFirst()
                .orElseThrow();
        String item = item(row);
        done(changed(item, PAPER, decided("what", "时限", "due", "2026-12-21")));
        done(changed(item, PAPER, decided("what", "目标", "value", "123456")));
        done(changed(item, PAPER, decided("what", "牵头", "lead", unit("审计局"))));
        String page = Clerk.words(OFFICE.get(item));
        assertThat(page)
                .contains("变更时限：" + row.at("完成时限") + " → 2026-12-21")
                .contains("变更目标：" + row.at("量化目标") + " → ")
                .contains("变更牵头：" + row.at("牵头单位") + " → 审计局")
                .contains("依据第5次常务会议纪要（〔2026〕5号），2026年1月20日决定", "纪要.pdf");
        Exported.Row after = numbered(row.at("编号"));
        assertThat(after.at("牵头单位")).isEqualTo("审计局");
        assertThat(after.at("报告原文")).isEqualTo(row.at("报告原文"));
        assertThat(Clerk.words(changed(item, PAPER, decided("what", "时限", "due", "2026-12-21"))))
                .contains("和现在的一样");
    }

    @Test
    void whatANewVersionDeletedWaitsOnTheDeskUntilADecisionIsKeptAndTheHandsChangeUnderTheSameLead() {
        long id = Matters.live("住建局", "pledge is null and cardinality(responsible || supporting) = 0");
        String item = "/commitments/" + id;
        Matters.text("update ledger_commitment set carried = 'gone' where id = " + id + " returning id");
        assertThat(Clerk.words(OFFICE.get("/"))).contains("新稿已删原文");
        assertThat(OFFICE.get("/").body()).contains(item + "/change?what=");
        done(changed(item, PAPER, decided("what", "责任", "responsible", unit("城管局"), "supporting", unit("水利局"))));
        assertThat(Clerk.words(OFFICE.get(item))).contains("变更责任：").contains("责任单位城管局，配合单位水利局");
        assertThat(Matters.text("select lead_unit_id from ledger_commitment where id = " + id))
                .isEqualTo(unit("住建局"));
        assertThat(OFFICE.get("/").body()).doesNotContain(item + "/change?what=");
        assertThat(Clerk.words(changed(
                        item, PAPER, decided("what", "责任", "responsible", unit("城管局"), "supporting", unit("城管局")))))
                .contains("不能既牵头又配合，也不能列两次");
    }

    @Test
    void aMatterIsSplitWithoutARestAndTheNewOnesGetTheNextNumbers() {
        Exported.Row row = live().stream()
                .filter(one -> one.at("量化目标").matches("[0-9]+[^0-9%万亿/]+"))
                .findFirst()
                .orElseThrow();
        int target = Integer.parseInt(row.at("量化目标").replaceAll("[^0-9]", ""));
        List<Exported.Row> before = rows();
        int last = before.stream()
                .mapToInt(one -> Integer.parseInt(one.at("编号")))
                .max()
                .orElseThrow();
        String item = item(row);
        String[] parts = {
            "task",
            "先办的一半",
            "task",
            "后办的一半",
            "task",
            "",
            "partLead",
            "",
            "partLead",
            unit("水利局"),
            "partLead",
            "",
            "partDue",
            "",
            "partDue",
            "2026-12-11",
            "partDue",
            "",
            "quantity",
            "1",
            "quantity",
            String.valueOf(target),
            "quantity",
            ""
        };
        HttpResponse<String> over = changed(item, PAPER, join(new String[] {"what", "拆分"}, parts));
        assertThat(Clerk.words(over)).contains("应等于原目标");
        assertThat(over.body()).contains("value=\"后办的一半\"");
        parts[21] = String.valueOf(target - 1);
        done(changed(item, PAPER, join(new String[] {"what", "拆分"}, parts)));
        List<Exported.Row> after = rows();
        assertThat(after).hasSize(before.size() + 1);
        Exported.Row kept = numbered(row.at("编号"));
        Exported.Row off = numbered(String.valueOf(last + 1));
        assertThat(kept.at("任务")).isEqualTo("先办的一半");
        assertThat(off.at("任务")).isEqualTo("后办的一半");
        assertThat(List.of(kept.at("报告原文"), off.at("报告原文"))).containsOnly(row.at("报告原文"));
        assertThat(off.at("牵头单位")).isEqualTo("水利局");
        assertThat(off.at("完成时限")).isEqualTo("2026-12-11");
        assertThat(off.at("状态")).isEqualTo("办理中");
        assertThat(List.of(kept.at("量化目标"), off.at("量化目标")))
                .allMatch(goal -> goal.endsWith(row.at("量化目标").replaceAll("[0-9]", "")));
        assertThat(Clerk.words(OFFICE.get(item(off)))).contains("由第" + row.at("编号") + "号拆出");
        assertThat(Clerk.words(OFFICE.get(item(kept)))).contains("拆出" + (last + 1) + "号");
    }

    @Test
    void aMatterGoesIntoAnotherAndItsNumberStaysItsOwn() {
        List<Exported.Row> bare =
                live().stream().filter(one -> one.at("量化目标").isEmpty()).toList();
        Exported.Row gone = bare.get(bare.size() - 1);
        Exported.Row stays = bare.get(bare.size() - 2);
        String item = item(gone);
        assertThat(Clerk.words(changed(item, PAPER, decided("what", "合并", "into", gone.at("编号")))))
                .contains("不能并入自己");
        assertThat(Clerk.words(changed(item, PAPER, decided("what", "合并", "into", "999999"))))
                .contains("没有第999999号");
        done(changed(item, PAPER, decided("what", "合并", "into", stays.at("编号"))));
        assertThat(numbered(gone.at("编号")).at("状态")).isEqualTo("已撤销");
        Exported.Row joined = numbered(stays.at("编号"));
        assertThat(joined.at("状态")).isEqualTo("办理中");
        assertThat(Stream.of(joined.at("牵头单位"), joined.at("责任单位")).toList().toString())
                .contains(gone.at("牵头单位"));
        assertThat(Clerk.words(OFFICE.get(item))).contains("并入第" + stays.at("编号") + "号");
        assertThat(Clerk.words(changed(item, PAPER, decided("what", "撤销", "reason", "x"))))
                .contains("“已撤销”的事项不办理变更");
    }

    @Test
    void aMatterIsWithdrawnWithAReasonAndStaysInTheLedger() {
        Exported.Row row = live().get(3);
        String item = item(row);
        assertThat(Clerk.words(changed(item, PAPER, decided("what", "撤销", "reason", " "))))
                .contains("撤销要写明原因");
        done(changed(item, PAPER, decided("what", "撤销", "reason", "上级规划调整")));
        assertThat(numbered(row.at("编号")).at("状态")).isEqualTo("已撤销");
        assertThat(Clerk.words(OFFICE.get(item))).contains("上级规划调整");
    }

    @Test
    void onlyWhoManagesTheLedgerComesToTheForm() {
        String item = item(live().get(1));
        assertThat(Clerk.of("hexiaoman").get(item + "/change").statusCode()).isEqualTo(404);
    }

    private static List<Exported.Row> rows() {
        return Exported.ledger(OFFICE, "report=" + REPORT);
    }

    private static List<Exported.Row> live() {
        return Exported.ledger(OFFICE, "report=" + REPORT + "&state=ASSIGNED");
    }

    private static Exported.Row numbered(String number) {
        return Exported.ledger(OFFICE, "report=" + REPORT + "&q=" + number).getFirst();
    }

    private static String item(Exported.Row row) {
        return "/commitments/"
                + OFFICE.get("/ledger?report=" + REPORT + "&q=" + row.at("编号"))
                        .body()
                        .replaceAll("(?s).*?data-href=\"/commitments/(\\d+)\".*", "$1");
    }

    private static String unit(String name) {
        return OFFICE.get("/ledger")
                .body()
                .replaceAll("(?s).*?name=\"lead\".*?value=\"(\\d+)\"[^>]*>" + name + "<.*", "$1");
    }

    private static HttpResponse<String> changed(String item, byte[] file, String... fields) {
        return OFFICE.upload(item + "/change", item + "/change", file.length == 0 ? "" : "纪要.pdf", file, fields);
    }

    private static String[] decided(String... wish) {
        return with(wish, "第5次常务会议纪要", "〔2026〕5号", "2026-01-20");
    }

    private static String[] join(String[] what, String[] parts) {
        return decided(Stream.concat(Arrays.stream(what), Arrays.stream(parts)).toArray(String[]::new));
    }

    private static String[] with(String[] wish, String document, String mark, String decided) {
        List<String> fields = new ArrayList<>(List.of(wish));
        fields.addAll(List.of("document", document, "mark", mark, "decided", decided));
        return fields.toArray(String[]::new);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Clerk.words(answer)).isEqualTo(302);
    }
}
