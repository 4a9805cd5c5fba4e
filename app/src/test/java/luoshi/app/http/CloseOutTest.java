package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.Photos;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** 销号 (R5-8, R5-9, R5-10): every step that is switched on, in its order, and by somebody else each time. */
class CloseOutTest {
    private static final String NOT_A_PLEDGE = "pledge is null and (goal_op is null or goal_op in ('=', '>=', '~'))";

    private final Clerk clerk = Clerk.of("ruanxiaozhu");
    private final Clerk head = Clerk.of("fanganju");
    private final Clerk leader = Clerk.of("hanyanqiu");
    private final Clerk office = Clerk.of("qinliyan");

    @Test
    void aMatterGoesThroughAllStepsThatAreSwitchedOn() {
        long id = Matters.live("住建局", NOT_A_PLEDGE);
        assertThat(Clerk.words(apply(id, ""))).contains("申请销号要写自查情况").contains("路段全部完工");
        assertThat(state(id)).isEqualTo("ASSIGNED");
        apply(id, "逐项清点，数量属实");
        assertThat(Clerk.words(accepted(office, id, "书面"))).contains("单位还没有申请销号");
        long note = note(id);
        look(head, id);
        assertThat(state(id)).isEqualTo("REPORTED");
        assertThat(Clerk.words(accepted(office, id, "书面"))).contains("还没有抽签");
        office.post("/verification", "/verification/draw");
        boolean picked = Matters.text("select picked from ledger_sample_entry where note_id = " + note)
                .equals("t");
        if (picked) {
            assertThat(Clerk.words(accepted(office, id, "书面"))).contains("已抽中现场核验");
        }
        assertThat(Clerk.words(accepted(office, id, "现场"))).contains("现场核验要拍照片");
        assertThat(state(id)).isEqualTo("REPORTED");
        onSite(id, "项目东侧路口");
        assertThat(state(id)).isEqualTo("CLOSED");
        assertThat(Clerk.words(office.get("/commitments/" + id)))
                .contains("地点：项目东侧路口")
                .contains("自查情况：逐项清点，数量属实")
                .contains("现场核验，予以认可");
    }

    @Test
    void anApplicationEntersOneDrawAndTheDrawCanBeMadeAgain() {
        long id = Matters.live("住建局", NOT_A_PLEDGE);
        apply(id, "逐项清点，数量属实");
        look(head, id);
        office.post("/verification", "/verification/draw");
        assertThat(Clerk.words(office.post("/verification", "/verification/draw")))
                .contains("没有等待抽签的销号申请");
        String pool = Matters.text("select array_to_string(pool, ',') from ledger_sample order by id desc limit 1");
        String seed = Matters.text("select seed from ledger_sample order by id desc limit 1");
        List<Long> ids =
                java.util.Arrays.stream(pool.split(",")).map(Long::valueOf).toList();
        List<Long> again = new luoshi.ledger.closing.Sample(0, Matters.today(), seed, 20, ids).picked();
        String kept = Matters.text(
                "select string_agg(note_id::text, ',' order by note_id) from ledger_sample_entry e where picked and sample_id = (select max(id) from ledger_sample)");
        assertThat(String.join(",", again.stream().map(String::valueOf).toList()))
                .isEqualTo(kept);
        assertThat(again).hasSizeGreaterThanOrEqualTo((ids.size() + 4) / 5);
    }

    @Test
    void whatTheHeadAppliesForIsLookedAtByTheLeaderInCharge() {
        long id = Matters.live("住建局", NOT_A_PLEDGE);
        assertThat(Clerk.words(leader.get("/"))).doesNotContain("待审核");
        apply(head, id, "逐项清点，数量属实");
        assertThat(state(id)).isEqualTo("ASSIGNED");
        assertThat(Clerk.words(head.get("/commitments/" + id))).contains("由本单位另一位负责人或分管领导初审");
        assertThat(Clerk.words(look(head, id))).contains("自己报的销号申请不能自己初审");
        assertThat(Clerk.words(leader.get("/"))).contains("待审核");
        look(leader, id);
        assertThat(state(id)).isEqualTo("REPORTED");
    }

