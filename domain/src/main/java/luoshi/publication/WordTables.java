package luoshi.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Word tables (docx), written as a stream: A4 landscape with the type area of GB/T 9704 turned, the title in 小标宋 of size 2, heads in 黑体 repeated on
 * every page, rows in 仿宋, page numbers between dashes in the foot.
 */
public final class WordTables {
    /** Twips: 297 mm less 35 mm and 37 mm. */
    private static final int WIDTH = 12_756;

    private static final String PAGE = """
            <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
            <w:pgMar w:top="1588" w:right="1985" w:bottom="1474" w:left="2098" w:header="851" w:footer="992" w:gutter="0"/>""";

    private WordTables() {}

    /** Writes title, head and rows, and the watermark into the foot; closes the rows, not {@code out}. */
    public static void write(OutputStream out, Sheet table, Sheet.Watermark mark) throws IOException {
        WordFile.write(out, PAGE, WordFile.Foot.middle(mark), to -> document(to, table));
    }

    private static void document(Writer to, Sheet table) throws IOException {
        to.write(paragraph(table.title(), WordFile.TITLE_FONT, 44, "center", false));
        to.write("<w:p/>");
        int[] widths = widths(table.columns());
        to.write("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/>" + borders()
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            to.write("<w:gridCol w:w=\"" + width + "\"/>");
        }
        to.write("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            to.write(cell(
                    paragraph(table.columns().get(i).name(), WordFile.HEAD_FONT, 21, "center", false),
                    widths[i],
                    1,
                    "center"));
        }
        to.write("</w:tr>");
        try (Stream<List<@Nullable Object>> rows = table.rows()) {
            for (Iterator<List<@Nullable Object>> each = rows.iterator(); each.hasNext(); ) {
                row(to, each.next(), widths);
            }
        }
        to.write("</w:tbl><w:p/>");
    }

    private static void row(Writer to, List<@Nullable Object> cells, int[] widths) throws IOException {
        to.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        if (cells.size() == 1 && widths.length > 1) {
            to.write(cell(
                    paragraph(text(cells.getFirst()), WordFile.HEAD_FONT, 21, "left", false),
                    WIDTH,
                    widths.length,
                    "center"));
        } else {
            for (int i = 0; i < cells.size(); i++) {
                String aligned = cells.get(i) instanceof Number ? "center" : "left";
                to.write(cell(
                        paragraph(text(cells.get(i)), WordFile.BODY_FONT, 21, aligned, true), widths[i], 1, "center"));
            }
        }
        to.write("</w:tr>");
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }

    private static String cell(String paragraph, int width, int columns, String vertical) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (columns > 1 ? "<w:gridSpan w:val=\"" + columns + "\"/>" : "") + "<w:vAlign w:val=\"" + vertical
                + "\"/></w:tcPr>" + paragraph + "</w:tc>";
    }

    private static String paragraph(String words, String font, int halfPoints, String aligned, boolean tight) {
        return WordFile.paragraph(
                words,
                font,
                halfPoints,
                (tight ? "<w:spacing w:line=\"280\" w:lineRule=\"exact\"/>" : "") + "<w:jc w:val=\"" + aligned
                        + "\"/>");
    }

    private static String borders() {
        StringBuilder borders = new StringBuilder("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return borders.append("</w:tblBorders>").toString();
    }

    private static int[] widths(List<Sheet.Column> columns) {
        int all = columns.stream().mapToInt(Sheet.Column::width).sum();
        return columns.stream().mapToInt(column -> WIDTH * column.width() / all).toArray();
    }
}
