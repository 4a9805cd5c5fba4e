package luoshi.reading.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.SheetWriter;

/**
 * 版面还原: from placed glyphs to paragraphs, page by page: columns in reading order, lines joined where the sentence runs on, also over columns and
 * pages, rows of cells as tables, page numbers and running heads set aside.
 */
public final class PageWriter {
    private static final double INDENT = 1.2;
    private static final double SHORT = 1.6;
    private static final double WIDE_GAP = 1.9;
    private static final double OTHER_SIZE = 0.12;
    private static final String STOPS = "。！？!?：:；;";

    private final SheetWriter sheet = new SheetWriter();
    private final Furniture furniture;
    private final List<String> pieces = new ArrayList<>(List.of(""));
    private final List<String> held = new ArrayList<>();
    private boolean runsOn;

    private PageWriter(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Writes all pages of a file. */
    public static Sheet write(List<List<Glyph>> pages) {
        return write(pages, Map.of());
    }

    /**
     * Writes all pages of a file.
     *
     * @param pictures the pages, counted from 0, that are a picture: a line that says so, and the paragraphs recognised in it
     */
    public static Sheet write(List<List<Glyph>> pages, Map<Integer, List<String>> pictures) {
        List<List<List<Line>>> rows = pages.stream().map(Rows::of).toList();
        PageWriter writer = new PageWriter(Furniture.of(rows));
        for (int i = 0; i < rows.size(); i++) {
            if (pictures.containsKey(i)) {
                writer.picture(i + 1, pictures.get(i));
            } else {
                writer.page(rows.get(i));
            }
            if (i + 1 < rows.size()) {
                writer.turnPage();
            }
        }
        writer.finish();
        writer.sheet.endPage();
        return writer.sheet.sheet("");
    }

    private void picture(int number, List<String> recognised) {
        finish();
        sheet.furniture(
                recognised.isEmpty() ? "（第" + number + "页是图片，没有读出文字，请对照原件）" : "（第" + number + "页是图片，以下文字由机器识别，可能有错）");
        recognised.forEach(sheet::paragraph);
    }

    private void page(List<List<Line>> rows) {
        List<List<Line>> body = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (furniture.is(rows, i)) {
                held.add(words(rows.get(i), " "));
            } else {
                body.add(rows.get(i));
            }
        }
        for (List<List<Line>> block : Columns.of(body)) {
            block(block);
        }
    }

    private void block(List<List<Line>> rows) {
        double left = edge(rows).mapToDouble(Line::left).min().orElse(0);
        double right = edge(rows).mapToDouble(Line::right).max().orElse(0);
        for (int i = 0; i < rows.size(); ) {
            int end = tableEnd(rows, i);
            if (end - i >= 2) {
                finish();
                sheet.table(rows.subList(i, end).stream()
                        .map(row -> row.stream().map(Line::words).toList())
                        .toList());
                i = end;
            } else {
                line(rows, i, left, right);
                i++;
            }
        }
    }

    private static Stream<Line> edge(List<List<Line>> rows) {
        return rows.stream().flatMap(List::stream);
    }

    /** Rows with several cells follow each other in a table. */
    private static int tableEnd(List<List<Line>> rows, int from) {
        int end = from;
        while (end < rows.size() && rows.get(end).size() > 1) {
            end++;
        }
        return end;
    }

    private void line(List<List<Line>> rows, int i, double left, double right) {
        List<Line> row = rows.get(i);
        Line line = row.getFirst();
        boolean indented = line.left() - left > INDENT * line.size();
        boolean far = i > 0 && gap(rows, i) > WIDE_GAP * line.size();
        boolean other = i > 0 && differs(rows.get(i - 1).getFirst().size(), line.size());
        if (indented || far || other || !runsOn) {
            finish();
        }
        add(words(row, " "));
        runsOn = right - row.getLast().right() < SHORT * line.size();
    }

    private static double gap(List<List<Line>> rows, int i) {
        return rows.get(i).getFirst().y() - rows.get(i - 1).getFirst().y();
    }

    private static boolean differs(double one, double other) {
        return Math.abs(one - other) > OTHER_SIZE * Math.max(one, other);
    }

    private static String words(List<Line> row, String between) {
        return String.join(between, row.stream().map(Line::words).toList());
    }

    private void add(String words) {
        String before = pieces.removeLast();
        boolean latin = !before.isEmpty()
                && isLatin(before.charAt(before.length() - 1))
                && !words.isEmpty()
                && isLatin(words.charAt(0));
        pieces.add(before + (latin ? " " : "") + words);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void turnPage() {
        String last = pieces.getLast();
        boolean ended = !last.isEmpty() && STOPS.indexOf(last.charAt(last.length() - 1)) >= 0;
        if (!runsOn || ended || last.isEmpty()) {
            finish();
            sheet.endPage();
        } else {
            pieces.add("");
        }
    }

    private void finish() {
        if (pieces.stream().anyMatch(piece -> !piece.isEmpty())) {
            sheet.paragraphOverPages(pieces);
        } else {
            pieces.stream().skip(1).forEach(piece -> sheet.endPage());
        }
        pieces.clear();
        pieces.add("");
        held.forEach(sheet::furniture);
        held.clear();
        runsOn = false;
    }
}
