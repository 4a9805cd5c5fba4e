package luoshi.app.web.visit;

import static luoshi.app.web.visit.SpanTable.column;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.app.web.page.Days;
import luoshi.visit.Pairings;
import luoshi.visit.SiteVisits;
import luoshi.visit.VisitProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of the room that leave as Excel. */
@Configuration(proxyBeanMethods = false)
class VisitSheets {
    private static final int MOST = 100_000;

    @Bean
    SpanTable leaderTable(LeaderReader leaders) {
        return new SpanTable(
                "visits",
                "包联走访情况",
                List.of(
                        column("包联领导", 20),
                        column("现任", 12),
                        column("包联对象", 10),
                        column("该走访未走访", 14),
                        column("走访次数", 10),
                        column("发现问题", 10),
                        column("已解决", 10),
                        column("解决率", 10)),
                (actor, span) -> leaders.rows(actor, span, span.to()).stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.post(),
                                row.holder(),
                                row.objects(),
                                row.owed(),
                                row.count().visits(),
                                row.count().problems(),
                                row.count().solved(),
                                row.rate()))
                        .toList());
    }

    @Bean
    SpanTable visitTable(LeaderReader leaders, SiteVisits visits) {
        return new SpanTable(
                "visit-list",
                "走访记录",
                List.of(
                        column("时间", 18),
                        column("领导", 20),
                        column("当时任职", 12),
                        column("类别", 8),
                        column("走访对象", 24),
                        column("地点", 24),
                        column("了解的情况", 60),
                        column("发现问题", 50)),
                (actor, span) ->
                        leaders.lines(actor.regionId(), visits.list(actor.regionId(), span, null, MOST)).stream()
                                .map(line -> Arrays.<@Nullable Object>asList(
                                        line.at(),
                                        line.leader(),
                                        line.holder(),
                                        line.visit().target().kind().label(),
                                        line.visit().target().name(),
                                        line.visit().place(),
                                        line.visit().seen(),
                                        line.problems().stream()
                                                .map(VisitProblem::words)
                                                .collect(Collectors.joining("；"))))
                                .toList());
    }

    @Bean
    SpanTable problemTable(ProblemReader problems, SiteVisits visits) {
        return new SpanTable(
                "visit-problems",
                "走访发现问题",
                List.of(
                        column("发现日期", 12),
                        column("领导", 20),
                        column("走访对象", 24),
                        column("问题", 60),
                        column("承办单位", 16),
                        column("时限", 12),
                        column("状态", 16),
                        column("解决情况", 50),
                        column("解决日期", 12)),
                (actor, span) -> problems
                        .lines(
                                actor,
                                visits.problems(new SiteVisits.Wanted(actor.regionId(), span, null, null), MOST),
                                span.to().atStartOfDay(Days.ZONE).toInstant())
                        .stream()
                        .map(line -> Arrays.<@Nullable Object>asList(
                                line.problem().foundOn(),
                                line.leader(),
                                line.problem().name(),
                                line.problem().words(),
                                line.unit(),
                                line.problem().care().dueOn(),
                                line.state(),
                                line.problem().solution(),
                                line.problem().solvedOn()))
                        .toList());
    }

    @Bean
    SpanTable siteTable(SiteReader sites) {
        return new SpanTable(
                "visit-sites",
                "包联对象",
                List.of(
                        column("类别", 8),
                        column("名称", 30),
                        column("所在乡镇", 12),
                        column("属地或主管单位", 16),
                        column("联系人", 24),
                        column("包联领导", 30),
                        column("最近走访", 12)),
                (actor, span) -> sites.rows(actor, span.to()).stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.kind().label(),
                                row.name(),
                                row.place(),
                                row.unit(),
                                row.contact(),
                                row.leaders(),
                                row.last()))
                        .toList());
    }

    @Bean
    SpanTable forceTable(ForceReader forces) {
        return new SpanTable(
                "headquarters",
                "指挥部和专班",
                List.of(
                        column("名称", 30),
                        column("类型", 10),
                        column("指挥长（组长）", 24),
                        column("现任", 12),
                        column("副职", 40),
                        column("成员单位", 50),
                        column("成立文号", 24),
                        column("成立日期", 12),
                        column("状态", 16)),
                (actor, span) -> forces.lines(actor.regionId(), span.to()).stream()
                        .map(line -> Arrays.<@Nullable Object>asList(
                                line.force().title(),
                                line.force().kind().label(),
                                line.commander().name(),
                                line.commander().holder(),
                                line.deputies().stream()
                                        .map(ForceReader.Person::name)
                                        .collect(Collectors.joining("、")),
                                line.units(),
                                line.force().document(),
                                line.force().setUpOn(),
                                line.state()))
                        .toList());
    }

    @Bean
    SpanTable pairingTable(LeaderReader leaders, Pairings pairings) {
        return new SpanTable(
                "pairings",
                "包联责任",
                List.of(
                        column("包联领导", 20),
                        column("类别", 8),
                        column("包联对象", 30),
                        column("联络单位", 16),
                        column("自", 12),
                        column("最近走访", 12),
                        column("下次走访不晚于", 14),
                        column("光", 8)),
                (actor, span) -> leaders.pairings(actor.regionId(), pairings.live(actor.regionId()), span.to()).stream()
                        .map(line -> Arrays.<@Nullable Object>asList(
                                line.leader(),
                                line.pairing().target().kind().label(),
                                line.pairing().target().name(),
                                line.liaison(),
                                line.pairing().from(),
                                line.last(),
                                line.due(),
                                line.light().word()))
                        .toList());
    }
}
