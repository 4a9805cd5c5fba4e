package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.app.testing.Matters;
import luoshi.project.ApprovalWay;
import luoshi.project.Library;
import luoshi.project.Sort;
import luoshi.project.life.Event;
import luoshi.project.life.EventKind;
import luoshi.project.life.Noting;
import luoshi.supervision.Answer;
import org.junit.jupiter.api.Test;

/** R3-1, R3-2, A-22: a project's life. */
class EventTest {
    private static final LocalDate TODAY = Matters.today();

    @Test
    void r31AStartNeedsPapersAPhotoAndRealWorks() {
        try (Works works = new Works()) {
            long id = works.preparing();
            assertThat(Works.refused(works.note(Works.CLERK, id, EventKind.STARTED, TODAY)))
                    .contains("开工前还缺手续")
                    .contains("建筑工程施工许可证");
            works.grantAll(id, TODAY.minusDays(30));
            assertThat(Works.refused(begun(works, id, Noting.Basis.CEREMONY, 1L)))
                    .contains("奠基不算开工");
            assertThat(Works.refused(begun(works, id, Noting.Basis.ROAD, 1L))).contains("临时道路不算开工");
            assertThat(Works.refused(begun(works, id, Noting.Basis.MAIN_WORKS, null)))
                    .contains("开工要附佐证材料");
            assertThat(begun(works, id, Noting.Basis.EQUIPMENT, 1L)).isInstanceOf(Answer.Done.class);
            assertThat(works.find(id).happened().started()).isEqualTo(TODAY);
            assertThat(Works.refused(works.move(id, Library.BUILDING, "")))
                    .as("§3.1: the year's plan comes first")
                    .contains("当年投资计划还没有下达");
            works.freeze(id);
            assertThat(works.move(id, Library.BUILDING, "")).isInstanceOf(Answer.Done.class);
        }
    }

    private static Answer begun(
            Works works, long id, Noting.Basis basis, @org.jspecify.annotations.Nullable Long file) {
        return works.office.as(
                Works.CLERK,
                actor -> works.note.note(
                        actor, id, new Event(0, EventKind.STARTED, TODAY, "", null, null, file, ""), basis, TODAY));
    }

    @Test
    void aPermitThatRanOutLetsNothingBegin() {
        try (Works works = new Works()) {
            long id = works.preparing();
            works.grantAll(id, TODAY.minusMonths(5));
            assertThat(Works.refused(works.note(Works.CLERK, id, EventKind.STARTED, TODAY)))
                    .contains("建筑工程施工许可证（已过期）");
            assertThat(works.note(Works.CLERK, id, EventKind.STARTED, TODAY.minusMonths(3)))
                    .as("while it held")
                    .isInstanceOf(Answer.Done.class);
        }
    }

    @Test
    void theWholeLifeStandsInItsOrder() {
        try (Works works = new Works()) {
            long id = works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            works.grantAll(id, TODAY.minusDays(80));
            note(works, id, EventKind.SIGNED, TODAY.minusDays(200));
            note(works, id, EventKind.LANDED, TODAY.minusDays(150));
            assertThat(Works.refused(works.note(Works.CLERK, id, EventKind.STARTED, TODAY.minusDays(151))))
                    .contains("开工不能早于落地");
            note(works, id, EventKind.STARTED, TODAY.minusDays(60));
            assertThat(Works.refused(works.note(Works.CLERK, id, EventKind.PRODUCING, TODAY.plusDays(1))))
                    .contains("日期不能晚于今天");
            works.freeze(id);
            works.move(id, Library.BUILDING, "");
            note(works, id, EventKind.LISTED, TODAY.minusDays(40));
            assertThat(Works.refused(works.office.as(Works.KEEPER, actor -> works.end.end(actor, id, "不跟了", TODAY))))
                    .as("A-22: followed to the end")
                    .contains("跟踪到竣工投产");
            assertThat(Works.refused(works.move(id, Library.COMPLETED, ""))).contains("竣工验收");
            note(works, id, EventKind.PRODUCING, TODAY.minusDays(5));
            assertThat(works.move(id, Library.COMPLETED, "")).isInstanceOf(Answer.Done.class);
            assertThat(Works.refused(works.note(Works.CLERK, id, EventKind.FULL, TODAY)))
                    .contains("实际年产值");
            works.done(
                    Works.CLERK,
                    actor -> works.note.note(
                            actor,
                            id,
                            new Event(
                                    0,
                                    EventKind.FULL,
                                    TODAY,
                                    "",
                                    new BigDecimal("301700000"),
                                    new BigDecimal("418120000"),
                                    null,
                                    ""),
                            Noting.Basis.MAIN_WORKS,
                            TODAY));
            works.done(Works.KEEPER, actor -> works.end.end(actor, id, "达效评估通过", TODAY));
            assertThat(works.find(id).active()).isFalse();
        }
    }

    private static void note(Works works, long id, EventKind kind, LocalDate on) {
        assertThat(Works.refused(works.note(Works.CLERK, id, kind, on))).isEmpty();
    }

    @Test
    void whatDidNotCountIsTakenBackFromTheEnd() {
        try (Works works = new Works()) {
            long id = works.preparing();
            works.grantAll(id, TODAY.minusDays(30));
            note(works, id, EventKind.STARTED, TODAY.minusDays(10));
            works.freeze(id);
            works.move(id, Library.BUILDING, "");
            long event = works.office
                    .as(Works.KEEPER, actor -> works.events.of(actor.regionId(), id))
                    .getFirst()
                    .id();
            assertThat(withdraw(works, id, event)).contains("先退库再撤销");
            works.move(id, Library.PREPARING, "核查未实质开工");
            assertThat(withdraw(works, id, event)).isEmpty();
            assertThat(works.find(id).happened().started()).isNull();
            note(works, id, EventKind.STARTED, TODAY);
        }
    }

    private static String withdraw(Works works, long id, long event) {
        return Works.refused(
                works.office.as(Works.KEEPER, actor -> works.withdraw.withdraw(actor, id, event, "只是场地平整")));
    }

    @Test
    void r312ASmallProjectIsNotListed() {
        try (Works works = new Works()) {
            long id = works.preparing();
            works.grantAll(id, TODAY.minusDays(30));
            note(works, id, EventKind.STARTED, TODAY.minusDays(10));
            luoshi.app.testing.TestServer.setParameter("project.listing-wan", "9000");
            try {
                assertThat(Works.refused(works.note(Works.CLERK, id, EventKind.LISTED, TODAY)))
                        .contains("总投资不到9000万元");
            } finally {
                luoshi.app.testing.TestServer.setParameter("project.listing-wan", "500");
            }
            note(works, id, EventKind.LISTED, TODAY);
        }
    }
}
