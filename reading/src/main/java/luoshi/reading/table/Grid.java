package luoshi.reading.table;

import java.util.List;

/**
 * 表格: the rows of one sheet or of one table of a document; rows without any text are left out.
 *
 * @param name the sheet's name, or the last paragraph before the table
 */
public record Grid(String name, List<Row> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as Excel counts rows, from 1; in Word the rows of the table
     * @param cells as many as the widest row has; a merged cell's text stands in every place that it covers
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What a column holds; empty where the row does not reach so far. */
        public String at(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }
}
