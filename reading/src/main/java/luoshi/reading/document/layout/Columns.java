package luoshi.reading.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.reading.document.source.Stop;

/**
 * 分栏: cuts the rows of a page into blocks in reading order. Columns of running text are read one after the other; the cells of a table, which do
 * not fill their width, stay beside each other in their rows.
 */
final class Columns {
    private static final int FEWEST_ROWS = 4;
    private static final int DEEPEST = 12;
    /** A line of running text fills this share of its column. */
    private static final double FULL = 0.8;

    private static final double MOSTLY = 0.5;
    private static final double FEWEST_LETTERS = 8;

    private Columns() {}

    /** The blocks of the page: each a list of rows of one column, or of a stretch without columns. */
    static List<List<List<Line>>> of(List<List<Line>> rows) {
        List<List<List<Line>>> blocks = new ArrayList<>();
        cut(rows, 0, blocks);
        return blocks;
    }

    private static void cut(List<List<Line>> rows, int depth, List<List<List<Line>>> into) {
        Stop.check();
        if (rows.isEmpty()) {
            return;
        }
        for (int from = 0; depth < DEEPEST && from <= rows.size() - FEWEST_ROWS; from++) {
            Optional<Stretch> columns = stretch(rows, from);
            if (columns.isPresent()) {
                double middle = columns.get().gutter().middle();
                int top = top(rows, from, columns.get().gutter());
                List<List<Line>> both = rows.subList(top, columns.get().end());
                cut(rows.subList(0, top), DEEPEST, into);
                cut(side(both, middle, true), depth + 1, into);
                cut(side(both, middle, false), depth + 1, into);
                cut(rows.subList(columns.get().end(), rows.size()), depth, into);
                return;
            }
        }
        into.add(rows);
    }

    /** A gutter and the row after the last one that it parts. */
    private record Stretch(Gutter gutter, int end) {}

    /** The empty band between two columns. */
    private record Gutter(double low, double high) {
        double middle() {
            return (low + high) / 2;
        }

        boolean crossedBy(Line line) {
            return line.left() < high - line.size() / 2 && line.right() > low + line.size() / 2;
        }

        Gutter narrowed(List<Line> row) {
            double nextLow = low;
            double nextHigh = high;
            for (Line line : row) {
                if (line.right() <= middle() + line.size()) {
                    nextLow = Math.max(nextLow, line.right());
                } else {
                    nextHigh = Math.min(nextHigh, line.left());
                }
            }
            return new Gutter(nextLow, nextHigh);
        }
    }

    /** The first row above {@code from} that still leaves the gutter open: columns may begin with short lines. */
    private static int top(List<List<Line>> rows, int from, Gutter gutter) {
        int top = from;
        while (top > 0 && rows.get(top - 1).stream().noneMatch(gutter::crossedBy)) {
            top--;
        }
        return top;
    }

    /** The columns of running text that begin at row {@code from}, as far down as their gutter stays open. */
    private static Optional<Stretch> stretch(List<List<Line>> rows, int from) {
        if (rows.get(from).size() < 2) {
            return Optional.empty();
        }
        Gutter gutter =
                new Gutter(rows.get(from).get(0).right(), rows.get(from).get(1).left());
        int end = from;
        while (end < rows.size()) {
            Gutter next = gutter.narrowed(rows.get(end));
            if (next.high() - next.low() < rows.get(end).getFirst().size() / 2) {
                break;
            }
            gutter = next;
            end++;
        }
        List<List<Line>> both = rows.subList(from, end);
        boolean columns = runs(side(both, gutter.middle(), true)) && runs(side(both, gutter.middle(), false));
        return columns ? Optional.of(new Stretch(gutter, end)) : Optional.empty();
    }

    private static List<List<Line>> side(List<List<Line>> rows, double gutter, boolean left) {
        List<List<Line>> side = new ArrayList<>();
        for (List<Line> row : rows) {
            List<Line> lines = row.stream()
                    .filter(line -> (line.right() <= gutter + line.size() / 2) == left)
                    .toList();
            if (!lines.isEmpty()) {
                side.add(lines);
            }
        }
        return side;
    }

    /** Whether a column is running text: most of its rows reach from its left to its right edge. */
    private static boolean runs(List<List<Line>> column) {
        if (column.size() < FEWEST_ROWS) {
            return false;
        }
        double left =
                column.stream().mapToDouble(row -> row.getFirst().left()).min().orElse(0);
        double right =
                column.stream().mapToDouble(row -> row.getLast().right()).max().orElse(0);
        double letter = column.getFirst().getFirst().size();
        long full = column.stream()
                .filter(row -> row.getLast().right() - row.getFirst().left() >= FULL * (right - left))
                .count();
        return right - left >= FEWEST_LETTERS * letter && full >= MOSTLY * column.size();
    }
}
