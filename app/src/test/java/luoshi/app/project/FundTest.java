package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import luoshi.app.testing.Matters;
import luoshi.project.KeyProject;
import luoshi.project.appraisal.Appraisal;
import luoshi.project.fund.Channel;
import luoshi.project.fund.Flow;
import luoshi.project.fund.Source;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 项目资金 and 政府投资评审. */
class FundTest {
    private static final String FINANCE = "qianguichi";
    private static final LocalDate TODAY = Matters.today();

    private final Works works = new Works();

    @AfterEach
    void close() {
        works.close();
    }

    @Test
    void a30MoneyComesThroughChannelsIntoThePoolAndOutThroughOneOutlet() {
        long project = works.planned();
        long source = source(null, "100");
        assertThat(Works.refused(arrive(source, "120"))).contains("到位超过计划");
        done(arrive(source, "100"));
        assertThat(Works.refused(allocate(source, project, "130"))).contains("结余不够");
        done(allocate(source, project, "80"));
        assertThat(Works.refused(pay(project, "90"))).contains("支付超过下达");
        done(pay(project, "50"));
        assertThat(Works.refused(allocate(source, project, "-40")))
                .as("what was paid does not come back")
                .contains("冲减要写原因");
        assertThat(works.office
                        .as(FINANCE, actor -> works.funds.purse(actor.regionId(), project))
                        .left())
                .isEqualByComparingTo("30");
        assertThat(level(source).balance()).isEqualByComparingTo("20");
        assertThat(level(source).arrivedPercent()).isEqualByComparingTo("100");
    }

    @Test
    void a30MoneyMeantForOneProjectGoesToNoOther() {
        long meant = works.planned();
        long other = works.planned();
        long source = source(meant, "100");
        done(arrive(source, "100"));
        assertThat(Works.refused(allocate(source, other, "10"))).contains("专款专用");
        done(allocate(source, meant, "10"));
        assertThatThrownBy(() -> Matters.text("""
                insert into project_flow (region_id, kind, source_id, project_id, amount, happened_on, recorded_by, concerned, restriction)
                select region_id, 'ALLOCATED', id, %d, 10, current_date, 1, '{}', 0 from project_source where id = %d returning id""".formatted(other, source)))
                .as("the database refuses it too")
                .hasMessageContaining("meant for one project");
    }

