package luoshi.reading.document.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 版面杂项: page numbers, running heads and feet: rows at the edge of a page that only count, or that come back on most pages. */
final class Furniture {
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s—–―\\-·.•]*(?:第\\s*)?[0-9０-９]{1,4}(?:\\s*页)?(?:\\s*[/／共]\\s*[0-9]{1,4}\\s*页?)?[\\s—–―\\-·.•]*");
    private static final int EDGE_ROWS = 2;
    private static final int FEWEST_PAGES = 3;

    private final Map<String, Integer> pagesWith;
    private final int pages;

    private Furniture(Map<String, Integer> pagesWith, int pages) {
        this.pagesWith = pagesWith;
        this.pages = pages;
    }

    static Furniture of(List<List<List<Line>>> pages) {
        Map<String, Integer> pagesWith = new HashMap<>();
        for (List<List<Line>> rows : pages) {
            for (int i = 0; i < rows.size(); i++) {
                if (atEdge(rows, i)) {
                    pagesWith.merge(key(rows.get(i)), 1, Integer::sum);
                }
            }
        }
        return new Furniture(pagesWith, pages.size());
    }

    /** Whether row {@code i} of a page is no part of its text. */
    boolean is(List<List<Line>> rows, int i) {
        if (!atEdge(rows, i)) {
            return false;
        }
        boolean number = NUMBER.matcher(words(rows.get(i))).matches();
        boolean repeated = pages >= FEWEST_PAGES && pagesWith.getOrDefault(key(rows.get(i)), 0) * 2 > pages;
        return (number && (i == 0 || i == rows.size() - 1)) || repeated;
    }

    private static boolean atEdge(List<List<Line>> rows, int i) {
        return i < EDGE_ROWS || i >= rows.size() - EDGE_ROWS;
    }

    private static String key(List<Line> row) {
        return words(row).replaceAll("[0-9０-９\\s]", "");
    }

    private static String words(List<Line> row) {
        return String.join(" ", row.stream().map(Line::words).toList());
    }
}
