package luoshi.reading.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.reading.document.source.Stop;

/** Puts the glyphs of a page into rows of equal height and cuts each row into lines where a column or cell may end. */
final class Rows {
    /** Glyphs whose base lines differ by less than this share of a letter stand in one row. */
    private static final double SAME_ROW = 0.45;
    /** A gap of so many letters may part columns or cells. */
    private static final double GAP = 1.3;
    /** The same character printed twice within this share of a letter is a bold one. */
    private static final double OVERPRINT = 0.25;

    private Rows() {}

    /** The rows from top to bottom, each with its lines from left to right. */
    static List<List<Line>> of(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.words().isEmpty() && glyph.size() > 0)
                .sorted(Comparator.comparingDouble(Glyph::y))
                .toList();
        List<List<Line>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Stop.check();
            if (!row.isEmpty()
                    && glyph.y() - row.getFirst().y()
                            > SAME_ROW * Math.max(glyph.size(), row.getFirst().size())) {
                rows.add(lines(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(lines(row));
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private static List<Line> lines(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::x));
        List<Line> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        boolean blank = false;
        for (Glyph glyph : row) {
            if (glyph.words().isBlank()) {
                blank = true;
            } else if (line.isEmpty() || !overprints(line.getLast(), glyph)) {
                if (!line.isEmpty() && apart(line.getLast(), glyph)) {
                    lines.add(new Line(List.copyOf(line)));
                    line.clear();
                }
                line.add(blank && !line.isEmpty() ? glyph.afterBlank() : glyph);
                blank = false;
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Line(List.copyOf(line)));
        }
        return lines;
    }

    private static boolean apart(Glyph before, Glyph glyph) {
        return glyph.x() - before.right() > GAP * Math.max(before.size(), glyph.size());
    }

    private static boolean overprints(Glyph before, Glyph glyph) {
        return before.words().strip().equals(glyph.words())
                && Math.abs(glyph.x() - before.x()) < OVERPRINT * glyph.size();
    }
}
