package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import luoshi.app.testing.Matters;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.DirectReason;
import luoshi.supervision.order.OrderState;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 三色督查令 (rules §2, A-13, A-41): one project from blue to red and back, with the day turned by hand. */
class OrderStoryTest {
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate FOUND = LocalDate.of(2026, 9, 5);
    private static final LocalDate OVER = LocalDate.of(2026, 9, 22);
    private static final LocalDate SERIOUS = LocalDate.of(2026, 10, 12);
    private static final LocalDate CAUGHT_UP = LocalDate.of(2026, 11, 5);

    @Test
    void aProjectGoesUpTheLadderAndComesDownOnlyByCatchingUp() {
        try (OrderDesk desk = new OrderDesk()) {
            long project = desk.project(AUGUST);
            desk.completed(project, AUGUST, 50);

            long blue = drafted(desk.round(project, FOUND), Colour.BLUE);
            assertThat(desk.round(project, FOUND)).as("again: nothing").isEmpty();
            assertThat(desk.order(blue).words().problem()).contains("差16.7个百分点");
            assertThat(desk.submit(blue, FOUND)).isEmpty();
            assertThat(desk.sign(OrderDesk.ORGANISATION, blue, FOUND))
                    .as("R2-6")
                    .contains("只由督查室主任签发");
            assertThat(desk.sign(OrderDesk.SECOND, blue, FOUND)).as("R2-6").contains("只由督查室主任签发");
            assertThat(desk.sign(OrderDesk.OFFICE, blue, FOUND)).isEmpty();
            assertThat(desk.sign(OrderDesk.OFFICE, blue, FOUND)).as("twice").contains("不能签发");
            SupervisionOrder.Issue issue = desk.issue(blue);
            assertThat(issue.mark()).matches("^[\\u4e00-\\u9fa5]{2,10}〔20\\d{2}〕[蓝橙红]?[1-9]\\d*号$");
            assertThat(issue.dueOn()).isEqualTo(FOUND.plusDays(15));
            assertThat(desk.reply(blue, FOUND.plusDays(3))).isEmpty();
            assertThat(desk.round(project, FOUND.plusDays(15)))
                    .as("R2-3: on the last day not yet")
                    .isEmpty();

            long orange = drafted(desk.round(project, OVER), Colour.ORANGE);
            assertThat(desk.order(orange).previousId()).isEqualTo(blue);
            assertThat(desk.recheck(blue, true, OVER)).as("R2-7").contains("仍然滞后");
            assertThat(desk.submit(orange, OVER)).isEmpty();
            assertThat(desk.sign(OrderDesk.OFFICE, orange, OVER)).contains("只由县委组织部部长签发");
            assertThat(desk.sign(OrderDesk.DISCIPLINE, orange, OVER)).contains("只由县委组织部部长签发");
            assertThat(desk.sign(OrderDesk.ORGANISATION, orange, OVER)).isEmpty();
            assertThat(desk.order(blue).state()).isEqualTo(OrderState.ESCALATED);
            assertThat(desk.enter(OrderDesk.OFFICE, orange, ConsequenceKind.ADMONITION, OVER))
                    .contains("没有“约谈”");
            assertThat(desk.enter(OrderDesk.OFFICE, orange, ConsequenceKind.CRITICISM, OVER))
                    .isEmpty();
            assertThat(desk.enter(OrderDesk.HEAD, orange, ConsequenceKind.CADRE, OVER))
                    .contains("不能登记");
            assertThat(desk.reply(orange, OVER.plusDays(2))).isEmpty();

            desk.completed(project, LocalDate.of(2026, 9, 1), 52);
            long red = drafted(desk.round(project, SERIOUS), Colour.RED);
            assertThat(desk.submit(red, SERIOUS)).isEmpty();
            assertThat(desk.sign(OrderDesk.ORGANISATION, red, SERIOUS)).contains("只由县纪委书记签发");
            assertThat(desk.sign(OrderDesk.DISCIPLINE, red, SERIOUS)).isEmpty();
            assertThat(desk.order(orange).state()).isEqualTo(OrderState.ESCALATED);
            assertThat(desk.enter(OrderDesk.DISCIPLINE, red, ConsequenceKind.ADMONITION, SERIOUS))
                    .isEmpty();
            assertThat(desk.enter(OrderDesk.DISCIPLINE, red, ConsequenceKind.HANDLING, SERIOUS))
                    .isEmpty();
            assertThat(desk.reply(red, SERIOUS.plusDays(2))).isEmpty();

            desk.completed(project, LocalDate.of(2026, 10, 1), 90);
            assertThat(desk.round(project, CAUGHT_UP))
                    .as("above red there is nothing")
                    .isEmpty();
            assertThat(desk.recheck(red, true, CAUGHT_UP)).isEmpty();
            assertThat(desk.release(red, CAUGHT_UP))
                    .as("§2.1: orange's entry is missing")
                    .contains("干部使用依据");
            assertThat(desk.enter(OrderDesk.ORGANISATION, orange, ConsequenceKind.CADRE, CAUGHT_UP))
                    .isEmpty();
            assertThat(desk.release(red, CAUGHT_UP)).isEmpty();
            assertThat(desk.order(red).state()).isEqualTo(OrderState.RELEASED);
            assertThat(desk.round(project, CAUGHT_UP.plusDays(1))).isEmpty();

            assertThat(facts(red))
                    .startsWith("order.drafted,order.submitted,order.issued")
                    .endsWith("order.released");
            assertWhoSees(desk, blue, orange);
            assertTheRegister(desk, List.of(blue, orange, red));
        }
    }

