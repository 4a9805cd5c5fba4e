package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import luoshi.app.testing.Matters;
import luoshi.caseline.ActOnCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each of the other lines walks a real story. Days lie in March 2026, a month whose working days are known. */
class LineStoriesTest {
    private static final LineDesk DESK = new LineDesk();
    private static final String OFFICE = "jianwenlan";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @AfterAll
    static void end() {
        DESK.close();
    }

    @Test
    void r6AProposalIsTalkedOverHelpedAnsweredToEverySignerAndRedone() {
        String number = "T" + System.nanoTime();
        long id = DESK.open(
                OFFICE,
                "deputy-proposal",
                DAY,
                "number",
                number,
                "kind",
                "人大建议",
                "proposer",
                "田守信",
                "signers",
                "李向阳、王桂枝");
        assertThat(LineDesk.refused(DESK.answer(
                        OFFICE, "deputy-proposal", DAY, "number", number, "kind", "人大建议", "proposer", "田守信")))
                .contains("已经登记过");
        assertThat(DESK.route(OFFICE, id, DAY, "send", "水利局")).isEmpty();
        assertThat(DESK.file(id).days().dueOn()).as("R6-1: three months").isEqualTo(LocalDate.of(2026, 6, 2));
        DESK.act("jiangqingyuan", id, DAY, "sign");
        assertThat(DESK.route(OFFICE, id, DAY, "help", "财政局")).isEmpty();
        assertThat(DESK.route(OFFICE, id, DAY, "help", "水利局")).contains("不能同时会办");
        String[] letter = {"letter", "安函1号", "signer", "江清源", "class", "A 已解决或基本解决"};
        LocalDate reply = DAY.plusDays(20);
        assertThat(DESK.act("jiangqingyuan", id, reply, "reply", letter))
                .as("R6-4")
                .contains("先与代表委员面商");
        DESK.act("jiangqingyuan", id, reply, "meet", "met_on", "2026-03-10", "met_how", "座谈", "met_words", "同意");
        ActOnCase.Doing answer = ActOnCase.Doing.of("reply").saying("已办理").with(LineDesk.values(letter));
        assertThat(DESK.act("jiangqingyuan", id, reply, answer)).as("R6-3").contains("还有1个子件没有答复");
        long part = DESK.parts(id).getFirst().id();
        assertThat(DESK.act(
                        "jinyouyu",
                        id,
                        reply,
                        ActOnCase.Doing.of("help-reply").saying("同意").on(part)))
                .isEmpty();
        assertThat(DESK.act("jiangqingyuan", id, reply, answer)).contains("还没有答复：李向阳、王桂枝");
        assertThat(DESK.act("jiangqingyuan", id, reply, answer.telling(List.of("李向阳", "王桂枝"))))
                .isEmpty();
        assertThat(DESK.state(id)).isEqualTo("replied");
        assertThat(DESK.act(OFFICE, id, reply.plusDays(5), "redo", "rating", "不满意"))
                .isEmpty();
        assertThat(DESK.clock(id, "again").dueOn()).as("R6-8: a month").isEqualTo(LocalDate.of(2026, 4, 27));
    }

    @Test
    void r6_3MergedProposalsGetTheReplyOfTheOneTheyWereMergedInto() {
        long one = DESK.open(
                OFFICE, "deputy-proposal", DAY, "number", "M" + System.nanoTime(), "kind", "政协提案", "proposer", "乔文博");
        long two = DESK.open(
                OFFICE, "deputy-proposal", DAY, "number", "N" + System.nanoTime(), "kind", "政协提案", "proposer", "任雅琴");
        assertThat(LineDesk.refused(
                        DESK.office.as("jiangqingyuan", actor -> DESK.merge.merge(actor, one, List.of(two), DAY))))
                .isNotEmpty();
        LineDesk.id(DESK.office.as(OFFICE, actor -> DESK.merge.merge(actor, one, List.of(two), DAY)));
        assertThat(DESK.route(OFFICE, two, DAY, "send", "水利局")).contains("已并入" + one + "号");
        DESK.route(OFFICE, one, DAY, "send", "水利局");
        assertThat(DESK.state(two)).isEqualTo("sent");
        assertThat(DESK.office
                        .as("qinliyan", actor -> DESK.cases.steps(actor.regionId(), two))
                        .getLast()
                        .act())
                .isEqualTo("told");
    }

    @Test
    void r13_8WagesAreClearedWhenEveryWorkerIsPaidInFullAndNotBefore() {
        long id = DESK.open(
                "renleye",
                "wage-arrears",
                DAY,
                "source",
                "来访投诉",
                "employer",
                "安河工程队",
                "handled_by",
                String.valueOf(DESK.unit("住建局")));
        assertThat(DESK.clock(id, "verifying").dueOn())
                .as("R13-6: five working days")
                .isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(DESK.act("renleye", id, DAY, "file")).contains("欠薪起始日期", "涉及人数", "欠薪金额");
        DESK.act("renleye", id, DAY, "file", "since", "2026-01-01", "people", "2", "owed", "50000");
        DESK.act("renleye", id, DAY, "worker", "who", "钱一民", "owed", "20000");
        DESK.act("renleye", id, DAY, "worker", "who", "孙二田", "owed", "30000");
        DESK.act("renleye", id, DAY, "order", "order", "责字1号");
        DESK.act("fanganju", id, DAY, "plan");
        List<Long> parts = DESK.parts(id).stream().map(one -> one.id()).toList();
        ActOnCase.Doing pay = ActOnCase.Doing.of("pay").on(parts.getFirst()).with(LineDesk.values("paid", "20000"));
        assertThat(DESK.act("fanganju", id, DAY, pay)).as("the bank's receipt").contains("1份以上材料");
        assertThat(DESK.act("fanganju", id, DAY, pay.files(1))).isEmpty();
        assertThat(DESK.act("qinliyan", id, DAY, "clear", "paid", "50000")).contains("还有1人没有足额支付");
        ActOnCase.Doing some = ActOnCase.Doing.of("pay").on(parts.get(1)).files(1);
        DESK.act("fanganju", id, DAY, some.with(LineDesk.values("paid", "29999")));
        assertThat(DESK.act("qinliyan", id, DAY, "clear", "paid", "50000")).contains("还有1人没有足额支付");
        DESK.act("fanganju", id, DAY, some.with(LineDesk.values("paid", "30000")));
        assertThat(DESK.act("qinliyan", id, DAY, "clear", "paid", "50000")).isEmpty();
        assertThat(DESK.state(id)).isEqualTo("cleared");
        assertThat(Matters.text("select string_agg(fields ->> 'who', '') from caseline_part where case_id = " + id))
                .doesNotContain("钱一民");
    }

