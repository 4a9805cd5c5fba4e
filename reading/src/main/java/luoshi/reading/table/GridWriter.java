package luoshi.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;

/** Puts cells where they belong and fills merged ones; within the bounds of what a table of tasks can be. */
final class GridWriter {
    private static final int ROWS = 20_000;
    private static final int COLUMNS = 200;

    private final TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();

    /** Places count from 0. What lies beyond the bounds and holds nothing is passed over. */
    void put(int row, int column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (row >= ROWS || column >= COLUMNS) {
            throw new UnreadableFile(Trouble.TOO_LARGE);
        }
        cells.computeIfAbsent(row, any -> new TreeMap<>()).put(column, text.strip());
    }

    String at(int row, int column) {
        return cells.getOrDefault(row, new TreeMap<>()).getOrDefault(column, "");
    }

    /** The first cell's text stands in the whole rectangle, whose ends are its last row and column. */
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        String text = at(firstRow, firstColumn);
        int rows = Math.min(lastRow, cells.isEmpty() ? 0 : cells.lastKey());
        for (int row = firstRow; row <= rows; row++) {
            Stop.check();
            for (int column = firstColumn; column <= Math.min(lastColumn, COLUMNS - 1); column++) {
                put(row, column, text);
            }
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Grid grid(String name) {
        int width = cells.values().stream().mapToInt(TreeMap::lastKey).max().orElse(-1) + 1;
        List<Grid.Row> rows = new ArrayList<>();
        cells.forEach((number, row) -> {
            List<String> texts = new ArrayList<>(width);
            for (int column = 0; column < width; column++) {
                texts.add(row.getOrDefault(column, ""));
            }
            rows.add(new Grid.Row(number + 1, texts));
        });
        return new Grid(name, rows);
    }
}
