package luoshi.app.web.ledger;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.publication.Sheet;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账 as an Excel table, with the filter of the ledger page. */
@Component
class LedgerSheet implements Exportable {
    private static final int BATCH = 1_000;
    /** The columns of the 分解表 (rules §5.1), read back by the import. */
    static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 8),
            new Sheet.Column("报告原文", 50),
            new Sheet.Column("所在章节", 24),
            new Sheet.Column("类别", 8),
            new Sheet.Column("任务", 40),
            new Sheet.Column("量化目标", 14),
            new Sheet.Column("责任领导", 16),
            new Sheet.Column("牵头单位", 16),
            new Sheet.Column("责任单位", 20),
            new Sheet.Column("配合单位", 20),
            new Sheet.Column("责任人", 18),
            new Sheet.Column("完成时限", 12),
            new Sheet.Column("进度%", 8),
            new Sheet.Column("光", 8),
            new Sheet.Column("状态", 10));

    private final Commitments commitments;
    private final Reports reports;
    private final RowReader reader;

    LedgerSheet(Commitments commitments, Reports reports, RowReader reader) {
        this.commitments = commitments;
        this.reports = reports;
        this.reader = reader;
    }

    @Override
    public String what() {
        return "ledger";
    }

    @Override
    public String title() {
        return "台账";
    }

    @Override
    public long count(Actor actor, String query) {
        return filter(actor, query, LocalDate.EPOCH).map(commitments::totals).stream()
                .flatMap(totals -> totals.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        var filter = filter(actor, query, today);
        Stream<List<@Nullable Object>> rows =
                filter.stream().flatMap(one -> all(one, today)).map(LedgerSheet::cells);
        String title = filter.flatMap(one -> reports.find(one.regionId(), one.reportId()))
                .map(Report::title)
                .orElse("");
        return new Sheet(title + "任务分解台账", COLUMNS, rows);
    }

    /** Batch after batch, so that a long ledger is never in memory as a whole. */
    private Stream<Row> all(Commitments.Filter filter, LocalDate today) {
        return Stream.iterate(
                        commitments.page(filter, 0, BATCH),
                        batch -> !batch.isEmpty(),
                        batch -> commitments.page(filter, batch.getLast().number(), BATCH))
                .flatMap(batch -> reader.rows(filter.regionId(), batch, today).stream());
    }

    private static List<@Nullable Object> cells(Row row) {
        Commitment commitment = row.commitment();
        return Arrays.asList(
                commitment.number(),
                commitment.quote(),
                commitment.place().section(),
                row.kindName(),
                commitment.task(),
                row.goal(),
                row.names().leader(),
                row.names().lead(),
                row.names().responsible(),
                row.names().supporting(),
                row.names().owner(),
                commitment.dueOn(),
                commitment.progress(),
                row.light() == null ? "" : row.light().word(),
                commitment.state().label());
    }

    /** The filter of an address's query; none where the region has no such report. */
    private Optional<Commitments.Filter> filter(Actor actor, String query, LocalDate today) {
        Map<String, String> fields = Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !pair[1].isEmpty())
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
        LedgerPages.Asked asked = new LedgerPages.Asked(
                number(fields.get("report")),
                state(fields.get("state")),
                fields.get("kind"),
                number(fields.get("lead")),
                number(fields.get("leader")),
                fields.get("section"),
                day(fields.get("from")),
                day(fields.get("to")),
                fields.containsKey("pledges"),
                fields.containsKey("late"),
                0);
        return reports.list(actor.regionId()).stream()
                .filter(report -> asked.report() == null || report.id() == asked.report())
                .findFirst()
                .map(report -> asked.filter(actor, report.id(), today));
    }

    private static @Nullable CommitmentState state(@Nullable String text) {
        return CommitmentState.IN_LEDGER.stream()
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text != null && text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