    /** R2-8. */
    private static void assertWhoSees(OrderDesk desk, long blue, long orange) {
        String[] all = {
            "qinliyan",
            "jianwenlan",
            "fangzhengping",
            "yanshouze",
            "jiangqingyuan",
            "xiruoshui",
            "liangzhixing",
            "guyutian",
            "chengxiaofan",
            "chetonggui",
            "sysadmin",
            "deputy"
        };
        assertThat(desk.seenBy(orange, all))
                .as("R2-8: 两办, 组织部, 纪委监委 and the head of the unit")
                .containsExactly("qinliyan", "jianwenlan", "fangzhengping", "yanshouze", "jiangqingyuan");
        assertThat(desk.seenBy(blue, all))
                .contains("xiruoshui", "liangzhixing")
                .doesNotContain("chetonggui", "sysadmin", "deputy");
    }

    /** the register is for whom R2-8 names, one's own for oneself; it is withdrawn and not changed. */
    private static void assertTheRegister(OrderDesk desk, List<Long> orders) {
        assertThat(register(desk, OrderDesk.ORGANISATION, orders)).isEqualTo(5);
        assertThat(register(desk, OrderDesk.HEAD, orders)).as("his own").isEqualTo(5);
        assertThat(register(desk, "xiruoshui", orders)).isZero();
        assertThat(register(desk, "liangzhixing", orders))
                .as("a county may give it to its head")
                .isZero();
        long entry = desk.office.as(
                OrderDesk.OFFICE,
                actor -> desk.consequences
                        .of(actor.regionId(), orders)
                        .getFirst()
                        .id());
        assertThat(desk.said(OrderDesk.HEAD, actor -> desk.withdraw.withdraw(actor, entry, "不属实", CAUGHT_UP)))
                .contains("不能撤回");
        assertThat(desk.said(OrderDesk.OFFICE, actor -> desk.withdraw.withdraw(actor, entry, "", CAUGHT_UP)))
                .contains("原因");
        assertThat(desk.said(OrderDesk.OFFICE, actor -> desk.withdraw.withdraw(actor, entry, "责任人认定有误", CAUGHT_UP)))
                .isEmpty();
        assertThat(desk.said(OrderDesk.OFFICE, actor -> desk.withdraw.withdraw(actor, entry, "再撤", CAUGHT_UP)))
                .contains("已经撤回");
    }

    private static long register(OrderDesk desk, String login, List<Long> orders) {
        return desk.office.as(login, actor ->
                (long) desk.consequences.of(actor.regionId(), orders).size());
    }

    @Test
    void r25NoColourIsSkippedWithoutANamedReason() {
        try (OrderDesk desk = new OrderDesk()) {
            long project = desk.project(AUGUST);
            desk.completed(project, AUGUST, 66);
            assertThat(desk.round(project, FOUND))
                    .as("less than ten points behind")
                    .isEmpty();
            assertThat(directly(desk, project, Colour.RED, null)).contains("R2-5");
            assertThat(directly(desk, project, Colour.BLUE, null))
                    .as("nothing calls for it")
                    .contains("R2-5");
            assertThat(directly(desk, project, Colour.RED, DirectReason.MAJOR)).isEmpty();
            assertThat(directly(desk, project, Colour.RED, DirectReason.MAJOR)).contains("一事一单");
        }
    }

