package luoshi.app.web.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.page.Choice;
import luoshi.ledger.table.ImportedRow;
import luoshi.ledger.table.ImportedTable;
import luoshi.ledger.table.ImportedTables;
import luoshi.ledger.table.PlanTable;
import luoshi.ledger.table.PlannedRow;
import luoshi.region.Units;
import luoshi.report.Report;
import org.springframework.stereotype.Component;

/** Gathers what the page of a table shows: columns, trial, rows. */
@Component
class TableReader {
    private static final int SHOWN = 400;
    private static final int SAMPLES = 3;

    private final ImportedTables tables;
    private final PlanTable plan;
    private final Units units;

    TableReader(ImportedTables tables, PlanTable plan, Units units) {
        this.tables = tables;
        this.plan = plan;
        this.units = units;
    }

    TablePage read(Actor actor, ImportedTable table, Report report, String show, LocalDate today, String complaint) {
        boolean draft = table.state() == ImportedTable.State.DRAFT;
        List<PlannedRow> planned = draft ? plan.plan(actor, table, today) : List.of();
        List<PlannedRow> chosen = planned.stream()
                .filter(row -> switch (show) {
                    case "faults" -> !row.faults().isEmpty();
                    case "changes" -> row.changes();
                    default -> true;
                })
                .toList();
        return new TablePage(
                table,
                report,
                columns(actor, table),
                chosen.subList(0, Math.min(SHOWN, chosen.size())),
                planned.stream().collect(Collectors.groupingBy(PlannedRow::way, TreeMap::new, Collectors.counting())),
                planned.stream().filter(row -> !row.faults().isEmpty()).count(),
                draft ? plan.unknown(actor, table, today) : Map.of(),
                units.list(actor.regionId(), today).stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), null))
                        .toList(),
                show,
                Math.max(0, chosen.size() - SHOWN),
                complaint);
    }

    private List<TablePage.Column> columns(Actor actor, ImportedTable table) {
        List<ImportedRow> rows = tables.rows(actor.regionId(), table.id());
        List<TablePage.Column> columns = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            String sample = rows.stream()
                    .map(row -> row.cells().get(column))
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .limit(SAMPLES)
                    .collect(Collectors.joining("；"));
            columns.add(new TablePage.Column(
                    table.header().get(i), sample, table.columns().get(i)));
        }
        return columns;
    }
}
