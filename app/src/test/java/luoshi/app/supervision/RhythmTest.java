package luoshi.app.supervision;

import static luoshi.app.supervision.Desk.done;
import static luoshi.app.supervision.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import luoshi.ledger.jdbc.JdbcNotes;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.rhythm.AskForFigure;
import luoshi.rhythm.Burden;
import luoshi.rhythm.Campaign;
import luoshi.rhythm.Campaigns;
import luoshi.rhythm.ClearFindings;
import luoshi.rhythm.Coordinate;
import luoshi.rhythm.Coordinations;
import luoshi.rhythm.DeclareCampaign;
import luoshi.rhythm.Figures;
import luoshi.rhythm.Period;
import luoshi.rhythm.Periods;
import luoshi.rhythm.ReportRhythms;
import luoshi.rhythm.RunCampaign;
import luoshi.rhythm.Standing;
import luoshi.rhythm.jdbc.JdbcBurdens;
import luoshi.rhythm.jdbc.JdbcCampaigns;
import luoshi.rhythm.jdbc.JdbcCoordinations;
import luoshi.rhythm.jdbc.JdbcFigures;
import luoshi.rhythm.jdbc.JdbcRhythms;
import luoshi.supervision.Answer;
import luoshi.supervision.Light;
import luoshi.supervision.pace.ReportDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 日协调, who has reported, campaigns and figures (A-08, A-34, R5-4, R5-5), through their use cases. */
class RhythmTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final long COUNTY = SampleOffice.COUNTY;
    private static final String OFFICER = "yezhiqiu";
    private static final String WATER = "xiruoshui";
    private static final String ROADS = "chetonggui";

    private static final Journal JOURNAL = new JdbcJournal(OFFICE.jdbc());
    private static final Parameters PARAMETERS =
            new Parameters(new Catalogue(), new JdbcParameterVersions(OFFICE.jdbc()));
    private static final Units UNITS = new JdbcUnits(OFFICE.jdbc());
    private static final Coordinations COORDINATIONS = new JdbcCoordinations(OFFICE.jdbc());
    private static final Coordinate COORDINATE = new Coordinate(COORDINATIONS, UNITS, DESK.notices, JOURNAL);
    private static final Campaigns CAMPAIGNS = new JdbcCampaigns(OFFICE.jdbc());
    private static final DeclareCampaign DECLARE = new DeclareCampaign(CAMPAIGNS, UNITS, JOURNAL);
    private static final RunCampaign RUN = new RunCampaign(CAMPAIGNS, JOURNAL);
    private static final ClearFindings CLEAR = new ClearFindings(CAMPAIGNS, UNITS, JOURNAL);
    private static final AskForFigure ASK = new AskForFigure(new JdbcFigures(OFFICE.jdbc()), UNITS, JOURNAL);
    private static final ReportRhythms RHYTHMS =
            new ReportRhythms(new JdbcRhythms(OFFICE.jdbc()), CAMPAIGNS, DESK.calendars, PARAMETERS);
    private static final Burden BURDEN = new Burden(new JdbcBurdens(OFFICE.jdbc()), DESK.calendars, PARAMETERS);

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    /** a coordination of a day is closed on that day, or stays late for good. */
    @Test
    void aCoordinationThatIsNotClosedOnItsDayStaysLate() {
        LocalDate day = LocalDate.of(2031, 3, 4);
        long id = done(as(WATER, actor -> COORDINATE.raise(actor, unit("水利局"), unit("交通局"), "取土场便道被占用，机械进不去", day)));
        assertThat(no(WATER, actor -> COORDINATE.close(actor, id, day))).contains("还没有答复");
        assertThat(no(WATER, actor -> COORDINATE.answer(actor, id, "好"))).contains("被协调的单位");
        assertThat(OFFICE.<Boolean>as(
                        "hexiaoman",
                        actor -> actor.scope().whole()
                                || COORDINATIONS.find(COUNTY, id).isEmpty()))
                .as("whom it does not concern does not see it")
                .isTrue();
        done(as(ROADS, actor -> COORDINATE.answer(actor, id, "已让出便道")));
        done(as(WATER, actor -> COORDINATE.close(actor, id, day.plusDays(1))));
        assertThat(OFFICE.<Boolean>as(
                        WATER,
                        actor -> COORDINATIONS.find(COUNTY, id).orElseThrow().late(day.plusYears(1))))
                .isTrue();
    }

    /** R5-4: Friday and the 25th, and the last working day before where they are not worked. */
    @Test
    void reportDaysMoveBeforeTheHoliday() {
        Periods periods = OFFICE.as(
                OFFICER, actor -> Periods.of(DESK.calendars.of(COUNTY), PARAMETERS, COUNTY, LocalDate.of(2026, 9, 28)));
        Period week = periods.current(ReportDay.WEEKLY, LocalDate.of(2026, 9, 29));
        assertThat(week.due()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(week.closes()).as("a working day later").isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(periods.dues(ReportDay.MONTHLY, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
                .containsExactly(LocalDate.of(2026, 10, 23));
    }

    /** One note serves the month and a campaign's week; without one it is red after two periods (R5-5). */
    @Test
    void aNoteGivenOnceCountsForEveryRhythmThatAsksForItsPeriod() {
        LocalDate today = Matters.today();
        LocalDate ahead = today.plusDays(45); // the sample's own notes are of today
        long matter = Matters.live("水利局", "true");
        int number = Integer.parseInt(Matters.text("select number from ledger_commitment where id = " + matter));
        int year = Integer.parseInt(Matters.text("select year from ledger_commitment where id = " + matter));
        YearMonth month = YearMonth.from(today);
        long before = spared(month);
        Campaigns.Draft draft = new Campaigns.Draft(
                Campaign.Kind.WARTIME,
                "汛前战时机制",
                unit("水利局"),
                ReportDay.WEEKLY,
                LocalDate.of(year, 1, 1),
                today.plusDays(60),
                List.of(),
                List.of(number));
        long id = done(as(OFFICER, actor -> DECLARE.declare(actor, draft, today)));
        assertThat(spared(month)).as("weeks serve the month too").isGreaterThan(before);
        assertThat(campaign(id, ahead).map(Standing::owed)).contains(1L);
        assertThat(campaign(id, ahead).map(Standing::light)).contains(Light.RED);
        long monthly = told("月报", ahead);
        ReportRhythms.Running running = running("月报", ahead);
        OFFICE.as(
                WATER,
                actor -> new JdbcNotes(OFFICE.jdbc())
                        .add(
                                COUNTY,
                                matter,
                                unit("水利局"),
                                new Notes.Words(
                                        running.now().due().withDayOfMonth(1),
                                        "清淤到第三标段",
                                        40,
                                        null,
                                        "正常",
                                        Note.Trouble.NONE,
                                        false)));
        assertThat(campaign(id, today).map(Standing::told))
                .as("the campaign's week")
                .contains(1L);
        assertThat(told("月报", ahead)).as("the month").isEqualTo(monthly + 1);
        done(as(OFFICER, actor -> RUN.end(actor, id, "汛前任务完成", today)));
    }

    /** 基层减负: one figure, one period, one unit: once. */
    @Test
    void aFigureThatIsAskedForAlreadyIsRefusedAndTheOtherRequestIsNamed() {
        LocalDate day = LocalDate.of(2032, 3, 1);
        done(as(OFFICER, actor -> ASK.ask(actor, figure("排查风险点数量", "汛前排查", day, "水利局", "交通局"), day)));
        assertThat(no(OFFICER, actor -> ASK.ask(actor, figure("排查 风险点数", "安全生产", day.plusDays(20), "水利局", "住建局"), day)))
                .isEqualTo("“排查风险点数量”已由“汛前排查”向水利局收取（周报告，2032-03-01至2032-03-31），同一个数不再重复收，请直接用那里报来的数");
        done(as(OFFICER, actor -> ASK.ask(actor, figure("排查风险点数", "安全生产", day, "住建局"), day)));
        done(as(OFFICER, actor -> ASK.ask(actor, figure("排查风险点数", "第二轮", day.plusDays(40), "水利局"), day)));
        assertThat(no(WATER, actor -> ASK.ask(actor, figure("塘坝", "自用", day, "交通局"), day)))
                .contains("督查室");
    }

    /** problems go to zero before a campaign ends, and nobody clears his own. */
    @Test
    void aCampaignEndsWhenEveryProblemIsClearedAndConfirmedByAnother() {
        LocalDate day = LocalDate.of(2033, 5, 9);
        Campaigns.Draft draft = new Campaigns.Draft(
                Campaign.Kind.HUNDRED,
                "河道清理百日攻坚",
                unit("水利局"),
                ReportDay.WEEKLY,
                day,
                day.plusDays(99),
                List.of(new Campaigns.Draft.Part("清理阻水物", unit("水利局")), new Campaigns.Draft.Part("整修便道", unit("交通局"))),
                List.of());
        assertThat(no(WATER, actor -> DECLARE.declare(actor, draft, day))).contains("督查室");
        long id = done(as(OFFICER, actor -> DECLARE.declare(actor, draft, day)));
        done(as(WATER, actor -> CLEAR.find(actor, id, unit("交通局"), "二号便道塌陷", day)));
        long finding = OFFICE.as(
                OFFICER, actor -> CAMPAIGNS.findings(COUNTY, id).getFirst().id());
        assertThat(no(OFFICER, actor -> RUN.end(actor, id, "完成", day))).contains("还有1个问题没有清零");
        assertThat(no(WATER, actor -> CLEAR.clear(actor, finding, "已修", day))).contains("整改单位");
        done(as(ROADS, actor -> CLEAR.clear(actor, finding, "回填压实200米", day.plusDays(3))));
        assertThat(no(ROADS, actor -> CLEAR.confirm(actor, finding, day.plusDays(3))))
                .contains("核实");
        done(as(WATER, actor -> CLEAR.giveBack(actor, finding, "护坡没有做")));
        done(as(ROADS, actor -> CLEAR.clear(actor, finding, "护坡已做", day.plusDays(9))));
        done(as(WATER, actor -> CLEAR.confirm(actor, finding, day.plusDays(10))));
        long action = OFFICE.as(
                OFFICER, actor -> CAMPAIGNS.actions(COUNTY, id).getFirst().id());
        done(as(WATER, actor -> RUN.report(actor, action, "全线清完", true, day.plusDays(60))));
        done(as(OFFICER, actor -> RUN.end(actor, id, "清理阻水物12处，问题清零", day.plusDays(99))));
        assertThat(OFFICE.<Campaign.Tally>as(
                        OFFICER, actor -> CAMPAIGNS.tallies(COUNTY, List.of(id)).get(id)))
                .isEqualTo(new Campaign.Tally(2, 1, 1, 1, 0));
    }

    private static Figures.Draft figure(String name, String purpose, LocalDate from, String... units) {
        return new Figures.Draft(
                null,
                purpose,
                name,
                "处",
                ReportDay.WEEKLY,
                from,
                from.plusDays(30),
                java.util.Arrays.stream(units).map(RhythmTest::unit).toList());
    }

    private static long spared(YearMonth month) {
        return OFFICE.as(
                OFFICER,
                actor -> BURDEN.of(COUNTY, month).stream()
                        .mapToLong(Burden.Line::spared)
                        .sum());
    }

    private static ReportRhythms.Running running(String name, LocalDate day) {
        return OFFICE.as(
                OFFICER,
                actor -> RHYTHMS.running(COUNTY, day).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static long told(String name, LocalDate day) {
        ReportRhythms.Running running = running(name, day);
        return OFFICE.as(
                OFFICER,
                actor -> RHYTHMS.standing(COUNTY, running).stream()
                        .mapToLong(Standing::told)
                        .sum());
    }

    private static Optional<Standing> campaign(long id, LocalDate day) {
        return OFFICE.as(
                OFFICER,
                actor -> RHYTHMS.running(COUNTY, day).stream()
                        .filter(one -> one.campaign() != null && one.campaign().id() == id)
                        .flatMap(one -> RHYTHMS.standing(COUNTY, one).stream())
                        .findFirst());
    }

    private static Answer as(String login, Function<Actor, Answer> work) {
        return OFFICE.as(login, work);
    }

    private static String no(String login, Function<Actor, Answer> work) {
        return refused(as(login, work));
    }

    private static long unit(String name) {
        return Long.parseLong(Matters.text("select id from region_unit where short_name = '" + name + "'"));
    }
}
