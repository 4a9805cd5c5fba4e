package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** 民生实事: 征集, 评分, 表决, 公布; each level counted apart; nothing beyond the year. */
class PledgeTest {
    private static final int NEXT = 1 + Matters.today().getYear();
    private static final String PAGE = "/ledger/pledges?year=" + NEXT;
    private static final String ACTS = "/ledger/pledges/" + NEXT;

    @Test
    void theYearGoesFromTheFirstSuggestionToTheVote() {
        Clerk anybody = new Clerk(TestServer.base());
        HttpResponse<String> taken = anybody.post(
                "/public/pledges",
                "/public/pledges",
                "title",
                "给北门老街装路灯",
                "words",
                "晚上看不见路，住着三百多户",
                "source",
                "群众",
                "name",
                "欧阳小满",
                "phone",
                "13912345678");
        Matcher receipt = Pattern.compile(NEXT + "-\\d{8}").matcher(taken.body());
        assertThat(receipt.find()).isTrue();
        assertThat(Clerk.words(anybody.get("/public/pledges/receipt?number=" + receipt.group())))
                .contains("给北门老街装路灯")
                .doesNotContain("欧阳")
                .doesNotContain("1391");
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.get(PAGE))).contains("欧阳** 139****5678").doesNotContain("13912345678");
        assertThat(
                        Matters.text(
                                "select count(*) from ledger_suggestion where name_sealed::text like '%小满%' or contact like '%12345%'"))
                .isEqualTo("0");
        office.post(PAGE, ACTS + "/scoring");
        assertThat(Clerk.words(propose(office, "改造北门老街路灯", (NEXT + 1) + "-01-01")))
                .contains("民生实事必须当年办结");
        propose(office, "改造北门老街路灯", NEXT + "-12-31");
        propose(office, "修北门老街下水道", NEXT + "-10-31");
        assertThat(Clerk.words(office.post(PAGE, ACTS + "/voting"))).contains("还有2个候选没有评分");
        for (long id : pledges()) {
            assertThat(Clerk.words(score(office, id, "26"))).contains("四项各按0到25分打");
            score(office, id, "20");
        }
        office.post(PAGE, ACTS + "/voting");
        assertThat(Clerk.words(office.post(PAGE, ACTS + "/publication"))).contains("登记表决结果以后再公布");
        long first = pledges().get(0);
        long second = pledges().get(1);
        assertThat(Clerk.words(votes(office, first, "200", second, "10"))).contains("超过到会代表");
        votes(office, first, "90", second, "30");
        assertThat(Clerk.words(office.post(PAGE, ACTS + "/publication"))).contains("年的政府工作报告还没有入库");
    }

    @Test
    void theThreeLevelsAreCountedApart() {
        String page = Clerk.words(Clerk.of("qinliyan").get("/ledger/pledges?year=" + (NEXT - 1)));
        if (Matters.text("select count(*) from ledger_pledge_year where year = " + (NEXT - 1))
                .equals("1")) {
            assertThat(page).contains("省定12件").contains("市定8件").contains("县定");
        }
    }

    @Test
    void noPledgeIsGivenADateAfterItsYear() {
        long pledge = Matters.ids("pledge is not null and state = 'ASSIGNED'").getFirst();
        Clerk office = Clerk.of("qinliyan");
        HttpResponse<String> refused = office.upload(
                "/commitments/" + pledge + "/change",
                "/commitments/" + pledge + "/change",
                "纪要.pdf",
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                "what",
                "时限",
                "due",
                NEXT + "-03-31",
                "document",
                "第5次常务会议纪要",
                "mark",
                "〔2026〕5号",
                "decided",
                "2026-01-20");
        assertThat(Clerk.words(refused)).contains("民生实事必须当年办结");
        assertThat(
                        Matters.text(
                                "select count(*) from ledger_commitment where pledge is not null and due_on > make_date(year, 12, 31)"))
                .isEqualTo("0");
    }

    @Test
    void whoIsNotOfTheOfficeSeesNoSuggestion() {
        assertThat(Clerk.words(Clerk.of("ruanxiaozhu").get(PAGE))).doesNotContain("征集来的建议");
    }

    private static java.util.List<Long> pledges() {
        String ids =
                Matters.text("select string_agg(id::text, ',' order by id) from ledger_pledge where year = " + NEXT);
        return java.util.Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
    }

    private static HttpResponse<String> propose(Clerk office, String title, String due) {
        return office.post(
                PAGE,
                ACTS + "/candidates",
                "title",
                title,
                "lead",
                Matters.text("select id from region_unit where short_name = '住建局'"),
                "due",
                due);
    }

    private static HttpResponse<String> score(Clerk office, long id, String first) {
        return office.post(
                PAGE,
                ACTS + "/candidates/" + id + "/score",
                "universal",
                first,
                "basic",
                "20",
                "equal",
                "20",
                "feasible",
                "20");
    }

    private static HttpResponse<String> votes(Clerk office, long first, String yes, long second, String other) {
        return office.post(
                PAGE,
                ACTS + "/votes",
                "present",
                "150",
                "document",
                "表决公告",
                "yes-" + first,
                yes,
                "yes-" + second,
                other);
    }
}
