package luoshi.app.supervision;

import static luoshi.app.supervision.Desk.done;
import static luoshi.app.supervision.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.meeting.jdbc.JdbcMeetings;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.supervision.Answer;
import luoshi.supervision.DutyState;
import luoshi.supervision.Weight;
import luoshi.supervision.order.Signers;
import luoshi.visit.HandOverProblem;
import luoshi.visit.Kind;
import luoshi.visit.Leaders;
import luoshi.visit.RecordVisit;
import luoshi.visit.SiteVisits;
import luoshi.visit.Target;
import luoshi.visit.Targets;
import luoshi.visit.VisitProblem;
import luoshi.visit.headquarters.RunTaskForce;
import luoshi.visit.headquarters.SetUpTaskForce;
import luoshi.visit.headquarters.TaskForce;
import luoshi.visit.headquarters.TaskForces;
import luoshi.visit.jdbc.JdbcPairings;
import luoshi.visit.jdbc.JdbcSiteVisits;
import luoshi.visit.jdbc.JdbcSites;
import luoshi.visit.jdbc.JdbcTaskForces;
import luoshi.visit.jdbc.JdbcWeeks;
import luoshi.visit.week.DeclareWeek;
import luoshi.visit.week.EndWeek;
import luoshi.visit.week.Week;
import luoshi.visit.week.Weeks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 指挥部 and 专班, and 工作周, through their use cases. */
class TaskForceTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final long COUNTY = SampleOffice.COUNTY;
    private static final String OFFICER = "qinliyan";
    private static final String INDUSTRY = "luchengzhi";

    private static final Journal JOURNAL = new JdbcJournal(OFFICE.jdbc());
    private static final Leaders LEADERS = new Leaders(new JdbcPosts(OFFICE.jdbc()));
    private static final TaskForces FORCES = new JdbcTaskForces(OFFICE.jdbc());
    private static final SetUpTaskForce SET_UP =
            new SetUpTaskForce(FORCES, LEADERS, new JdbcUnits(OFFICE.jdbc()), JOURNAL);
    private static final RunTaskForce RUN =
            new RunTaskForce(FORCES, new JdbcMeetings(OFFICE.jdbc()), DESK.register, DESK.assign, JOURNAL);
    private static final SiteVisits VISITS = new JdbcSiteVisits(OFFICE.jdbc());
    private static final HandOverProblem HAND_OVER = new HandOverProblem(
            VISITS, DESK.register, DESK.assign, new Signers(new JdbcPosts(OFFICE.jdbc())), DESK.notices, JOURNAL);
    private static final RecordVisit RECORD = new RecordVisit(
            VISITS,
            new JdbcPairings(OFFICE.jdbc()),
            new Targets(new JdbcSites(OFFICE.jdbc()), new JdbcProjects(OFFICE.jdbc())),
            HAND_OVER,
            JOURNAL);
    private static final Weeks WEEKS = new JdbcWeeks(OFFICE.jdbc());
    private static final DeclareWeek DECLARE = new DeclareWeek(WEEKS, LEADERS, JOURNAL);
    private static final EndWeek END = new EndWeek(WEEKS, VISITS, HAND_OVER, JOURNAL);

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    @Test
    void aHeadquartersHandsOutDutiesUntilADocumentDissolvesIt() {
        LocalDate day = LocalDate.of(2031, 5, 6);
        long id = done(as(OFFICER, actor -> SET_UP.setUp(actor, wish("城市更新指挥部", day), day)));
        assertThat(no(OFFICER, actor -> SET_UP.setUp(actor, wish("城市更新指挥部", day), day)))
                .contains("已经成立");
        assertThat(no(INDUSTRY, actor -> SET_UP.setUp(actor, wish("另一个指挥部", day), day)))
                .contains("督查室或政府办");
        TaskForce force = as(OFFICER, actor -> FORCES.find(COUNTY, id).orElseThrow());
        assertThat(force.members().stream().map(TaskForce.Member::role))
                .containsExactly(TaskForce.Role.COMMANDER, TaskForce.Role.DEPUTY, TaskForce.Role.MEMBER);
        assertThat(force.commander()).isEqualTo(post("gumingyuan"));
        done(as(OFFICER, actor -> RUN.handOut(actor, id, "腾退老旧厂房", unit("住建局"), Weight.GENERAL, day.atTime(9, 0))));
        assertThat(this.<List<DutyState>>as(
                        "fanganju",
                        actor -> DESK.duties.about(COUNTY, "headquarters", id).stream()
                                .map(duty -> duty.state())
                                .toList()))
                .as("the unit sees its own")
                .containsExactly(DutyState.ASSIGNED);
        String meeting = Matters.text("select min(id) from meeting_meeting where region_id = 990121");
        done(as(OFFICER, actor -> RUN.link(actor, id, Long.valueOf(meeting))));
        assertThat(no(OFFICER, actor -> RUN.link(actor, id, Long.valueOf(meeting))))
                .contains("已经列入");
        assertThat(no(OFFICER, actor -> RUN.dissolve(actor, id, " ", day))).contains("撤销文号");
        done(as(OFFICER, actor -> RUN.dissolve(actor, id, "安政办函〔2031〕9号", day.plusDays(30))));
        assertThat(no(OFFICER, actor -> RUN.handOut(actor, id, "再办一件", unit("住建局"), Weight.GENERAL, day.atTime(9, 0))))
                .contains("已经撤销");
    }

    /** What lies under it is named to those whom it concerns. */
    @Test
    void whatLiesUnderAHeadquartersIsSeenByWhomItConcerns() {
        LocalDate day = LocalDate.of(2031, 5, 6);
        long id = done(as(OFFICER, actor -> SET_UP.setUp(actor, wish("内部事项专班", day), day)));
        var subject = new TaskForce.Subject(
                TaskForce.Scope.COMMITMENT, 77, "水利局的内部事项", new Audience(List.of(unit("水利局")), 0));
        done(as(OFFICER, actor -> RUN.include(actor, id, subject, day)));
        assertThat(no(OFFICER, actor -> RUN.include(actor, id, subject, day))).contains("已经在所辖里");
        assertThat(this.<Integer>as(
                        "jiangqingyuan", actor -> FORCES.scope(COUNTY, id).size()))
                .isEqualTo(1);
        assertThat(this.<Integer>as(
                        "fanganju", actor -> FORCES.scope(COUNTY, id).size()))
                .isZero();
        assertThat(this.<Boolean>as("fanganju", actor -> FORCES.find(COUNTY, id).isPresent()))
                .isTrue();
    }

    /** visits of the days count in, and one act makes duties of what is left. */
    @Test
    void aWeekEndsWithEveryOpenProblemHandedOverOrNotAtAll() {
        LocalDate from = LocalDate.of(2031, 9, 1);
        SiteVisits.Span span = new SiteVisits.Span(from, from.plusDays(4));
        long week = done(as(OFFICER, actor -> DECLARE.declare(actor, week(span), from.minusDays(3))));
        assertThat(no(
                        OFFICER,
                        actor -> DECLARE.declare(
                                actor, week(new SiteVisits.Span(from.plusDays(4), from.plusDays(6))), from)))
                .contains("重叠");
        long inside = visit("week-key-0000-0001", from.plusDays(1).atTime(9, 0));
        visit("week-key-0000-0002", from.plusDays(9).atTime(9, 0));
        LocalDateTime end = from.plusDays(5).atTime(17, 0);
        Week stored = as(OFFICER, actor -> WEEKS.find(COUNTY, week).orElseThrow());
        List<VisitProblem> left = as(OFFICER, actor -> END.leftOver(stored));
        assertThat(left).extracting(VisitProblem::visitId).containsExactly(inside, inside);
        assertThat(no(
                        OFFICER,
                        actor -> END.end(
                                actor, week, "小结", Map.of(), from.plusDays(2).atTime(9, 0))))
                .contains("还不能结束");
        Map<Long, EndWeek.To> to = new HashMap<>();
        to.put(left.getFirst().id(), new EndWeek.To(unit("水利局"), from.plusDays(20)));
        assertThat(givenUp(actor -> END.end(actor, week, "小结", to, end))).contains("承办单位");
        assertThat(this.<List<VisitProblem>>as(OFFICER, actor -> END.leftOver(stored)))
                .as("nothing was handed over")
                .hasSize(2);
        to.put(left.getLast().id(), new EndWeek.To(unit("交通局"), from.plusDays(20)));
        done(as(OFFICER, actor -> END.end(actor, week, "走访2次，问题全部交办。", to, end)));
        assertThat(this.<List<VisitProblem>>as(OFFICER, actor -> END.leftOver(stored)))
                .isEmpty();
        assertThat(Matters.text(
                        "select count(*) from visit_problem p join supervision_duty d on d.id = p.duty_id where p.visit_id = "
                                + inside + " and d.state = 'ASSIGNED'"))
                .isEqualTo("2");
        assertThat(no(OFFICER, actor -> END.end(actor, week, "再结束", Map.of(), end)))
                .contains("已经结束");
    }

    /** What a page does with a refusal: it gives the transaction up. */
    private String givenUp(Function<Actor, Answer> work) {
        String[] reason = {""};
        try {
            as(OFFICER, actor -> {
                reason[0] = refused(work.apply(actor));
                throw new IllegalStateException("given up");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("given up");
        }
        return reason[0];
    }

    private static SetUpTaskForce.Wish wish(String title, LocalDate day) {
        return new SetUpTaskForce.Wish(
                TaskForce.Kind.HEADQUARTERS,
                title,
                "安政办发〔2031〕5号",
                day,
                post("gumingyuan"),
                List.of(post(INDUSTRY), post("gumingyuan")),
                List.of(unit("住建局")));
    }

    private static DeclareWeek.Wish week(SiteVisits.Span span) {
        return new DeclareWeek.Wish("2031年工作周", "项目和民生", "", span, List.of(new Week.Place(post(INDUSTRY), "经开区")));
    }

    private long visit(String key, LocalDateTime at) {
        return done(as(
                INDUSTRY,
                actor -> RECORD.record(
                        actor,
                        new RecordVisit.Noted(
                                key,
                                post(INDUSTRY),
                                new Target(Kind.OTHER, null, "经开区污水站"),
                                at,
                                "",
                                null,
                                "看了运行。",
                                List.of(later("提升泵老化"), later("进场路窄"))),
                        at.plusHours(1))));
    }

    private static RecordVisit.Problem later(String words) {
        return new RecordVisit.Problem(words, RecordVisit.Way.LATER, "", null, null);
    }

    private <T> T as(String login, Function<Actor, T> work) {
        return OFFICE.as(login, work);
    }

    private String no(String login, Function<Actor, Answer> work) {
        return refused(as(login, work));
    }

    private static long unit(String name) {
        return Long.parseLong(Matters.text("select id from region_unit where short_name = '" + name + "'"));
    }

    private static long post(String login) {
        return Long.parseLong(Matters.text(
                "select h.post_id from access_account a join region_holding h on h.person_id = a.person_id where a.login = '"
                        + login + "'"));
    }
}
