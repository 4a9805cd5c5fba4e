package luoshi.app.web.chain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.ledger.RowReader;
import luoshi.ledger.chain.Gap;
import luoshi.ledger.chain.Gaps;
import luoshi.publication.Sheet;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 责任链条 as an Excel table, with the page's filter. */
@Component
class ChainSheet implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 8),
            new Sheet.Column("任务", 50),
            new Sheet.Column("所在章节", 30),
            new Sheet.Column("牵头单位", 16),
            new Sheet.Column("状态", 10),
            new Sheet.Column("断在哪里", 14),
            new Sheet.Column("说明", 30),
            new Sheet.Column("怎么补", 12));

    private final Gaps gaps;
    private final Reports reports;
    private final RowReader names;

    ChainSheet(Gaps gaps, Reports reports, RowReader names) {
        this.gaps = gaps;
        this.reports = reports;
        this.names = names;
    }

    @Override
    public String what() {
        return "chain";
    }

    @Override
    public String title() {
        return "责任链条断点";
    }

    @Override
    public long count(Actor actor, String query) {
        ChainQuery asked = ChainQuery.of(query);
        return ChainPages.report(reports.list(actor.regionId()), asked.report()).stream()
                .flatMap(report ->
                        gaps.counts(asked.wanted(actor.regionId(), report.id(), LocalDate.EPOCH)).entrySet().stream())
                .filter(one -> asked.link() == null || asked.link() == one.getKey())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        ChainQuery asked = ChainQuery.of(query);
        Map<Long, String> units = names.unitNames(actor.regionId());
        List<Report> shown = ChainPages.report(reports.list(actor.regionId()), asked.report()).stream()
                .toList();
        Stream<List<@Nullable Object>> rows = shown.stream()
                .flatMap(report -> gaps.all(asked.wanted(actor.regionId(), report.id(), today))
                        .map(gap -> cells(ChainPages.row(actor, gap, units, report))));
        return new Sheet(shown.isEmpty() ? "" : shown.getFirst().title() + "责任链条断点", COLUMNS, rows);
    }

    private static List<@Nullable Object> cells(ChainRow row) {
        Gap gap = row.gap();
        return Arrays.asList(
                gap.number() == 0 ? null : gap.number(),
                gap.task(),
                gap.section(),
                row.unit(),
                gap.state().label(),
                gap.link().label(),
                gap.link().words(),
                row.act());
    }
}
