package luoshi.reading.document.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** 表格: the rows of a table of a page. Where a cell of a row above reaches down, the row has an empty cell, so that columns stay columns. */
final class Grid {
    private static final int WIDEST = 200;
    private static final int DEEPEST = 2_000;

    private final Map<Integer, Integer> reaching = new HashMap<>();

    private Grid() {}

    static List<List<String>> of(Element table) {
        Grid grid = new Grid();
        return table.select("tr").stream().map(grid::row).toList();
    }

    private List<String> row(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("td, th")) {
            occupied(cells);
            int deep = span(cell, "rowspan", DEEPEST);
            if (deep > 1) {
                reaching.put(cells.size(), deep - 1);
            }
            cells.add(cell.text());
        }
        occupied(cells);
        return cells;
    }

    /** Puts an empty cell where one from above stands. */
    private void occupied(List<String> cells) {
        while (cells.size() < WIDEST && reaching.containsKey(cells.size())) {
            reaching.computeIfPresent(cells.size(), (column, rows) -> rows > 1 ? rows - 1 : null);
            cells.add("");
        }
    }

    private static int span(Element cell, String name, int most) {
        String digits = cell.attr(name);
        return digits.matches("\\d{1,4}") ? Math.min(Integer.parseInt(digits), most) : 1;
    }
}
