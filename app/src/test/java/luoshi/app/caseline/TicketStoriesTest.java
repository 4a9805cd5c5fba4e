package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import luoshi.app.testing.Matters;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Tickets of the hotline and the window, through their two clocks, returns and refusals (R8-*). Days lie in March 2026, a month whose working days are known. */
class TicketStoriesTest {
    private static final LineDesk DESK = new LineDesk();
    private static final String OFFICE = "jianwenlan";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @AfterAll
    static void end() {
        DESK.close();
    }

    private static long ticket(String kind, String phone, String object) {
        return DESK.open(
                OFFICE,
                "hotline-ticket",
                DAY,
                "source",
                "12345热线",
                "kind",
                kind,
                "object",
                object,
                "caller",
                "张建国",
                "phone",
                phone);
    }

    @Test
    void r8_1AReturnedTicketStartsTheHandlersClockAnewAndNotTheCitizens() {
        long id = ticket("投诉", "13900000001", "工地扬尘");
        LocalDate total = DESK.clock(id, "total").dueOn();
        assertThat(total).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(DESK.route(OFFICE, id, DAY, "dispatch", "水利局")).isEmpty();
        assertThat(DESK.file(id).days().dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(DESK.act("jiangqingyuan", id, DAY.plusDays(4), "return")).contains("2个工作日以内提出", "2026-03-04");
        assertThat(DESK.act("jiangqingyuan", id, DAY.plusDays(2), "return")).isEmpty();
        assertThat(DESK.file(id).days().dueOn()).isNull();
        assertThat(DESK.act("jiangqingyuan", id, DAY.plusDays(2), "dispatch")).contains("由条线主管单位办理");
        assertThat(DESK.route(OFFICE, id, DAY.plusDays(3), "dispatch", "住建局")).isEmpty();
        assertThat(DESK.file(id).days().dueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(DESK.clock(id, "total").dueOn()).isEqualTo(total);
        assertThat(DESK.clock(id, "total").running()).isTrue();
    }

    @Test
    void r8_3TheSameCallerAndObjectWithinThirtyDaysIsNoNewTicketAndR8_4TheHandlerSeesStars() {
        long id = ticket("求助", "13900000002", "和平小区停水");
        Answer again = DESK.answer(
                OFFICE,
                "hotline-ticket",
                DAY.plusDays(30),
                "source",
                "网上",
                "kind",
                "求助",
                "object",
                "和平小区停水",
                "caller",
                "张建国",
                "phone",
                "13900000002");
        assertThat(again).isEqualTo(new Answer.Done(id, true));
        assertThat(DESK.file(id).likes().repeats()).isEqualTo(1);
        Answer later = DESK.answer(
                OFFICE,
                "hotline-ticket",
                DAY.plusDays(31),
                "source",
                "网上",
                "kind",
                "求助",
                "object",
                "和平小区停水",
                "caller",
                "张建国",
                "phone",
                "13900000002");
        assertThat(later).isNotEqualTo(new Answer.Done(id, true));
        assertThat(Matters.text("select fields ->> 'caller' from caseline_case where id = " + id))
                .doesNotContain("张建国");
        var line = DESK.lines.find("hotline-ticket").orElseThrow();
        assertThat(DESK.vault.open(line.fields(), DESK.file(id).values(), false))
                .containsEntry("caller", "张**")
                .containsEntry("phone", "139****0002");
        assertThat(DESK.vault.open(line.fields(), DESK.file(id).values(), true)).containsEntry("caller", "张建国");
    }

    @Test
    void r8_5WhatCannotBeDoneNeedsItsLegalBasisAndAnotherPerson() {
        long id = ticket("求助", "13900000003", "单独接水");
        DESK.route(OFFICE, id, DAY, "dispatch", "水利局");
        DESK.act("xiruoshui", id, DAY, "sign");
        assertThat(DESK.act("jiangqingyuan", id, DAY, "cannot")).contains("法律法规依据");
        assertThat(DESK.act("jiangqingyuan", id, DAY, "cannot", "basis", "《城镇供水条例》有关规定"))
                .isEmpty();
        assertThat(DESK.act("xiruoshui", id, DAY, "confirm", "answer", "暂不具备条件"))
                .contains("由承办单位负责人办理");
        assertThat(DESK.act("jiangqingyuan", id, DAY, "confirm", "answer", "暂不具备条件"))
                .contains("另一位同志");
        assertThat(DESK.act(OFFICE, id, DAY, "deny")).isEmpty();
        assertThat(DESK.act("xiruoshui", id, DAY, "cannot", "basis", "《城镇供水条例》有关规定"))
                .isEmpty();
        assertThat(DESK.act("jiangqingyuan", id, DAY, "confirm", "answer", "暂不具备条件"))
                .isEmpty();
        assertThat(DESK.state(id)).isEqualTo("answered");
        assertThat(DESK.act(OFFICE, id, DAY.plusDays(1), "call", "rating", "满意"))
                .isEmpty();
        assertThat(DESK.file(id).open()).isFalse();
        assertThat(DESK.act(OFFICE, id, DAY.plusDays(1), "call", "rating", "满意"))
                .contains("“已归档”的办件不能");
    }

    @Test
    void aClockStandsStillWhileTheCitizenIsAskedAndIsLengthenedBeforeItEndsOnly() {
        long id = ticket("投诉", "13900000004", "噪声");
        DESK.route(OFFICE, id, DAY, "dispatch", "水利局");
        DESK.act("xiruoshui", id, DAY, "sign");
        DESK.act("xiruoshui", id, DAY.plusDays(1), "ask");
        assertThat(DESK.clock(id, "handling").paused()).isTrue();
        DESK.act("xiruoshui", id, DAY.plusDays(4), "came");
        assertThat(DESK.file(id).days().dueOn()).as("three working days later").isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(DESK.act(
                        OFFICE,
                        id,
                        DAY.plusDays(5),
                        ActOnCase.Doing.of("extend").saying("情况复杂").by(11)))
                .contains("1至10个工作日");
        assertThat(DESK.act(
                        OFFICE,
                        id,
                        LocalDate.of(2026, 3, 13),
                        ActOnCase.Doing.of("extend").saying("情况复杂").by(5)))
                .contains("到期前提出");
        assertThat(DESK.act(
                        OFFICE,
                        id,
                        DAY.plusDays(5),
                        ActOnCase.Doing.of("extend").saying("情况复杂").by(10)))
                .isEmpty();
        assertThat(DESK.file(id).days().dueOn()).isEqualTo(LocalDate.of(2026, 3, 26));
        assertThat(DESK.act(
                        OFFICE,
                        id,
                        DAY.plusDays(6),
                        ActOnCase.Doing.of("extend").saying("情况复杂").by(1)))
                .contains("最多延期1次");
    }

    @Test
    void theComplainedOfUnitDoesNotHandleItsOwnCase() {
        long id = DESK.open(
                OFFICE,
                "hotline-ticket",
                DAY,
                "source",
                "啄木鸟",
                "kind",
                "投诉",
                "object",
                "窗口态度",
                "caller",
                "李某",
                "phone",
                "13900000005",
                "against",
                String.valueOf(DESK.unit("水利局")));
        assertThat(DESK.route(OFFICE, id, DAY, "dispatch", "水利局")).contains("回避");
        assertThat(DESK.route(OFFICE, id, DAY, "dispatch", "司法局")).isEmpty();
    }

    @Test
    void aClockThatRanOutWarnsOnceBecomesADutyAndIsCounted() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        long id = DESK.open(
                OFFICE,
                "hotline-ticket",
                day,
                "source",
                "12345热线",
                "kind",
                "投诉",
                "object",
                "超期的",
                "caller",
                "王某",
                "phone",
                "13900000006");
        DESK.route(OFFICE, id, day, "dispatch", "水利局");
        DESK.act("xiruoshui", id, day, "sign");
        for (int i = 0; i < 2; i++) {
            DESK.office.system().once(actor -> DESK.sweep.batch(actor, LocalDate.of(2027, 3, 5)));
        }
        assertThat(DESK.clock(id, "handling").stage()).isEqualTo(1);
        DESK.office.system().once(actor -> DESK.sweep.batch(actor, LocalDate.of(2027, 3, 9)));
        assertThat(DESK.file(id).standing().lateness()).isEqualTo(2);
        assertThat(Matters.text(
                        "select count(*) from supervision_duty where subject_kind = 'case' and subject_id = " + id))
                .isEqualTo("1");
        assertThat(Matters.text("select count(*) from notice_outbox where subject_kind = 'case' and subject_id = " + id
                        + " and title like '办件逾期%'"))
                .isEqualTo("1");
        DESK.act("xiruoshui", id, LocalDate.of(2027, 3, 10), "answer", "answer", "已处理", "solved", "已解决");
        assertThat(DESK.file(id).standing().lateness()).isEqualTo(1);
    }
}
