package luoshi.app.boot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.report.Reports;
import luoshi.rhythm.Campaign;
import luoshi.rhythm.Campaigns;
import luoshi.rhythm.ClearFindings;
import luoshi.rhythm.DeclareCampaign;
import luoshi.rhythm.RunCampaign;
import luoshi.supervision.pace.ReportDay;

/** 示例县的专项行动: a hundred days of {@code campaigns.csv} with sub-actions and problems, and some matters under a shorter rhythm. */
final class SampleCampaigns {
    private static final int BEGAN = 40;
    private static final int HUNDRED_DAYS = 99;
    private static final int WARTIME_BEGAN = 6;
    private static final int WARTIME_DAYS = 29;
    private static final int WARTIME_ITEMS = 3;

    private final DeclareCampaign declare;
    private final RunCampaign run;
    private final ClearFindings clear;
    private final Campaigns campaigns;
    private final Reports reports;
    private final Commitments commitments;

    SampleCampaigns(
            DeclareCampaign declare,
            RunCampaign run,
            ClearFindings clear,
            Campaigns campaigns,
            Reports reports,
            Commitments commitments) {
        this.declare = declare;
        this.run = run;
        this.clear = clear;
        this.campaigns = campaigns;
        this.reports = reports;
        this.commitments = commitments;
    }

    void live(SampleDuties duties, LocalDate today) {
        hundredDays(duties, CsvLines.of("/sample/anhe/campaigns.csv"), today);
        wartime(duties, today);
    }

    private void hundredDays(SampleDuties duties, List<Map<String, String>> rows, LocalDate today) {
        LocalDate from = today.minusDays(BEGAN);
        long id = duties.as(
                SampleDuties.OFFICE,
                actor -> SampleDuties.done(declare.declare(
                        actor,
                        new Campaigns.Draft(
                                Campaign.Kind.HUNDRED,
                                "重点项目建设百日攻坚行动",
                                duties.unit("发改局"),
                                ReportDay.WEEKLY,
                                from,
                                from.plusDays(HUNDRED_DAYS),
                                parts(duties, rows),
                                List.of()),
                        from)));
        Map<String, Long> actions = new HashMap<>();
        duties.as(SampleDuties.OFFICE, actor -> campaigns.actions(actor.regionId(), id))
                .forEach(action -> actions.put(action.title(), action.id()));
        for (Map<String, String> row : rows) {
            Long action = actions.get(SampleDuties.field(row, "内容"));
            if (SampleDuties.field(row, "类").equals("问题") || action == null) {
                problem(duties, id, row, today);
            } else {
                report(duties, action, row, today);
            }
        }
    }

    private static List<Campaigns.Draft.Part> parts(SampleDuties duties, List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> SampleDuties.field(row, "类").equals("子行动"))
                .map(row -> new Campaigns.Draft.Part(
                        SampleDuties.field(row, "内容"), duties.unit(SampleDuties.field(row, "单位"))))
                .toList();
    }

    private void report(SampleDuties duties, long action, Map<String, String> row, LocalDate today) {
        boolean finished = SampleDuties.field(row, "走到").equals("完成");
        String told = SampleDuties.field(row, "情况");
        LocalDate day = today.minusDays(Long.parseLong(SampleDuties.field(row, "几天前")));
        if (!told.isEmpty()) {
            duties.as(
                    duties.head(SampleDuties.field(row, "单位")),
                    actor -> SampleDuties.done(run.report(actor, action, told, finished, day)));
        }
    }

    private void problem(SampleDuties duties, long campaign, Map<String, String> row, LocalDate today) {
        LocalDate day = today.minusDays(Long.parseLong(SampleDuties.field(row, "几天前")));
        String unit = SampleDuties.field(row, "单位");
        long finding = duties.as(SampleDuties.OFFICE, actor -> {
            SampleDuties.done(clear.find(actor, campaign, duties.unit(unit), SampleDuties.field(row, "内容"), day));
            return campaigns.findings(actor.regionId(), campaign).stream()
                    .mapToLong(Campaign.Finding::id)
                    .max()
                    .orElseThrow();
        });
        String way = SampleDuties.field(row, "走到");
        if (!way.equals("发现")) {
            duties.as(
                    duties.head(unit),
                    actor -> SampleDuties.done(
                            clear.clear(actor, finding, SampleDuties.field(row, "情况"), day.plusDays(4))));
        }
        if (way.equals("清零")) {
            duties.as(SampleDuties.OFFICE, actor -> SampleDuties.done(clear.confirm(actor, finding, day.plusDays(5))));
        }
    }

    /** Works of this year's report that are under way; in another year there are none to hurry. */
    private void wartime(SampleDuties duties, LocalDate today) {
        LocalDate from = today.minusDays(WARTIME_BEGAN);
        List<Integer> numbers = duties.as(
                SampleDuties.OFFICE,
                actor -> reports.list(actor.regionId()).stream()
                        .filter(report -> report.year() == from.getYear())
                        .flatMap(report -> commitments
                                .page(
                                        new Commitments.Filter(
                                                actor.regionId(),
                                                report.id(),
                                                0L,
                                                CommitmentState.ASSIGNED,
                                                "project",
                                                null,
                                                Commitments.Fine.NONE),
                                        0,
                                        WARTIME_ITEMS)
                                .stream())
                        .map(Commitment::number)
                        .toList());
        if (numbers.isEmpty()) {
            return;
        }
        duties.as(
                SampleDuties.OFFICE,
                actor -> SampleDuties.done(declare.declare(
                        actor,
                        new Campaigns.Draft(
                                Campaign.Kind.WARTIME,
                                "重点工程冲刺",
                                duties.unit("住建局"),
                                ReportDay.DAILY,
                                from,
                                from.plusDays(WARTIME_DAYS),
                                List.of(),
                                numbers),
                        from)));
    }
}
