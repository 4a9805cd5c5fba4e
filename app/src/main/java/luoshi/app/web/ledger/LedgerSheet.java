package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.publication.Sheet;
import luoshi.region.Units;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账 as an Excel table, with the filter of the ledger page. */
@Component
class LedgerSheet implements Exportable {
    private static final int BATCH = 1_000;
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 8),
            new Sheet.Column("报告原文", 60),
            new Sheet.Column("所在章节", 30),
            new Sheet.Column("类别", 8),
            new Sheet.Column("牵头单位", 18),
            new Sheet.Column("责任和配合单位", 24),
            new Sheet.Column("完成时限", 12),
            new Sheet.Column("进度%", 8),
            new Sheet.Column("状态", 10));

    private final Commitments commitments;
    private final Reports reports;
    private final Units units;

    LedgerSheet(Commitments commitments, Reports reports, Units units) {
        this.commitments = commitments;
        this.reports = reports;
        this.units = units;
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
        return filter(actor, query).map(commitments::totals).stream()
                .flatMap(totals -> totals.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        Map<Long, String> names = LedgerPages.unitNames(units.list(actor.regionId(), LocalDate.MAX));
        Stream<List<@Nullable Object>> rows =
                filter(actor, query).stream().flatMap(this::all).map(commitment -> cells(commitment, names));
        String title = filter(actor, query)
                .flatMap(filter -> reports.find(filter.regionId(), filter.reportId()))
                .map(Report::title)
                .orElse("");
        return new Sheet(title + "任务分解台账", COLUMNS, rows);
    }

    /** Batch after batch, so that a long ledger is never in memory as a whole. */
    private Stream<Commitment> all(Commitments.Filter filter) {
        return Stream.iterate(
                        commitments.page(filter, 0, BATCH),
                        batch -> !batch.isEmpty(),
                        batch -> commitments.page(filter, batch.getLast().number(), BATCH))
                .flatMap(List::stream);
    }

    private static List<@Nullable Object> cells(Commitment commitment, Map<Long, String> names) {
        @Nullable Long lead = commitment.leadUnitId();
        String others = commitment.audience().units().stream()
                .filter(unit -> !Objects.equals(unit, lead))
                .map(unit -> names.getOrDefault(unit, ""))
                .collect(Collectors.joining("、"));
        return Arrays.asList(
                commitment.number(),
                commitment.quote(),
                commitment.place().section(),
                Row.name(commitment.kind()),
                lead == null ? "" : names.getOrDefault(lead, ""),
                others,
                commitment.dueOn(),
                commitment.progress(),
                commitment.state().label());
    }

    /** The filter of an address's query; none where the region has no such report. */
    private java.util.Optional<Commitments.Filter> filter(Actor actor, String query) {
        Map<String, String> asked = Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !pair[1].isEmpty())
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
        return reports.list(actor.regionId()).stream()
                .filter(report ->
                        asked.getOrDefault("report", Long.toString(report.id())).equals(Long.toString(report.id())))
                .findFirst()
                .map(report -> new Commitments.Filter(
                        actor.regionId(),
                        report.id(),
                        LedgerPages.viewer(actor),
                        state(asked.get("state")),
                        asked.get("kind"),
                        lead(asked.get("lead"))));
    }

    private static @Nullable CommitmentState state(@Nullable String text) {
        return Arrays.stream(CommitmentState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long lead(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
