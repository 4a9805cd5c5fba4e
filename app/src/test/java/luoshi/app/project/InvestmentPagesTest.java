package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.project.investment.Progress;
import luoshi.project.jdbc.JdbcInvestments;
import luoshi.round.LightKeyProjects;
import org.junit.jupiter.api.Test;

/** 年度投资、调度单、批次和率 as people use the pages. */
class InvestmentPagesTest {
    private static final LocalDate DAY = Progress.day(Matters.today());

    @Test
    void aPlanIsFrozenAMonthReportedAndTheLaggardSentToTheMeeting() {
        String id = building("玉峰水厂扩建");
        Clerk keeper = Clerk.of(Works.KEEPER);
        String at = "/projects/" + id;
        assertThat(Clerk.words(keeper.get(at))).contains("投资计划没有下达");
        assertThat(Clerk.words(keeper.post(at + "/plan?year=" + DAY.getYear(), at + "/plan", plan("90000", "40"))))
                .as("more than the total")
                .contains("不超过总投资");
        assertThat(Clerk.words(keeper.post(at + "/plan?year=" + DAY.getYear(), at + "/plan", plan("3000", "110"))))
                .contains("逐月不减");
        keeper.post(at + "/plan?year=" + DAY.getYear(), at + "/plan", plan("3000", "40"));
        assertThat(Clerk.words(keeper.post(at + "/plan?year=" + DAY.getYear(), at + "/plan", plan("2800", "40"))))
                .as("R3-9: a later version rests on a document")
                .contains("依据的文号");

        Clerk clerk = Clerk.of(Works.CLERK);
        String months = "/projects/months?month=" + DAY.toString().substring(0, 7);
        HttpResponse<String> refused = report(clerk, months, id, "9,000", "");
        assertThat(Clerk.words(refused)).contains("超过总投资").contains("R3-11");
        assertThat(refused.body()).as("nothing typed is lost").contains("9,000");
        report(clerk, months, id, "60", "基坑支护");
        assertThat(Matters.text("select completed from project_month where project_id = " + id))
                .isEqualTo("600000.00");
        assertThat(Clerk.words(report(clerk, months, id, "59", "基坑支护")))
                .as("the month itself may be written anew")
                .doesNotContain("没有报成");
        assertThat(Clerk.words(keeper.get(at)))
                .contains("比计划慢")
                .contains("基坑支护")
                .contains("第1版");
        String sheet = Clerk.words(keeper.get("/projects/dispatch"));
        assertThat(sheet).contains("玉峰水厂扩建").contains("逾期").contains("0.30");
        HttpResponse<String> office = Clerk.of("qinliyan").get("/projects/dispatch");
        assertThat(office.body()).contains("/meetings/new?kind=DISPATCH");
        String form = office.body()
                .replaceAll("(?s).*href=\"(/meetings/new[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(Clerk.of("qinliyan").get(form).body()).contains("重点项目调度会").contains("底比计划差");
    }

    @Test
    void r3_10TheSeriesOfTheStatisticsBureauIsNotTheUnits() {
        String id = building("玉溪污水处理厂");
        String months = "/projects/months?month=" + DAY.toString().substring(0, 7);
        report(Clerk.of(Works.CLERK), months, id, "70", "");
        assertThat(Clerk.words(Clerk.of(Works.CLERK).get(months + "&series=STATISTICS")))
                .doesNotContain("玉溪污水处理厂");
        report(Clerk.of(Works.KEEPER), months + "&series=STATISTICS", id, "50", "", "series", "STATISTICS");
        assertThat(Matters.text(
                        "select string_agg(series || ' ' || completed, ', ' order by series) from project_month where project_id = "
                                + id))
                .isEqualTo("DISPATCH 700000.00, STATISTICS 500000.00");
    }

    @Test
    void r3_13ABatchIsFrozenWithItsListAndAProjectStandsInOneOnly() {
        String id = building("玉泉装备制造园");
        Clerk keeper = Clerk.of(Works.KEEPER);
        assertThat(Clerk.words(batch(keeper, "7", "没有这个项目的名字"))).contains("没有这些项目");
        batch(keeper, "7", "玉泉装备制造园");
        String at = Matters.text(
                "select '/projects/batches/' || batch_id from project_batch_member where project_id = " + id);
        assertThat(Clerk.words(keeper.get(at)))
                .contains("公布3个")
                .contains("名单少2个")
                .contains("投产率")
                .contains("0.00%");
        assertThat(Clerk.words(batch(keeper, "8", "玉泉装备制造园"))).contains("R3-13");
        assertThat(Clerk.words(keeper.get("/projects/batches"))).contains("第7轮开工一批");
        assertThat(Clerk.words(Clerk.of(Works.CLERK).post("/projects/batches", "/projects/batches", "scheme", "THREE")))
                .as("only who keeps projects")
                .doesNotContain("已定批");
    }

    @Test
    void aRateOpensTheTwoListsThatItIsDividedFrom() {
        String id = building("玉华光伏组件厂");
        Clerk keeper = Clerk.of(Works.KEEPER);
        assertThat(Clerk.words(keeper.get("/projects/rates"))).contains("入库率").contains("投产率");
        assertThat(Clerk.words(keeper.get("/projects/rates/LISTED")))
                .contains("还没有计入")
                .contains("玉华光伏组件厂");
        Matters.text("update project_project set listed_on = started_on where id = " + id + " returning id");
        String lists = Clerk.words(keeper.get("/projects/rates/LISTED"));
        assertThat(lists.indexOf("玉华光伏组件厂")).isGreaterThan(lists.indexOf("其中已入库纳统，"));
        assertThat(keeper.get("/projects/rates/NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void r3_9TheRoundLightsProjectsAndTheSumsOfThePlaceCountThem() {
        String id = building("玉龙物流园");
        Clerk keeper = Clerk.of(Works.KEEPER);
        keeper.post("/projects/" + id + "/plan?year=" + DAY.getYear(), "/projects/" + id + "/plan", plan("4000", "40"));
        try (Works works = new Works()) {
            LightKeyProjects step = new LightKeyProjects(
                    new JdbcInvestments(works.office.jdbc()),
                    new Parameters(new Catalogue(), new JdbcParameterVersions(works.office.jdbc())));
            assertThat(step.run(DAY.plusDays(3), works.office.system()).words()).contains("逾期");
            assertThat(step.run(DAY.plusDays(3), works.office.system()).done())
                    .as("doing it again changes nothing")
                    .isZero();
        }
        assertThat(Matters.text("select light || ' ' || lit_on from project_standing where id = " + id))
                .isEqualTo("RED " + DAY.plusDays(3));
        assertThat(Clerk.words(keeper.get("/projects/places"))).contains("全县").contains("统计口径");
        assertThat(Matters.text(
                        "select sum(count) = (select count(*) from project_standing where light = 'RED' and library <> 'ENDED') from project_tally"
                                + " where place_id = 0 and viewer_unit = 0 and light = 'RED' and library <> 'ENDED'"))
                .isEqualTo("t");
    }

    private static HttpResponse<String> report(
            Clerk clerk, String page, String id, String amount, String words, String... more) {
        List<String> fields = new ArrayList<>(
                List.of("month", DAY.toString().substring(0, 7), "amount-" + id, amount, "words-" + id, words));
        fields.addAll(Arrays.asList(more));
        return clerk.post(page, "/projects/months", fields.toArray(String[]::new));
    }

    private static HttpResponse<String> batch(Clerk keeper, String round, String project) {
        return keeper.post(
                "/projects/batches/new",
                "/projects/batches",
                "scheme",
                "THREE",
                "kind",
                "STARTED",
                "year",
                String.valueOf(Matters.today().getYear()),
                "round",
                round,
                "ceremony",
                Matters.today().toString(),
                "count",
                "3",
                "total",
                "5.2",
                "projects",
                project);
    }

    private static String[] plan(String amount, String november) {
        List<String> fields =
                new ArrayList<>(List.of("year", String.valueOf(DAY.getYear()), "amount", amount, "document", ""));
        for (int month = 1; month <= 12; month++) {
            fields.add("share" + month);
            fields.add(month == 12 ? "100" : month == 11 ? november : "40");
        }
        return fields.toArray(String[]::new);
    }

    /** A project of the water bureau under construction, as if it had come there by itself. */
    private static String building(String name) {
        return Matters.text("""
                with unit as (select region_id, id from region_unit where short_name = '%s'),
                project as (
                  insert into project_project (region_id, name, way, sort, place_id, unit_id, total, started_on, library, entered_on, concerned, added_by)
                  select region_id, '%s', 'FILED', 'INDUSTRY', region_id, id, 80000000, '%s', 'BUILDING', '%s', array[id], 1 from unit returning *)
                insert into project_stay (region_id, project_id, library, from_on, moved_by, concerned, restriction)
                select region_id, id, library, entered_on, 1, concerned, 0 from project returning project_id""".formatted(Works.UNIT, name, DAY.minusMonths(3), DAY.minusMonths(3)));
    }
}
