package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.app.testing.Matters;
import luoshi.project.ApprovalWay;
import luoshi.project.Library;
import luoshi.project.Sort;
import luoshi.project.health.Element;
import luoshi.project.health.Entry;
import luoshi.project.life.EventKind;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.watch.Watch;
import org.junit.jupiter.api.Test;

/** R3-4, R3-6, R3-8, R3-12, A-16, A-17, A-22: what is amiss with projects, and what the round makes of it. */
class WatchTest {
    private static final LocalDate TODAY = Matters.today();

    @Test
    void aMissedStartIsFoundTheDayAfterAndDraftsOneDuty() {
        try (Works works = new Works()) {
            long id = works.preparing();
            LocalDate start = TODAY.plusDays(300);
            assertThat(works.amiss(id, start)).doesNotContainKey(Watch.MISSED_START);
            assertThat(works.amiss(id, start.plusDays(1))).containsKey(Watch.MISSED_START);
            tell("start_due = '" + TODAY.minusDays(1) + "'", id);
            works.office.system().once(actor -> works.watch.watch(actor, TODAY));
            works.office.system().once(actor -> works.watch.watch(actor, TODAY));
            assertThat(duties(id, "开工逾期")).isEqualTo("1");
            assertThat(Matters.text(
                            "select state from supervision_duty where subject_kind = 'project' and subject_id = " + id
                                    + " and document = '开工逾期'"))
                    .as("drafted, and handed over by the office alone")
                    .isEqualTo("REGISTERED");
        }
    }