    @Test
    void a30ThePoolNeverFallsBelowZeroWhoeverComesFirst() throws Exception {
        long project = works.planned();
        long source = source(null, "100");
        done(arrive(source, "100"));
        Callable<Answer> thirty = () -> allocate(source, project, "30");
        int given = 0;
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            for (Future<Answer> answer : several.invokeAll(List.of(thirty, thirty, thirty, thirty, thirty, thirty))) {
                given += answer.get() instanceof Answer.Done ? 1 : 0;
            }
        }
        assertThat(given).isEqualTo(3);
        assertThat(level(source).balance()).isEqualByComparingTo("10");
        assertThatThrownBy(() -> Matters.text(
                        "update project_source set allocated = allocated + 11 where id = " + source + " returning id"))
                .hasMessageContaining("never_below_zero");
    }

    @Test
    void r3_11NoMoreIsPaidThanContractsSayAndR3_5HoldsPaymentsBack() {
        long project = works.planned();
        long source = source(project, "1000");
        done(arrive(source, "1000"));
        done(allocate(source, project, "1000"));
        contract(project, null, "600");
        assertThat(Works.refused(pay(project, "601"))).contains("R3-11");
        done(pay(project, "100"));
        contract(project, new BigDecimal("400"), "600");
        assertThat(Works.refused(pay(project, "10"))).contains("R3-5");
    }

    @Test
    void onlyFinanceAndReformMoveMoneyAndAUnitSeesItsOwn() {
        long project = works.planned();
        long own = source(project, "100");
        long pooled = source(null, "100");
        assertThat(Works.refused(move(Works.CLERK, Flow.Kind.ARRIVED, own, null, "10", "")))
                .contains("财政局");
        List<Long> seen = works.office.as(
                Works.CLERK,
                actor -> works.funds.list(actor.regionId(), TODAY.getYear()).stream()
                        .map(Source::id)
                        .toList());
        assertThat(seen).contains(own).doesNotContain(pooled);
    }

    @Test
    void aPlanIsChangedOnAPaperAndNotBelowWhatArrived() {
        long source = source(null, "100");
        done(arrive(source, "60"));
        assertThat(Works.refused(change(source, "50", "安财〔2026〕1号"))).contains("不能少于已经到位");
        assertThat(Works.refused(change(source, "80", ""))).contains("文号");
        done(change(source, "80", "安财〔2026〕1号"));
        assertThat(level(source).arrivedPercent()).isEqualByComparingTo("75");
    }

    @Test
    void a31WhatWasSavedIsSubmittedLessReviewed() {
        long project = works.planned();
        assertThat(Works.refused(submit(project, "0"))).contains("送审金额");
        long appraisal = done(submit(project, "1000"));
        assertThat(Works.refused(submit(project, "1000"))).contains("正在评审");
        assertThat(Works.refused(conclude(appraisal, ""))).contains("文号");
        done(conclude(appraisal, "安财评〔2026〕1号"));
        assertThat(Works.refused(conclude(appraisal, "安财评〔2026〕2号"))).contains("已经审定");
        Appraisal one = works.office.as(
                FINANCE,
                actor -> works.appraisals.find(actor.regionId(), appraisal).orElseThrow());
        assertThat(one.saved()).isEqualByComparingTo("120");
        long private_ = works.preparing(luoshi.project.ApprovalWay.FILED, luoshi.project.Sort.INDUSTRY);
        assertThat(Works.refused(submit(private_, "10"))).contains("只有政府投资项目");
    }

    private long source(@Nullable Long project, String planned) {
        return works.done(
                FINANCE,
                actor -> works.plan.plan(
                        actor,
                        new Source(
                                0,
                                TODAY.getYear(),
                                Channel.BOND,
                                project,
                                "专项债券",
                                "",
                                Source.Level.planned(new BigDecimal(planned)))));
    }

    private Answer arrive(long source, String amount) {
        return move(FINANCE, Flow.Kind.ARRIVED, source, null, amount, "");
    }

    private Answer allocate(long source, long project, String amount) {
        return move(FINANCE, Flow.Kind.ALLOCATED, source, project, amount, "");
    }

    private Answer pay(long project, String amount) {
        return move(FINANCE, Flow.Kind.PAID, null, project, amount, "");
    }

    private Answer move(
            String login, Flow.Kind kind, @Nullable Long source, @Nullable Long project, String amount, String words) {
        Flow flow = new Flow(0, kind, source, project, new BigDecimal(amount), TODAY, words);
        try {
            return works.office.as(login, actor -> {
                Answer answer = works.money.move(actor, flow, TODAY);
                if (answer instanceof Answer.Refused refused) {
                    throw new IllegalStateException(refused.reason());
                }
                return answer;
            });
        } catch (IllegalStateException refused) {
            return new Answer.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private Answer change(long source, String planned, String document) {
        return works.office.as(FINANCE, actor -> works.adjust.change(actor, source, new BigDecimal(planned), document));
    }

    private Answer submit(long project, String amount) {
        return works.office.as(
                FINANCE,
                actor -> works.submit.submit(
                        actor, project, Appraisal.Stage.BUDGET, new BigDecimal(amount), TODAY.minusDays(9), TODAY));
    }

    private Answer conclude(long appraisal, String words) {
        return works.office.as(
                FINANCE,
                actor -> works.conclude.conclude(
                        actor, appraisal, new Appraisal.Result(new BigDecimal("880"), TODAY, words), TODAY));
    }

    private Source.Level level(long source) {
        return works.office
                .as(FINANCE, actor -> works.funds.find(actor.regionId(), source).orElseThrow())
                .level();
    }

    private void contract(long id, @Nullable BigDecimal estimate, String contracted) {
        KeyProject.Profile was = works.find(id).profile();
        works.done(
                Works.KEEPER,
                actor -> works.change.change(
                        actor,
                        id,
                        new KeyProject.Profile(
                                was.about(),
                                was.site(),
                                was.charge(),
                                new KeyProject.Money(was.money().total(), estimate, new BigDecimal(contracted)),
                                was.due()),
                        "合同备案"));
    }

    private static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
