package luoshi.app.supervision;

import static luoshi.app.supervision.Desk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.app.boot.ReplayAccess;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.app.testing.TestServer;
import luoshi.parameter.Catalogue;
import luoshi.parameter.SupposedVersions;
import luoshi.round.replay.ReplayMonth;
import luoshi.supervision.AnswerDuty.Said;
import luoshi.supervision.DutyMove;
import luoshi.supervision.Light;
import luoshi.supervision.Records;
import luoshi.supervision.Warnings;
import luoshi.supervision.Weight;
import luoshi.supervision.jdbc.JdbcPasts;
import luoshi.supervision.replay.Past;
import luoshi.supervision.replay.Rehearsal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 回放: what is on record, lived through again; under the parameters of then it gives what was given, under others what would have been. */
class ReplayTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2026, 5, 31);
    private static final Warnings THEN = new Warnings(4, 1, 2, 5, 3, 7);

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    /** A matter that was paused, transferred and returned: the rehearsal gives the reminders that the rounds gave, and on the same days. */
    @Test
    void underTheSameParametersTheSameRemindersAreGiven() {
        long id = OFFICE.as(
                "yezhiqiu",
                actor -> DESK.handedOver(actor, "回放的事", "水利局", Weight.GENERAL, LocalDateTime.of(2026, 3, 2, 9, 0)));
        live(id, LocalDate.of(2026, 3, 2));
        for (LocalDate day : LocalDate.of(2026, 3, 3).datesUntil(TO.plusDays(1)).toList()) {
            round(day);
            live(id, day);
        }
        List<String> given = OFFICE.as("yezhiqiu", actor -> DESK.records.reminders(SampleOffice.COUNTY, id)).stream()
                .map(ReplayTest::told)
                .sorted()
                .toList();
        assertThat(given).isNotEmpty();
        assertThat(rehearsed(past(id), THEN)).isEqualTo(given);
        assertThat(rehearsed(past(id), new Warnings(4, 1, 5, 5, 1, 2)))
                .as("warned five days ahead, reminded again after one day and a third time after two")
                .contains("2026-03-03 2", "2026-03-04 0", "2026-04-24 3")
                .isNotEqualTo(given);
    }

    private static void live(long id, LocalDate day) {
        switch (day.toString()) {
            case "2026-03-02" -> say("xiruoshui", id, DutyMove.SIGN, day);
            case "2026-03-04" -> done(OFFICE.as("yezhiqiu", actor -> DESK.pause.pause(actor, id, "等待权属", "", day)));
            case "2026-04-20" -> done(OFFICE.as("yezhiqiu", actor -> DESK.pause.resume(actor, id, day)));
            case "2026-04-22" ->
                done(OFFICE.as(
                        "yezhiqiu",
                        actor -> DESK.steer.transfer(
                                actor, id, DESK.unit("交通局"), "权属在公路一侧", day.atTime(LocalTime.of(9, 0)))));
            case "2026-04-24" -> say("chetonggui", id, DutyMove.SIGN, day);
            case "2026-05-06" -> say("chetonggui", id, DutyMove.DEPLOY, day);
            case "2026-05-12" -> say("chetonggui", id, DutyMove.FEEDBACK, day);
            case "2026-05-20" -> say("chetonggui", id, DutyMove.APPLY, day);
            default -> {}
        }
    }

    private static void say(String login, long id, DutyMove move, LocalDate day) {
        done(OFFICE.as(login, actor -> DESK.answer.answer(actor, id, move, new Said("已办", "专人负责"), day, reply -> {})));
    }

    private static void round(LocalDate day) {
        new luoshi.round.FireDutyClocks(new luoshi.supervision.FireClocks(
                        new luoshi.supervision.jdbc.JdbcFirings(OFFICE.jdbc()),
                        DESK.calendars,
                        new luoshi.parameter.Parameters(
                                new Catalogue(), new luoshi.parameter.jdbc.JdbcParameterVersions(OFFICE.jdbc()))))
                .run(day, OFFICE.system());
    }

    private static String told(Records.Reminder reminder) {
        return reminder.firedOn() + " " + reminder.rung();
    }

    private static Past past(long id) {
        return OFFICE.as(
                "yezhiqiu",
                actor -> new JdbcPasts(OFFICE.jdbc())
                        .page(SampleOffice.COUNTY, FROM, TO, id - 1, 1)
                        .getFirst());
    }

    private static List<String> rehearsed(Past past, Warnings warnings) {
        List<String> told = new ArrayList<>();
        Rehearsal rehearsal = new Rehearsal(
                OFFICE.as("yezhiqiu", actor -> DESK.calendars.of(SampleOffice.COUNTY)),
                day -> warnings,
                day -> LocalTime.of(16, 0));
        rehearsal.run(past, FROM, TO, new Rehearsal.Listener() {
            @Override
            public void reminded(LocalDate day, int rung, long unitId) {
                told.add(day + " " + rung);
            }

            @Override
            public void stands(YearMonth month, Light light, long unitId) {
                assertThat(light).isNotNull();
            }
        });
        return told.stream().sorted().toList();
    }

    /** The whole county: stricter bounds turn more lights, and not a row is written. */
    @Test
    void aReplayUnderStricterBoundsWritesNothing() {
        LocalDate to = Matters.today().minusDays(1);
        LocalDate from = to.minusMonths(6);
        String before = rows();
        try (ReplayAccess access = ReplayAccess.open(TestServer.folder(), Map.of())) {
            List<ReplayMonth> plain = county(access.replay(from, to, Map.of()));
            List<ReplayMonth> strict = county(access.replay(
                    from, to, Map.of("duty.warn-month", "28", "ledger.gap-warn", "1", "ledger.gap-late", "3")));
            assertThat(plain).hasSize(7).hasSameSizeAs(strict);
            assertThat(warnings(strict)).isGreaterThan(warnings(plain));
            assertThat(plain.stream().mapToLong(month -> month.would()[1]).sum())
                    .isPositive();
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatIsNoParameterOrNoValueIsSaidInWords() {
        assertThat(SupposedVersions.refusal(new Catalogue(), "ledger.gap", "5")).contains("没有参数ledger.gap");
        assertThat(SupposedVersions.refusal(new Catalogue(), "ledger.gap-warn", "五"))
                .hasValueSatisfying(words -> assertThat(words).contains("请填0或正整数"));
        assertThat(SupposedVersions.refusal(new Catalogue(), "ledger.gap-warn", "5"))
                .isEmpty();
        assertThatThrownBy(() -> new SupposedVersions(List.of(), Map.of()).end(1, "a", 1, FROM))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<ReplayMonth> county(List<ReplayAccess.Told> told) {
        return told.stream()
                .filter(one -> one.region() == SampleOffice.COUNTY)
                .findFirst()
                .orElseThrow()
                .months();
    }

    private static long warnings(List<ReplayMonth> months) {
        return months.stream().mapToLong(month -> month.would()[0]).sum();
    }

    private static String rows() {
        return Matters.text("""
                select (select count(*) from supervision_reminder) || '/' || (select count(*) from journal_fact where verb = 'duty.reminded') || '/'
                  || (select count(*) from parameter_value) || '/' || (select coalesce(sum(rung), 0) from supervision_clock)""");
    }
}
