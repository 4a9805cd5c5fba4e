package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 部门用词: the county's own words decide who is proposed to lead. */
class LeadWordsTest {
    private static final String PAGE = "/lead-words";
    private static final String SENTENCE = "修缮青石板巷弄8条";

    @Test
    void anOwnWordMovesTheProposalAndIsWithdrawn() {
        Clerk office = Clerk.of("qinliyan");
        assertThat(tried(office)).doesNotContain("“青石板巷弄”");
        office.post(PAGE, PAGE, "department", "文旅", "word", "青石板巷弄", "points", "3");
        assertThat(tried(office)).contains("文旅 “青石板巷弄”");
        assertThat(Clerk.words(office.post(PAGE, PAGE, "department", "文旅", "word", "青石板巷弄", "points", "")))
                .contains("已经是文旅的用词");

        var taken = office.post(
                "/reports",
                "/reports",
                "text",
                "政府工作报告\n——2034年1月15日在云岭县人民代表大会上\n一、2034年工作安排\n" + SENTENCE + "，今年完工。\n",
                "state",
                "公布");
        String report = taken.headers().firstValue("Location").orElseThrow().replaceAll(".*/reports/(\\d+).*", "$1");
        assertThat(Matters.text(
                        "select u.short_name from ledger_commitment c join region_unit u on u.id = c.lead_unit_id"
                                + " where c.report_id = " + report))
                .contains("文旅");

        Matcher id = Pattern.compile("/lead-words/(\\d+)/withdraw")
                .matcher(office.get(PAGE).body());
        assertThat(id.find()).isTrue();
        office.post(PAGE, PAGE + "/" + id.group(1) + "/withdraw");
        assertThat(tried(office)).doesNotContain("“青石板巷弄”");
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.post(PAGE, PAGE, "department", "海军", "word", "军港", "points", "")))
                .contains("请选一个部门");
        assertThat(Clerk.words(office.post(PAGE, PAGE, "department", "文旅", "word", "一", "points", "")))
                .contains("用词要写2到20个字");
        assertThat(Clerk.words(office.post(PAGE, PAGE, "department", "文旅", "word", "古村落带", "points", "许多")))
                .contains("加减分要写数字");
    }

    @Test
    void aUnitReadsTheWordsAndChangesNone() {
        Clerk unit = Clerk.of("hexiaoman");
        assertThat(Clerk.words(unit.get(PAGE))).contains("本县的用词").doesNotContain("添一个用词");
        assertThat(Clerk.words(unit.post(PAGE, PAGE, "department", "文旅", "word", "石桥古道", "points", "")))
                .contains("由督查室或政府办维护");
    }

    private static String tried(Clerk office) {
        return Clerk.words(office.get(PAGE + "?sentence=" + URLEncoder.encode(SENTENCE, StandardCharsets.UTF_8)));
    }
}
