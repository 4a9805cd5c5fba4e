package luoshi.app.web.table;

import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Choice;
import luoshi.ledger.table.Field;
import luoshi.ledger.table.ImportedTable;
import luoshi.ledger.table.PlannedRow;
import luoshi.report.Report;

/**
 * A table that is being imported, as it is shown.
 *
 * @param counts how many rows go which way
 * @param unknown names of units that nobody knows, and in how many rows they stand
 * @param show which rows are shown: all, faults, changes
 * @param hidden how many rows of that kind are not shown because there are so many
 */
public record TablePage(
        ImportedTable table,
        Report report,
        List<Column> columns,
        List<PlannedRow> rows,
        Map<PlannedRow.Way, Long> counts,
        long faults,
        Map<String, Long> unknown,
        List<Choice> units,
        String show,
        long hidden,
        String complaint) {

    /** A column with what stands in its first rows. */
    public record Column(String heading, String sample, Field field) {}

    public boolean draft() {
        return table.state() == ImportedTable.State.DRAFT;
    }

    public long of(PlannedRow.Way way) {
        return counts.getOrDefault(way, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long changes() {
        return all() - of(PlannedRow.Way.SAME) - of(PlannedRow.Way.SKIP);
    }

    public boolean needsPaper() {
        return of(PlannedRow.Way.CHANGE) > 0;
    }
}
