package luoshi.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import luoshi.app.boot.RoundAccess;
import luoshi.app.testing.SampleOffice;
import luoshi.app.testing.TestServer;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.parameter.Catalogue;
import luoshi.parameter.CloseDays;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.round.DeliverLetters;
import luoshi.round.FireDutyClocks;
import luoshi.round.RoundStep;
import luoshi.round.Rounds;
import luoshi.round.RunDailyRound;
import luoshi.round.jdbc.JdbcRounds;
import luoshi.supervision.FireClocks;
import luoshi.supervision.Firings;
import luoshi.supervision.ReanchorClocks;
import luoshi.supervision.Records;
import luoshi.supervision.Weight;
import luoshi.supervision.jdbc.JdbcAnchors;
import luoshi.supervision.jdbc.JdbcFirings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The daily round: once, made up for, and stopped by nothing. Its days lie after the real one, for the sample server makes rounds of its own. */
class RoundTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final long COUNTY = SampleOffice.COUNTY;

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    @Test
    void aRoundIsDoneOnceTellsTheUnitOnceAndPreviewChangesNothing() {
        LocalDate day = LocalDate.of(2030, 3, 11);
        beginAt(day);
        long id = handedOver("河道巡查记录补录", LocalDateTime.of(2030, 3, 4, 9, 0));
        long before = facts(id);
        RunDailyRound round = RoundAccess.round(OFFICE.jdbc(), Clock.systemUTC());
        List<String> preview = round.preview(day, OFFICE.system());
        assertThat(preview).anyMatch(line -> line.contains("河道巡查记录补录"));
        assertThat(facts(id)).isEqualTo(before);
        List<Rounds.Done> done = round.on(day, OFFICE.system());
        assertThat(done).extracting(Rounds.Done::step).contains("催办", "催报", "送达");
        assertThat(round.on(day, OFFICE.system())).isEmpty();
        assertThat(reminders(id)).hasSize(4);
        assertThat(facts(id) - before).isEqualTo(4);
        assertThat(letters(id)).as("handed over, and four reminders").hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void missedDaysAreMadeUpForInTheirOrder() {
        LocalDate monday = LocalDate.of(2036, 3, 3);
        beginAt(monday);
        RunDailyRound round = RoundAccess.round(OFFICE.jdbc(), Clock.systemUTC());
        round.on(monday, OFFICE.system());
        long id = handedOver("停机期间到期的事", monday.atTime(9, 0));
        List<Rounds.Done> done = round.on(monday.plusDays(12), OFFICE.system());
        assertThat(done.stream().map(Rounds.Done::day).distinct().count()).isEqualTo(12);
        assertThat(reminders(id).stream()
                        .filter(reminder -> reminder.stage() == luoshi.supervision.Stage.SETTLE)
                        .map(reminder -> reminder.rung() + " " + reminder.firedOn()))
                .containsExactly("0 2036-03-08", "1 2036-03-11", "2 2036-03-13");
    }

    /** Another node holds a clock and dies with it: the step is not done, and the next look of the same day gives the reminder. */
    @Test
    void whatADyingNodeHeldIsRemindedOfTheSameDay() {
        LocalDate day = LocalDate.of(2040, 3, 12);
        beginAt(day);
        long held = handedOver("被占住的事", LocalDateTime.of(2040, 3, 5, 9, 0));
        long free = handedOver("没有被占住的事", LocalDateTime.of(2040, 3, 5, 9, 0));
        FireClocks clocks = clocks();
        RunDailyRound round = RoundAccess.round(OFFICE.jdbc(), Clock.systemUTC());
        assertThatThrownBy(() -> OFFICE.system().once(actor -> {
                    List<Firings.Due> due = clocks.due(COUNTY, day, 5_000).stream()
                            .filter(one -> one.dutyId() == held)
                            .toList();
                    assertThat(clocks.only(COUNTY, day, due)).isEqualTo(4);
                    List<Rounds.Done> other = CompletableFuture.supplyAsync(() -> round.on(day, OFFICE.system()))
                            .join();
                    assertThat(other.stream().filter(step -> step.step().equals("催办")))
                            .singleElement()
                            .satisfies(step -> {
                                assertThat(step.outcome().whole()).isFalse();
                                assertThat(step.outcome().words()).contains("稍后再巡");
                            });
                    throw new IllegalStateException("the node dies");
                }))
                .hasMessage("the node dies");
        assertThat(reminders(free)).hasSize(4);
        assertThat(reminders(held)).isEmpty();
        assertThat(round.on(day, OFFICE.system())).extracting(Rounds.Done::step).containsExactly("催办");
        assertThat(reminders(held))
                .hasSize(4)
                .allMatch(reminder -> reminder.firedOn().equals(day));
        assertThat(round.on(day, OFFICE.system())).isEmpty();
    }

    @Test
    void oneBadRecordIsLeftAsideAndTheRestGoesOn() throws SQLException {
        LocalDate day = LocalDate.of(2032, 3, 11);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(handedOver("第" + i + "件", LocalDateTime.of(2032, 3, 3, 9, 0)));
        }
        long bad = ids.get(3);
        try (Connection owner = TestServer.owner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    create function test_bad_reminder() returns trigger language plpgsql as $$
                    begin if new.duty_id = %d then raise exception 'a record that cannot be'; end if; return new; end $$""".formatted(bad));
            statement.execute(
                    "create trigger test_bad before insert on supervision_reminder for each row execute function test_bad_reminder()");
            RoundStep.Outcome outcome = step().run(day, OFFICE.system());
            assertThat(outcome.aside()).isEqualTo(4);
            assertThat(outcome.words()).contains("搁置4件");
            statement.execute("drop trigger test_bad on supervision_reminder");
            statement.execute("drop function test_bad_reminder()");
        }
        assertThat(reminders(bad)).isEmpty();
        assertThat(ids.stream().filter(id -> id != bad).map(id -> reminders(id).size()))
                .containsOnly(4);
        step().run(day.plusDays(1), OFFICE.system());
        assertThat(reminders(bad)).as("tried again the next day").hasSize(4);
    }

    @Test
    void aClosureReanchorsWhatRunsAcrossItWithBeforeAfterAndReason() {
        long id = handedOver("暴雪前交办的事", LocalDateTime.of(2033, 1, 3, 9, 0));
        WorkCalendar before = DESK.calendars.of(COUNTY);
        LocalDate due = LocalDate.of(2033, 1, 10);
        OFFICE.as(
                "qinliyan",
                actor -> new CloseDays(
                                new JdbcLoadedDays(OFFICE.jdbc()), new luoshi.journal.jdbc.JdbcJournal(OFFICE.jdbc()))
                        .close(COUNTY, due, due, "暴雪", "安政办发〔2033〕1号"));
        int moved = OFFICE.system()
                .once(actor -> new ReanchorClocks(new JdbcAnchors(OFFICE.jdbc()))
                        .run(COUNTY, before, DESK.calendars.of(COUNTY), "本地停班：暴雪", due));
        assertThat(moved).isPositive();
        List<Records.Reanchoring> kept = OFFICE.as("yezhiqiu", actor -> DESK.records.reanchorings(COUNTY, id));
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().before()).isEqualTo(due);
        assertThat(kept.getFirst().after()).isEqualTo(due.plusDays(1));
        assertThat(kept.getFirst().reason()).isEqualTo("本地停班：暴雪");
    }

    @Test
    void lettersComeIntoTheInboxOfTheUnitAndOfNoOther() {
        long id = handedOver("收件箱里的事", LocalDateTime.of(2034, 3, 6, 9, 0));
        new DeliverLetters(new luoshi.notice.DeliverNotices(DESK.notices), DESK.notices)
                .run(LocalDate.of(2034, 3, 6), OFFICE.system());
        assertThat(inbox("xiruoshui", id)).isEqualTo(1);
        assertThat(inbox("chetonggui", id)).isZero();
    }

    /** R5-5: the 25th and a working day are over; who owes reports is told once. */
    @Test
    void silentUnitsAreToldOnceAMonth() throws SQLException {
        LocalDate day = LocalDate.of(2035, 3, 28);
        beginAt(day.minusDays(2));
        RunDailyRound round = RoundAccess.round(OFFICE.jdbc(), Clock.systemUTC());
        List<Rounds.Done> done = round.on(day, OFFICE.system());
        assertThat(done.stream()
                        .filter(step -> step.step().equals("催报"))
                        .map(step -> step.day() + " " + (step.outcome().done() > 0)))
                .as("the 25th is a Sunday, so it was due on Friday the 23rd, and Monday was the working day after")
                .containsExactly("2035-03-26 false", "2035-03-27 true", "2035-03-28 false");
        assertThat(numbers("select count(*) from notice_inbox where key = 'silence/2035-03'")
                        .getFirst())
                .isPositive();
    }

    /** The days before are none of this test's business. */
    private static void beginAt(LocalDate day) {
        OFFICE.system()
                .once(actor -> new JdbcRounds(OFFICE.jdbc())
                        .keep(COUNTY, day, "起点", new RoundStep.Outcome(0, 0, ""), Instant.EPOCH));
    }

    private static long inbox(String login, long id) {
        return OFFICE.as(
                login,
                actor -> DESK.notices.inbox(COUNTY, actor.scope(), 0, 500).stream()
                        .filter(letter -> letter.subjectKind().equals("duty") && letter.subjectId() == id)
                        .count());
    }

    private static long handedOver(String title, LocalDateTime at) {
        return OFFICE.as("yezhiqiu", actor -> DESK.handedOver(actor, title, "水利局", Weight.GENERAL, at));
    }

    private static FireDutyClocks step() {
        return new FireDutyClocks(clocks());
    }

    private static FireClocks clocks() {
        return new FireClocks(
                new JdbcFirings(OFFICE.jdbc()),
                new Calendars(new JdbcLoadedDays(OFFICE.jdbc())),
                new Parameters(new Catalogue(), new JdbcParameterVersions(OFFICE.jdbc())));
    }

    private static List<Records.Reminder> reminders(long id) {
        return OFFICE.as("yezhiqiu", actor -> DESK.records.reminders(COUNTY, id));
    }

    private static long facts(long id) {
        return numbers("select count(*) from journal_fact where verb = 'duty.reminded' and subject_id = " + id)
                .getFirst();
    }

    private static List<String> letters(long id) {
        List<String> keys = new ArrayList<>();
        try (Connection owner = TestServer.owner();
                var rows = owner.createStatement()
                        .executeQuery(
                                "select key from notice_inbox where subject_kind = 'duty' and subject_id = " + id)) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return keys;
    }

    private static List<Long> numbers(String sql) {
        List<Long> numbers = new ArrayList<>();
        try (Connection owner = TestServer.owner();
                var rows = owner.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return numbers;
    }
}
