package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import luoshi.app.testing.Matters;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Sort;
import luoshi.project.paper.Holds;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Readiness;
import org.junit.jupiter.api.Test;

/** §3.2, R3-5 – R3-8: papers before the start. */
class PaperTest {

    @Test
    void theChecklistFollowsTheWayAndEndsBeforeThePlannedStart() {
        try (Works works = new Works()) {
            long government = works.preparing();
            assertThat(works.papersOf(government)).extracting(Paper::item).hasSize(17);
            long filed = works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            assertThat(works.papersOf(filed))
                    .extracting(Paper::item)
                    .containsExactly(3, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17);
            assertThat(works.papersOf(filed).stream().filter(Paper::blocking))
                    .extracting(Paper::item)
                    .containsExactly(3, 5, 6, 7, 9, 10, 12, 15, 16);
            LocalDate start = Matters.today().plusDays(300);
            assertThat(works.papersOf(government).getLast().dueOn()).isEqualTo(start.minusDays(10));
            assertThat(works.papersOf(government).get(15).dueOn()).isEqualTo(start.minusDays(25));
        }
    }

    @Test
    void r36AGrantedPaperRunsOutAndThenHoldsTheStartAgain() {
        try (Works works = new Works()) {
            long id = works.preparing();
            LocalDate today = Matters.today();
            LocalDate granted = today.minusMonths(4);
            works.grantAll(id, granted);
            Paper permit = works.papersOf(id).get(15);
            assertThat(permit.filing().validUntil()).as("three months").isEqualTo(granted.plusMonths(3));
            assertThat(permit.holds(granted.plusMonths(3))).isFalse();
            assertThat(permit.holds(granted.plusMonths(3).plusDays(1))).isTrue();
            assertThat(Readiness.of(works.papersOf(id), today).missing())
                    .extracting(Paper::item)
                    .containsExactly(16);
            assertThat(works.papersOf(id).get(16).filing().validUntil())
                    .as("funds do not run out")
                    .isNull();
        }
    }

    @Test
    void r37WhatACommitmentRemovesIsNotCounted() {
        try (Works works = new Works()) {
            long id = works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            LocalDate today = Matters.today();
            works.done(Works.CLERK, actor -> works.file.file(actor, id, 3, Works.granted(today), today));
            works.done(Works.CLERK, actor -> works.file.file(actor, id, 5, committed(today.plusDays(90)), today));
            Readiness ready = Readiness.of(works.papersOf(id), today);
            assertThat(ready.applicable()).isEqualTo(8);
            assertThat(ready.done()).isEqualTo(1);
            assertThat(ready.percent()).isEqualTo(12);
            assertThat(ready.removed()).extracting(Paper::item).containsExactly(5);
        }
    }

    @Test
    void r38ACommitmentIsForEnterprisesAndIsLookedAt() {
        try (Works works = new Works()) {
            LocalDate today = Matters.today();
            long government = works.preparing();
            assertThat(Works.refused(works.office.as(
                            Works.CLERK, actor -> works.file.file(actor, government, 5, committed(today), today))))
                    .contains("承诺制只用于企业投资项目");
            long id = works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            assertThat(Works.refused(works.office.as(
                            Works.CLERK, actor -> works.file.file(actor, id, 5, committed(null), today))))
                    .contains("核验期限");
            works.done(Works.CLERK, actor -> works.file.file(actor, id, 5, committed(today.plusDays(90)), today));
            assertThat(Works.refused(works.office.as(
                            Works.CLERK, actor -> works.verify.verify(actor, id, 5, true, "看过现场", today))))
                    .isEqualTo("承诺由发改局核验");
            works.done(Works.KEEPER, actor -> works.verify.verify(actor, id, 5, false, "没有能耗台账", today));
            assertThat(Matters.text(
                            "select count(*) from journal_fact where verb = 'project.commitment-broken' and subject_id = "
                                    + id))
                    .isEqualTo("1");
        }
    }

    private static Paper.Filing committed(@org.jspecify.annotations.Nullable LocalDate verify) {
        return new Paper.Filing(
                PaperState.COMMITTED,
                "",
                null,
                null,
                "达到节能审查要求",
                new Paper.Undertaking(null, "法定代表人", null, verify, null),
                null);
    }

    @Test
    void r35ContractsAboveTheEstimateWarnAndFarAboveItStopPayments() {
        try (Works works = new Works()) {
            KeyProject project = works.find(works.planned());
            Holds holds = new Holds(works.parameters);
            LocalDate today = Matters.today();
            assertThat(held(works, holds, project, "80000000", "80000000.00", today))
                    .isEmpty();
            assertThat(held(works, holds, project, "80000000", "80000000.01", today))
                    .containsExactly(false);
            assertThat(held(works, holds, project, "80000000", "88000000", today))
                    .containsExactly(false);
            assertThat(held(works, holds, project, "80000000", "88000000.01", today))
                    .containsExactly(true);
            assertThat(held(works, holds, project, "94700000", "0", today))
                    .as("above 110 % of the total")
                    .containsExactly(false);
        }
    }

    private static java.util.List<Boolean> held(
            Works works, Holds holds, KeyProject project, String estimate, String contracted, LocalDate today) {
        KeyProject.Profile profile = project.profile();
        KeyProject other = new KeyProject(
                project.regionId(),
                project.id(),
                new KeyProject.Profile(
                        profile.about(),
                        profile.site(),
                        profile.charge(),
                        new KeyProject.Money(
                                profile.money().total(),
                                new java.math.BigDecimal(estimate),
                                new java.math.BigDecimal(contracted)),
                        profile.due()),
                project.happened(),
                project.standing(),
                project.audience());
        return works.office.as(Works.KEEPER, actor -> holds.of(other, today)).stream()
                .map(Holds.Hold::blocks)
                .toList();
    }
}