    @Test
    void r5_8AFindingIsClearedAfterTwoPeopleLookedAndTheNotice() {
        long id = DESK.open("qinliyan", "rectification", DAY, "source", "审计", "round", "1");
        DESK.act(
                "qinliyan",
                id,
                DAY,
                ActOnCase.Doing.of("assign").to(DESK.unit("水利局")).with(LineDesk.values("kind", "立行立改")));
        assertThat(DESK.file(id).days().dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        DESK.act("jiangqingyuan", id, DAY, "plan", "measures", "逐条销号", "goal", "到位", "officer", "江清源");
        assertThat(DESK.act(
                        "jiangqingyuan",
                        id,
                        DAY,
                        ActOnCase.Doing.of("apply")
                                .with(LineDesk.values("result", "到位"))
                                .files(1)))
                .isEmpty();
        DESK.act("qinliyan", id, DAY, "check", "verdict", "属实");
        assertThat(DESK.act("qinliyan", id, DAY, "accept", "verdict", "通过")).contains("另一位同志");
        assertThat(DESK.act("yezhiqiu", id, DAY, "accept", "verdict", "通过")).isEmpty();
        assertThat(DESK.file(id).days().publishedOn()).isEqualTo(DAY);
        assertThat(DESK.act("qinliyan", id, DAY.plusDays(8), "clear", "notice_days", "无异议"))
                .isEmpty();
    }

    @Test
    void g09AnAcceptedPointReachesItsCellAndRaisesTheCoverage() {
        String before = Matters.text("select count(*) from caseline_cell where state = '已达标'");
        String village = Matters.text(
                "select place from caseline_cell where item = '供热' and state = '未达标' order by place limit 1");
        String town =
                Matters.text("select place_id from caseline_cell where item = '供热' and place = '" + village + "'");
        long id = DESK.open(
                "fengnianyu",
                "village-integration",
                DAY,
                "item",
                "供热",
                "village",
                village,
                "town",
                town,
                "unit",
                String.valueOf(DESK.unit("住建局")),
                "standard",
                "与城区同质");
        DESK.act("fanganju", id, DAY, "plan", "by", "2026-10-31", "money", "300000");
        assertThat(DESK.file(id).days().dueOn()).isEqualTo(LocalDate.of(2026, 10, 31));
        DESK.act(
                "fanganju",
                id,
                DAY,
                ActOnCase.Doing.of("apply")
                        .with(LineDesk.values("result", "合格", "spent", "280000", "households", "80"))
                        .files(1));
        assertThat(DESK.act("fengnianyu", id, DAY, "accept", "verdict", "合格")).isEmpty();
        assertThat(Integer.parseInt(Matters.text("select count(*) from caseline_cell where state = '已达标'")))
                .isEqualTo(Integer.parseInt(before) + 1);
    }

    @Test
    void a29ADealIsSignedFundedHandedOverToTheProjectsAndOnlyThenStarted() {
        String title = "冷链园" + System.nanoTime();
        long id = DESK.open(
                "shangtongda",
                "investment-lead",
                DAY,
                "title",
                title,
                "investor",
                "速达冷链",
                "chain",
                "其他",
                "unit",
                String.valueOf(DESK.unit("经开区管委会")));
        String who = "yuanxingye";
        DESK.act(who, id, DAY, "visit", "visited_on", "2026-03-01", "visit", "已对接");
        DESK.act(
                who,
                id,
                DAY,
                ActOnCase.Doing.of("sign")
                        .files(1)
                        .with(LineDesk.values(
                                "contract", "90000000", "signed_on", "2026-03-02", "place", "990121100")));
        DESK.act(
                who,
                id,
                DAY,
                ActOnCase.Doing.of("fund").files(1).with(LineDesk.values("arrived", "1000000", "voucher", "1号")));
        ActOnCase.Doing start = ActOnCase.Doing.of("start").files(1).with(LineDesk.values("started_on", "2026-03-02"));
        assertThat(DESK.act(who, id, DAY, start)).contains("先由发改局转入项目库");
        assertThat(DESK.act(who, id, DAY, "library")).contains("由发改局办理");
        assertThat(DESK.act("chengxiaofan", id, DAY, "library")).isEmpty();
        assertThat(Matters.text("select total from project_project where name = '" + title + "'"))
                .startsWith("90000000");
        assertThat(DESK.act(who, id, DAY, start)).isEmpty();
        assertThat(DESK.state(id)).isEqualTo("started");
    }
}