    private static String directly(OrderDesk desk, long project, Colour colour, @Nullable DirectReason reason) {
        return desk.said(
                OrderDesk.OFFICE,
                actor -> desk.directly.draft(
                        actor, desk.lags.one(actor.regionId(), project, FOUND).orElseThrow(), colour, reason, FOUND));
    }

    /** R14-1: a void number stays used, and what it had replaced is in force again; what is dropped is not drafted again from the same month. */
    @Test
    void numbersHaveNoGapAndAVoidOneIsKept() {
        try (OrderDesk desk = new OrderDesk()) {
            LocalDate day = LocalDate.of(2026, 9, 6);
            int before = last("BLUE");
            long project = desk.project(AUGUST);
            desk.completed(project, AUGUST, 20);
            long blue = drafted(desk.round(project, day), Colour.BLUE);
            desk.submit(blue, day);
            assertThat(desk.said(OrderDesk.SECOND, actor -> desk.paper.record(actor, blue, order -> 1L, day)))
                    .isEmpty();
            assertThat(desk.said(OrderDesk.SECOND, actor -> desk.paper.confirm(actor, blue, day)))
                    .as("R2-6: who records does not confirm")
                    .contains("另一人");
            assertThat(last("BLUE")).as("no number was taken").isEqualTo(before);
            assertThat(desk.said(OrderDesk.OFFICE, actor -> desk.paper.confirm(actor, blue, day)))
                    .isEmpty();
            assertThat(desk.issue(blue).number()).isEqualTo(before + 1);
            assertThat(desk.issue(blue).onPaper()).isTrue();

            long orange = drafted(desk.round(project, day.plusDays(16)), Colour.ORANGE);
            assertThat(desk.said(
                            OrderDesk.OFFICE, actor -> desk.prepare.drop(actor, orange, "正在换施工单位", day.plusDays(16))))
                    .isEmpty();
            assertThat(desk.round(project, day.plusDays(17)))
                    .as("dropped of this month")
                    .isEmpty();
            assertThat(desk.said(OrderDesk.OFFICE, actor -> desk.close.voided(actor, blue, "", day)))
                    .contains("原因");
            assertThat(desk.said(OrderDesk.OFFICE, actor -> desk.close.voided(actor, blue, "对象有误", day.plusDays(17))))
                    .isEmpty();
            assertThat(last("BLUE")).isEqualTo(before + 1);
            assertThat(Matters.text(
                            "select state || ended_because from supervision_order where colour = 'BLUE' and number = "
                                    + (before + 1)))
                    .isEqualTo("VOIDED对象有误");
        }
    }

    /** R2-3: an approved reason holds the ladder until its day. */
    @Test
    void anApprovedReasonHoldsTheLadder() {
        try (OrderDesk desk = new OrderDesk()) {
            LocalDate day = LocalDate.of(2026, 9, 7);
            long project = desk.project(AUGUST);
            desk.completed(project, AUGUST, 20);
            long blue = drafted(desk.round(project, day), Colour.BLUE);
            desk.submit(blue, day);
            assertThat(desk.sign(OrderDesk.OFFICE, blue, day)).isEmpty();
            assertThat(desk.said(
                            OrderDesk.OFFICE,
                            actor -> desk.answer.excuse(actor, blue, "等省里批复用地", day.plusDays(40), day.plusDays(10))))
                    .isEmpty();
            assertThat(desk.round(project, day.plusDays(40))).isEmpty();
            drafted(desk.round(project, day.plusDays(41)), Colour.ORANGE);
        }
    }

    private static int last(String colour) {
        return Integer.parseInt(Matters.text(
                "select coalesce(max(last), 0) from supervision_order_numbering where region_id = 990121 and year = 2026 and colour = '"
                        + colour + "'"));
    }

    private static String facts(long id) {
        return Matters.text(
                "select string_agg(verb, ',' order by at) from journal_fact where subject_kind = 'order' and subject_id = "
                        + id);
    }

    private static long drafted(List<SupervisionOrder> drafted, Colour colour) {
        assertThat(drafted).extracting(SupervisionOrder::colour).containsExactly(colour);
        return drafted.getFirst().id();
    }
}