    /** Dates of a project, past its use cases. */
    private static void tell(String change, long id) {
        try (var owner = luoshi.app.testing.TestServer.owner();
                var statement = owner.createStatement()) {
            statement.execute("update project_project set " + change + " where region_id = 990121 and id = " + id);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String duties(long id, String document) {
        return Matters.text("select count(*) from supervision_duty where source = 'PROJECT' and subject_id = " + id
                + " and document = '" + document + "'");
    }

    @Test
    void r36APermitIsWarnedOfSixtyDaysBeforeAndAfterTheStartNoMore() {
        try (Works works = new Works()) {
            long id = works.preparing();
            works.grantAll(id, TODAY.minusMonths(2));
            LocalDate until = TODAY.minusMonths(2).plusMonths(3);
            assertThat(works.amiss(id, until.minusDays(61))).doesNotContainKey(Watch.PERMIT);
            assertThat(works.amiss(id, until.minusDays(60)).get(Watch.PERMIT))
                    .isEqualTo("建筑工程施工许可证将于" + until + "到期，还没有开工");
            assertThat(works.amiss(id, until.plusDays(1)).get(Watch.PERMIT)).contains("已于" + until + "到期");
            works.office.system().once(actor -> works.watch.watch(actor, TODAY));
            assertThat(duties(id, "手续到期")).isEqualTo("1");
            works.note(Works.CLERK, id, EventKind.STARTED, TODAY);
            assertThat(works.amiss(id, until.minusDays(59))).doesNotContainKey(Watch.PERMIT);
            works.office.system().once(actor -> works.watch.watch(actor, TODAY));
            assertThat(Matters.text(
                            "select count(*) from project_finding where over_on is null and watch = 'PERMIT' and project_id = "
                                    + id))
                    .as("what is over is marked so")
                    .isEqualTo("0");
        }
    }

    @Test
    void r312AStartedProjectIsToBeListedWithinAMonthAndTwoAreTooLong() {
        try (Works works = new Works()) {
            long id = building(works);
            LocalDate started = TODAY.minusDays(10);
            assertThat(works.amiss(id, started.plusMonths(1))).doesNotContainKey(Watch.NOT_LISTED);
            assertThat(works.amiss(id, started.plusMonths(1).plusDays(1))).containsKey(Watch.NOT_LISTED);
            assertThat(works.amiss(id, started.plusMonths(2).plusDays(1)))
                    .containsKey(Watch.UNLISTED)
                    .doesNotContainKey(Watch.NOT_LISTED);
            works.note(Works.CLERK, id, EventKind.LISTED, TODAY);
            assertThat(works.amiss(id, started.plusMonths(3))).doesNotContainKeys(Watch.UNLISTED, Watch.NOT_LISTED);
        }
    }

    @Test
    void a22ASilentMonthAndR34AMissingPlanAreFindings() {
        try (Works works = new Works()) {
            long id = building(works);
            LocalDate later = TODAY.plusMonths(3).withDayOfMonth(2);
            assertThat(works.amiss(id, later).get(Watch.SILENT))
                    .contains(later.minusMonths(1).getMonthValue() + "月没有报完成投资");
            assertThat(works.amiss(id, LocalDate.of(TODAY.getYear() + 1, 1, 31)))
                    .doesNotContainKey(Watch.NO_PLAN);
            assertThat(works.amiss(id, LocalDate.of(TODAY.getYear() + 1, 2, 1))).containsKey(Watch.NO_PLAN);
            assertThat(works.amiss(id, TODAY.plusDays(701))).containsKey(Watch.MISSED_FINISH);
        }
    }

    @Test
    void whatIsWrittenOfARestrictedProjectGoesNoFurtherThanTheProject() {
        try (Works works = new Works()) {
            long id = works.preparing();
            works.grantAll(id, TODAY.minusMonths(4));
            Matters.text("update project_project set restriction = 1 where id = " + id + " returning id");
            works.office.system().once(actor -> works.watch.watch(actor, TODAY));
            assertThat(Matters.text(
                            "select min(restriction) from supervision_duty where subject_kind = 'project' and subject_id = "
                                    + id))
                    .isEqualTo("1");
        }
    }

    private static long building(Works works) {
        long id = works.preparing();
        works.grantAll(id, TODAY.minusDays(40));
        works.note(Works.CLERK, id, EventKind.STARTED, TODAY.minusDays(10));
        works.freeze(id);
        works.move(id, Library.BUILDING, "");
        return id;
    }

    @Test
    void aReserveThatNobodyTouchesAges() {
        try (Works works = new Works()) {
            long id = works.planned();
            assertThat(works.amiss(id, TODAY.plusMonths(12))).doesNotContainKey(Watch.AGEING);
            assertThat(works.amiss(id, TODAY.plusMonths(12).plusDays(1))).containsKey(Watch.AGEING);
            tell("entered_on = '" + TODAY.minusMonths(13) + "'", id);
            assertThat(works.amiss(id, TODAY)).containsKey(Watch.AGEING);
            works.note(Works.CLERK, id, EventKind.SIGNED, TODAY.minusMonths(2));
            assertThat(works.amiss(id, TODAY)).doesNotContainKey(Watch.AGEING);
        }
    }

    @Test
    void r38ABrokenCommitmentAsksForItToBePutRight() {
        try (Works works = new Works()) {
            long id = works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            Paper.Filing commitment = new Paper.Filing(
                    PaperState.COMMITTED,
                    "",
                    null,
                    null,
                    "达到节能审查要求",
                    new Paper.Undertaking(TODAY, "法定代表人", TODAY, TODAY, null),
                    null);
            works.done(Works.CLERK, actor -> works.file.file(actor, id, 5, commitment, TODAY));
            assertThat(works.amiss(id, TODAY.plusDays(1)))
                    .containsKey(Watch.UNVERIFIED)
                    .doesNotContainKey(Watch.BROKEN);
            works.done(Works.KEEPER, actor -> works.verify.verify(actor, id, 5, false, "没有能耗台账", TODAY));
            assertThat(works.amiss(id, TODAY.plusDays(1)))
                    .containsKey(Watch.BROKEN)
                    .doesNotContainKey(Watch.UNVERIFIED);
        }
    }

    @Test
    void a16ElementsHaveGapsAndA17ProblemsHaveOwnersAndDays() {
        try (Works works = new Works()) {
            long id = works.preparing();
            long land = works.office.as(
                    Works.KEEPER,
                    actor -> works.units
                            .named(actor.regionId(), "自然资源局")
                            .orElseThrow()
                            .id());
            Element gap = new Element(Element.Kind.LAND, new BigDecimal(118), new BigDecimal(100), land, null, "");
            assertThat(Works.refused(works.office.as(Works.CLERK, actor -> works.secure.secure(actor, id, gap))))
                    .contains("有缺口的要写卡在哪里");
            works.done(
                    Works.CLERK,
                    actor -> works.secure.secure(
                            actor,
                            id,
                            new Element(gap.kind(), gap.needed(), gap.secured(), land, TODAY.plusDays(20), "18亩未批")));
            assertThat(works.gaps()).anySatisfy(one -> {
                assertThat(one.projectId()).isEqualTo(id);
                assertThat(one.element().gap()).isEqualByComparingTo("18");
            });
            assertThat(Works.refused(works.office.as(
                            Works.CLERK,
                            actor -> works.open.open(
                                    actor, id, Entry.PROBLEMS, "管线未迁改", land, TODAY.minusDays(1), TODAY))))
                    .contains("时限不能早于登记日期");
            long problem = works.done(
                    Works.CLERK,
                    actor -> works.open.open(actor, id, Entry.PROBLEMS, "管线未迁改", land, TODAY.plusDays(5), TODAY));
            assertThat(works.amiss(id, TODAY.plusDays(5))).doesNotContainKey(Watch.PROBLEM_LATE);
            assertThat(works.amiss(id, TODAY.plusDays(6)).get(Watch.PROBLEM_LATE))
                    .contains("管线未迁改");
            works.done(Works.CLERK, actor -> works.close.close(actor, problem, "已迁改完毕", TODAY));
            assertThat(works.amiss(id, TODAY.plusDays(6))).doesNotContainKey(Watch.PROBLEM_LATE);
        }
    }

    @Test
    void theRoundTellsTheUnitAndTwiceIsOnce() {
        try (Works works = new Works()) {
            long id = works.planned();
            tell("start_due = '" + TODAY.minusDays(30) + "'", id);
            var step = new luoshi.round.WatchKeyProjects(
                    works.watch, new luoshi.notice.jdbc.JdbcNotices(works.office.jdbc()));
            assertThat(step.preview(TODAY, works.office.system())).anyMatch(line -> line.contains("开工逾期"));
            step.run(TODAY, works.office.system());
            assertThat(step.run(TODAY, works.office.system()).words()).isEqualTo("没有新的项目预警");
            assertThat(Matters.text(
                            "select count(*) from notice_outbox where subject_kind = 'project' and subject_id = " + id))
                    .isEqualTo("1");
        }
    }
}
