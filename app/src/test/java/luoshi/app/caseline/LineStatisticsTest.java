package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Exported;
import luoshi.app.testing.Matters;
import luoshi.caseline.CaseFile;
import luoshi.caseline.count.Behind;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Figure;
import luoshi.caseline.count.Span;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Statistic;
import luoshi.caseline.jdbc.JdbcCaseLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every number opens exactly the cases that it counts, whole, by month and by group. */
class LineStatisticsTest {

    @Test
    void eachFigureIsTheNumberOfCasesBehindItWholeByMonthAndByGroup() {
        LocalDate today = Matters.today();
        try (LineDesk desk = new LineDesk()) {
            CaseLists lists = new JdbcCaseLists(desk.jdbc);
            for (String login : List.of("qinliyan", "jianwenlan")) {
                desk.office.as(login, actor -> {
                    for (Line line : desk.lines.all()) {
                        desk.count
                                .figures(actor, line, today)
                                .forEach(
                                        figure -> behind(lists, line, figure, actor.regionId(), null, Span.ALL, today));
                        desk.count
                                .months(actor, line, today)
                                .forEach((month, figures) -> figures.stream()
                                        .filter(figure ->
                                                !figure.statistic().kind().zero())
                                        .forEach(figure -> behind(
                                                lists,
                                                line,
                                                figure,
                                                actor.regionId(),
                                                null,
                                                new Span(month, month),
                                                today)));
                        desk.count
                                .groups(actor, line, CountCases.UNIT, Span.year(today.getYear()), today)
                                .forEach((unit, figures) -> figures.forEach(figure -> behind(
                                        lists,
                                        line,
                                        figure,
                                        actor.regionId(),
                                        Long.valueOf(unit),
                                        Span.year(today.getYear()),
                                        today)));
                    }
                    return true;
                });
            }
        }
    }

    private static void behind(
            CaseLists lists, Line line, Figure figure, long region, @Nullable Long unit, Span span, LocalDate today) {
        Statistic one = figure.statistic();
        if (one.kind() == Statistic.Kind.COVERAGE || one.kind() == Statistic.Kind.DAYS) {
            return;
        }
        String what = line.code() + " " + one.code() + " " + unit + " " + span;
        CaseLists.Filter part = filter(region, line, Behind.of(one, false, span, today), unit);
        if (one.kind() == Statistic.Kind.SUM) {
            BigDecimal sum = BigDecimal.ZERO;
            for (CaseFile file : lists.page(part, Long.MAX_VALUE, 10_000)) {
                String value = file.value(one.field());
                sum = sum.add(value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value));
            }
            assertThat(sum).as(what).isEqualByComparingTo(figure.part());
            return;
        }
        assertThat(lists.count(part)).as(what).isEqualTo(figure.part().longValueExact());
        assertThat(lists.page(part, Long.MAX_VALUE, 10_000))
                .as(what)
                .hasSize(figure.part().intValueExact());
        if (one.kind().rate()) {
            assertThat(lists.count(filter(region, line, Behind.of(one, true, span, today), unit)))
                    .as(what)
                    .isEqualTo(figure.whole().longValueExact());
        }
    }

    private static CaseLists.Filter filter(long region, Line line, Behind behind, @Nullable Long unit) {
        return new CaseLists.Filter(
                region, line.code(), behind.states(), behind.which(), unit, behind.span(), java.util.Map.of());
    }

    @Test
    void thePagesOfALineShowItsFiguresAndLeadToTheCasesBehindThem() {
        Clerk office = Clerk.of("qinliyan");
        String at = "/lines/deputy-proposal";
        assertThat(Clerk.words(office.get(at + "/statistics")))
                .contains("办复率", "按时办复率", "逐月", "按类别", "人大建议", "政协提案", "在办账龄");
        assertThat(Clerk.words(office.get(at + "/statistics?by=unit&show=content&year="
                        + Matters.today().getYear())))
                .contains("满意率，逐月", "按承办单位", "水利局");
        assertThat(Clerk.words(office.get(at + "?figure=replied&side=whole&f.kind=人大建议")))
                .contains("办复率的分母，类别：人大建议：");
        assertThat(Clerk.words(office.get(at + "?state=all"))).contains("全部：");
        assertThat(Clerk.words(office.get(at + "/board"))).contains("待交办", "面商中");
        assertThat(office.get(at + "/matrix").statusCode()).isEqualTo(404);
        String grid = "/lines/village-integration/matrix";
        assertThat(Clerk.words(office.get(grid))).contains("达标率", "谁落后", "全县");
        String place = Matters.text("select min(place_id) from caseline_cell where region_id = 990121");
        assertThat(Clerk.words(office.get(grid + "/" + place))).contains("个村，落后的在前");
        assertThat(office.get(grid + "/1").statusCode()).isEqualTo(404);
        assertThat(Clerk.words(office.get("/lines/village-integration/statistics")))
                .contains("达标率", "%");
    }

    @Test
    void r16_3TheQueueIsTakenOutWithAReasonAndItsFilter() throws java.io.IOException {
        Clerk office = Clerk.of("jianwenlan");
        String asked = "/exports/new?what=cases-deputy-proposal&query=state%3Dclosed";
        assertThat(Clerk.words(office.get(asked))).contains("导出建议提案清单");
        byte[] file = Exported.file(office, "cases-deputy-proposal", "state=closed");
        var rows = luoshi.publication.Workbooks.read(new java.io.ByteArrayInputStream(file));
        assertThat(rows.get(1).cells().getFirst()).contains("事由：核对");
        assertThat(rows.get(2).cells()).contains("案由", "状态", "承办单位", "登记日期", "件号");
        int state = rows.get(2).cells().indexOf("状态");
        assertThat(rows.subList(3, rows.size()))
                .isNotEmpty()
                .allMatch(row -> row.cells().get(state).equals("已办结"));
        assertThat(Clerk.of("sysadmin").get(asked).statusCode()).isEqualTo(404);
    }
}
