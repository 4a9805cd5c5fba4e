package luoshi.app.supervision;

import static luoshi.app.supervision.Desk.done;
import static luoshi.app.supervision.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.testing.SampleOffice;
import luoshi.supervision.Answer;
import luoshi.supervision.AnswerDuty.Said;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;
import luoshi.supervision.DutyMove;
import luoshi.supervision.DutyState;
import luoshi.supervision.Grade;
import luoshi.supervision.Records;
import luoshi.supervision.Stage;
import luoshi.supervision.Weight;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Matters of 13710 from 立项 to 销号, over the National Day holiday, with the day turned by hand (rules §1). */
class DutyStoryTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 9, 28, 9, 10);
    private static final String CLERK = "xiruoshui";
    private static final String UNIT = "水利局";

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    @Test
    void aMatterGoesThroughEveryStageAcrossTheHolidayAndIsClosedByAnother() {
        long id = OFFICE.as("yezhiqiu", actor -> DESK.handedOver(actor, "汛前河道阻水物清理", UNIT, Weight.GENERAL, MONDAY));
        assertThat(dues(id))
                .isEqualTo(Map.of(
                        Stage.SIGN, day(9, 28),
                        Stage.DEPLOY, day(9, 28),
                        Stage.FEEDBACK, day(10, 8),
                        Stage.SETTLE, day(10, 8)));
        say(id, DutyMove.SIGN, "", day(9, 28));
        say(id, DutyMove.DEPLOY, "由河道股牵头，三个乡镇分段包干", day(9, 28));
        assertThat(round(day(9, 29), id)).isEmpty();
        assertThat(round(day(10, 6), id))
                .as("SETTLE ends on the 8th, told two days before")
                .containsExactly("SETTLE 0");
        assertThat(round(day(10, 7), id)).as("R1-5 and one day before").containsExactly("FEEDBACK 0", "SETTLE 0");
        assertThat(no(
                        CLERK,
                        actor -> DESK.answer.answer(
                                actor, id, DutyMove.FEEDBACK, new Said("清理3公里", ""), day(10, 8), reply -> {})))
                .contains("措施");
        say(id, DutyMove.FEEDBACK, "已清理3公里", day(10, 8));
        assertThat(round(day(10, 8), id)).containsExactly("FEEDBACK 0", "SETTLE 0");
        assertThat(round(day(10, 9), id)).as("late").containsExactly("FEEDBACK 0", "SETTLE 0", "SETTLE 1");
        apply(id, day(10, 9));
        assertThat(no("jiangqingyuan", actor -> DESK.review.accept(actor, id, Grade.GOOD, day(10, 9))))
                .as("R1-6")
                .contains("督查室");
        assertThat(no("yezhiqiu", actor -> DESK.review.accept(actor, id, null, day(10, 9))))
                .as("R1-9")
                .contains("等次");
        done(OFFICE.as("yezhiqiu", actor -> DESK.review.giveBack(actor, id, "缺下游一段的照片", day(10, 9))));
        apply(id, day(10, 10));
        done(OFFICE.as("yezhiqiu", actor -> DESK.review.accept(actor, id, Grade.FAIR, day(10, 10))));
        done(OFFICE.as("yezhiqiu", actor -> DESK.review.close(actor, id, day(10, 10))));
        assertThat(duty(id).state()).isEqualTo(DutyState.CLOSED);
        assertThat(clock(id, Stage.SETTLE).late(day(12, 31), DESK.calendars.of(SampleOffice.COUNTY)))
                .as("R1-7")
                .isTrue();
        assertThat(OFFICE.as("yezhiqiu", actor -> DESK.records.moves(SampleOffice.COUNTY, id)).stream()
                        .map(Records.Moved::move))
                .containsExactly(
                        DutyMove.ASSIGN,
                        DutyMove.SIGN,
                        DutyMove.DEPLOY,
                        DutyMove.FEEDBACK,
                        DutyMove.APPLY,
                        DutyMove.RETURN,
                        DutyMove.APPLY,
                        DutyMove.ACCEPT,
                        DutyMove.CLOSE);
    }

    /** R1-9: without a file nothing is settled. */
    @Test
    void withoutEvidenceNothingIsSettled() {
        long id = OFFICE.as("yezhiqiu", actor -> DESK.handedOver(actor, "山洪预警广播检修", UNIT, Weight.GENERAL, MONDAY));
        say(id, DutyMove.SIGN, "", day(9, 28));
        say(id, DutyMove.DEPLOY, "当日开会部署", day(9, 28));
        say(id, DutyMove.APPLY, "全部检修完", day(9, 29));
        assertThat(no("yezhiqiu", actor -> DESK.review.accept(actor, id, Grade.GOOD, day(9, 30))))
                .contains("佐证");
    }

    /** R1-8. */
    @Test
    void timeIsGrantedOnlyBeforeItIsOverAndByAnother() {
        long id = OFFICE.as("yezhiqiu", actor -> DESK.handedOver(actor, "村级水塔更换", UNIT, Weight.GENERAL, MONDAY));
        say(id, DutyMove.SIGN, "", day(9, 28));
        assertThat(no(CLERK, actor -> DESK.extend.ask(actor, id, "配件未到", "已拆除旧塔", day(10, 20), day(10, 9))))
                .contains("到期前申请");
        done(OFFICE.as(CLERK, actor -> DESK.extend.ask(actor, id, "配件未到", "已拆除旧塔", day(10, 20), day(10, 8))));
        assertThat(no(CLERK, actor -> DESK.extend.decide(actor, id, day(10, 20), "", day(10, 8))))
                .contains("督查室");
        done(OFFICE.as("yezhiqiu", actor -> DESK.extend.decide(actor, id, day(10, 16), "同意到16日", day(10, 8))));
        assertThat(dues(id)).containsEntry(Stage.SETTLE, day(10, 16));
        assertThat(no(CLERK, actor -> DESK.extend.ask(actor, id, "仍未到", "等待配件", day(10, 30), day(10, 15))))
                .contains("最多延期1次");
    }

    @Test
    void aPauseIsNotCountedAndATransferKnowsWhoLostTheTime() {
        long id = OFFICE.as(
                "yezhiqiu",
                actor -> DESK.handedOver(actor, "跨界排水沟堵塞", UNIT, Weight.GENERAL, LocalDateTime.of(2026, 3, 2, 9, 0)));
        say(id, DutyMove.SIGN, "", day(3, 2));
        done(OFFICE.as("yezhiqiu", actor -> DESK.pause.pause(actor, id, "等待上级确认权属", "", day(3, 4))));
        assertThat(round(day(4, 20), id)).as("only what ended before the pause").isEmpty();
        done(OFFICE.as("yezhiqiu", actor -> DESK.pause.resume(actor, id, day(4, 20))));
        assertThat(dues(id)).containsEntry(Stage.SETTLE, day(4, 27));
        long transport = unit("交通局");
        done(OFFICE.as(
                "yezhiqiu",
                actor -> DESK.steer.transfer(actor, id, transport, "权属在公路一侧", LocalDateTime.of(2026, 4, 22, 9, 0))));
        assertThat(duty(id).state()).isEqualTo(DutyState.ASSIGNED);
        assertThat(dues(id)).containsEntry(Stage.SIGN, day(4, 22)).containsEntry(Stage.SETTLE, day(4, 27));
        assertThat(holds(id))
                .extracting(Records.Hold::from, Records.Hold::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(day(3, 2), day(4, 22)),
                        org.assertj.core.groups.Tuple.tuple(day(4, 22), null));
        assertThat(no(
                        CLERK,
                        actor -> DESK.answer.answer(
                                actor, id, DutyMove.SIGN, new Said("", ""), day(4, 22), reply -> {})))
                .contains("承办单位");
        done(OFFICE.as(
                "chetonggui",
                actor -> DESK.answer.answer(actor, id, DutyMove.SIGN, new Said("", ""), day(4, 22), reply -> {})));
    }

    @Test
    void whoHasNothingToDoWithADutyDoesNotSeeIt() {
        long id = OFFICE.as("yezhiqiu", actor -> DESK.handedOver(actor, "水库巡查", UNIT, Weight.GENERAL, MONDAY));
        assertThat(sees("chetonggui", id)).isFalse();
        assertThat(sees(CLERK, id)).isTrue();
    }

    private static List<Records.Hold> holds(long id) {
        return OFFICE.as("yezhiqiu", actor -> DESK.records.holds(SampleOffice.COUNTY, id));
    }

    private static boolean sees(String login, long id) {
        return OFFICE.as(
                login, actor -> DESK.duties.find(SampleOffice.COUNTY, id).isPresent());
    }

    private static String no(String login, Function<Actor, Answer> work) {
        return OFFICE.<String>as(login, actor -> refused(work.apply(actor)));
    }

    private static long unit(String name) {
        return OFFICE.as("yezhiqiu", actor -> DESK.unit(name));
    }

    private static void say(long id, DutyMove move, String words, LocalDate day) {
        done(OFFICE.as(
                CLERK, actor -> DESK.answer.answer(actor, id, move, new Said(words, "每天清一段"), day, reply -> {})));
    }

    private static void apply(long id, LocalDate day) {
        done(OFFICE.as(
                CLERK,
                actor -> DESK.answer.answer(
                        actor,
                        id,
                        DutyMove.APPLY,
                        new Said("阻水物全部清除", ""),
                        day,
                        reply -> DESK.attach(actor, id, reply))));
    }

    /** Fires the clocks of a day and answers all reminders of the matter so far. */
    private static List<String> round(LocalDate day, long id) {
        new luoshi.round.FireDutyClocks(new luoshi.supervision.FireClocks(
                        new luoshi.supervision.jdbc.JdbcFirings(OFFICE.jdbc()),
                        DESK.calendars,
                        new luoshi.parameter.Parameters(
                                new luoshi.parameter.Catalogue(),
                                new luoshi.parameter.jdbc.JdbcParameterVersions(OFFICE.jdbc()))))
                .run(day, OFFICE.system());
        return OFFICE.as("yezhiqiu", actor -> DESK.records.reminders(SampleOffice.COUNTY, id)).stream()
                .map(reminder -> reminder.stage() + " " + reminder.rung())
                .sorted()
                .toList();
    }

    private static Map<Stage, LocalDate> dues(long id) {
        Map<Stage, LocalDate> dues = new TreeMap<>();
        clocks(id)
                .forEach(clock ->
                        dues.put(clock.stage(), clock.dueOn(day(9, 28), DESK.calendars.of(SampleOffice.COUNTY))));
        return dues;
    }

    private static DutyClock clock(long id, Stage stage) {
        return clocks(id).stream()
                .filter(clock -> clock.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static List<DutyClock> clocks(long id) {
        return OFFICE.as("yezhiqiu", actor -> DESK.duties.clocks(SampleOffice.COUNTY, List.of(id)))
                .getOrDefault(id, List.of());
    }

    private static Duty duty(long id) {
        return OFFICE.as("yezhiqiu", actor -> DESK.duties.find(SampleOffice.COUNTY, id))
                .orElseThrow();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
