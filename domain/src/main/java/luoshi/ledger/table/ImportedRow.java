package luoshi.ledger.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 导入的一行.
 *
 * @param place its order in the table
 * @param number as Excel counts rows
 * @param commitmentId what it was matched to; null where it was not
 * @param score how like they are, 0 to 100
 */
public record ImportedRow(
        int place,
        int number,
        List<String> cells,
        Choice choice,
        @Nullable Long commitmentId,
        int score) {
    public ImportedRow {
        cells = List.copyOf(cells);
    }

    /** What becomes of a row. */
    public enum Choice {
        /** It is this sentence of the report. */
        MATCHED,
        /** 分解表自有: it becomes a matter that stands nowhere in the report. */
        OWN,
        SKIP
    }

    ImportedRow matched(long commitment, int score) {
        return new ImportedRow(place, number, cells, Choice.MATCHED, commitment, score);
    }

    ImportedRow chosen(Choice choice) {
        return new ImportedRow(place, number, cells, choice, null, 0);
    }

    /** What the row says in a field; empty where no column holds it. */
    public String at(List<Field> columns, Field field) {
        int column = columns.indexOf(field);
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }
}