    @Test
    void anObjectionOfThePublicHoldsUpTheClosingUntilItIsAnswered() {
        long id = Matters.live("住建局", "pledge is not null and (goal_op is null or goal_op in ('=', '>=', '~'))");
        apply(clerk, id, "逐项清点，数量属实");
        look(head, id);
        office.post("/verification", "/verification/draw");
        onSite(id, "项目东侧路口");
        assertThat(state(id)).isEqualTo("NOTICED");
        Clerk anybody = new Clerk(TestServer.base());
        String page = "/public/notices/" + id;
        assertThat(Clerk.words(anybody.get("/public/pledges"))).contains("正在公示");
        assertThat(Clerk.words(anybody.post(page, page, "words", ""))).contains("请写明哪里不属实");
        assertThat(Clerk.words(anybody.post(page, page, "words", "这是机密★的事"))).doesNotContain("回执编号");
        HttpResponse<String> taken =
                anybody.post(page, page, "words", "西头那一段还是土路", "name", "欧阳小满", "phone", "13912345678");
        Matcher receipt = Pattern.compile("\\d{4}-\\d{8}").matcher(taken.body());
        assertThat(receipt.find()).isTrue();
        TestServer.setParameter("ledger.objections-open", "1");
        assertThat(Clerk.words(anybody.post(page, page, "words", "再说一遍"))).contains("已经收到很多异议");
        TestServer.setParameter("ledger.objections-open", "100");
        String asked = "/public/pledges/receipt?number=" + receipt.group();
        assertThat(Clerk.words(anybody.get(asked))).contains("督查室正在核实").doesNotContain("欧阳");
        assertThat(Clerk.words(office.get("/")))
                .contains("群众异议")
                .contains("西头那一段还是土路")
                .contains("欧阳** 139****5678");
        assertThat(Clerk.words(clerk.get("/commitments/" + id))).doesNotContain("西头那一段还是土路");
        assertThat(Clerk.words(office.post("/", "/commitments/" + id + "/notice")))
                .contains("公示到");
        Matters.text("update ledger_commitment set notice_until = current_date - 2 where id = " + id + " returning id");
        assertThat(Clerk.words(office.post("/", "/commitments/" + id + "/notice")))
                .contains("还有1条群众异议没有答复");
        String answer = "/commitments/" + id + "/objections/"
                + Matters.text("select id from ledger_objection where commitment_id = " + id);
        assertThat(Clerk.words(office.post("/", answer, "upheld", "false"))).contains("请写明核实情况");
        office.post("/", answer, "upheld", "true", "words", "西头120米没有硬化");
        assertThat(state(id)).isEqualTo("ASSIGNED");
        assertThat(Clerk.words(anybody.get(asked))).contains("异议成立").contains("西头120米没有硬化");
        assertThat(Clerk.words(clerk.get("/commitments/" + id))).contains("公示有异议，退回");
        assertThat(anybody.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void shortOfItsGoalAMatterIsClosedInPartByADecisionOnly() {
        long id = Matters.live("住建局", "pledge is null and goal_op in ('=', '>=') and goal_value >= 4");
        head.send(
                "/commitments/" + id,
                "/commitments/" + id + "/progress",
                "file",
                "验收报告.pdf",
                pdf(id),
                "words",
                "完成一部分",
                "quantity",
                "1",
                "closing",
                "true",
                "check",
                "清点过");
        look(leader, id);
        assertThat(state(id)).isEqualTo("REPORTED");
        office.post("/verification", "/verification/draw");
        assertThat(Clerk.words(onSite(id, "工地"))).contains("未达到").contains("凭常务会议决定按部分完成办理");
        assertThat(Clerk.words(office.post("/commitments/" + id, "/commitments/" + id + "/partial", "document", "")))
                .contains("部分完成要有常务会议决定");
        office.post("/commitments/" + id, "/commitments/" + id + "/partial", "document", "县政府第60次常务会议纪要");
        assertThat(state(id)).isEqualTo("PARTIAL");
    }

    @Test
    void aPhotoFromOutsideThePeriodIsRefusedAndNothingOfTheNoteIsKept() {
        long id = Matters.live("住建局", NOT_A_PLEDGE);
        String before = Matters.text("select count(*) from ledger_note where commitment_id = " + id);
        HttpResponse<String> refused =
                photo(id, Photos.taken(Matters.today().withDayOfMonth(1).minusDays(3), 1));
        assertThat(Clerk.words(refused)).contains("拍摄于").contains("不能作本次的佐证").contains("路面铺了一层");
        assertThat(Matters.text("select count(*) from ledger_note where commitment_id = " + id))
                .isEqualTo(before);
        assertThat(photo(id, Photos.taken(Matters.today(), 2)).statusCode()).isEqualTo(302);
    }

    @Test
    void theSameFileForAnotherMatterIsTold() {
        byte[] same = Photos.taken(Matters.today(), 77);
        long first = Matters.live("住建局", NOT_A_PLEDGE);
        long second = Matters.live("住建局", NOT_A_PLEDGE);
        photo(first, same);
        photo(second, same);
        assertThat(Clerk.words(office.get("/commitments/" + second))).contains("与已交的“现场.jpg”内容完全相同");
        assertThat(Clerk.words(office.get("/commitments/" + first))).doesNotContain("内容完全相同");
    }

    private HttpResponse<String> photo(long id, byte[] photo) {
        return clerk.send(
                "/commitments/" + id,
                "/commitments/" + id + "/progress",
                "photo",
                "现场.jpg",
                photo,
                "words",
                "路面铺了一层",
                "progress",
                "50",
                "phone",
                "1");
    }

    private HttpResponse<String> look(Clerk who, long id) {
        return who.post(
                "/commitments/" + id, "/commitments/" + id + "/notes/" + note(id) + "/ruling", "accepted", "true");
    }

    private HttpResponse<String> apply(long id, String check) {
        return apply(clerk, id, check);
    }

    private static HttpResponse<String> apply(Clerk who, long id, String check) {
        return who.send(
                "/commitments/" + id,
                "/commitments/" + id + "/progress",
                "file",
                "验收报告.pdf",
                pdf(id),
                "words",
                "路段全部完工",
                "progress",
                "100",
                "quantity",
                Matters.text("select coalesce(goal_value::text, '') from ledger_commitment where id = " + id),
                "closing",
                "true",
                "check",
                check);
    }

    private static HttpResponse<String> accepted(Clerk who, long id, String way) {
        return who.post(
                "/commitments/" + id,
                "/commitments/" + id + "/verification",
                "accepted",
                "true",
                "way",
                way,
                "place",
                "工地");
    }

    private HttpResponse<String> onSite(long id, String place) {
        return office.send(
                "/commitments/" + id,
                "/commitments/" + id + "/verification",
                "photo",
                "核验.jpg",
                Photos.taken(Matters.today(), (int) id),
                "accepted",
                "true",
                "way",
                "现场",
                "place",
                place,
                "reason",
                "属实");
    }

    private static byte[] pdf(long id) {
        return ("%PDF-1.4\n1 0 obj<<>>endobj\n%" + id + "\ntrailer<<>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String state(long id) {
        return Matters.text("select state from ledger_commitment where id = " + id);
    }

    private static long note(long id) {
        return Long.parseLong(Matters.text("select max(id) from ledger_note where commitment_id = " + id));
    }
}
