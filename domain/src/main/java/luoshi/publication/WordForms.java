package luoshi.publication;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ruled parts of Word papers: forms, tables of annexes, 版记. */
final class WordForms {
    private static final int SIZE_4 = 28;
    private static final int SIZE_5 = 21;
    static final int FORM_LINE = 480;
    static final int TABLE_LINE = 320;
    static final int IMPRINT_LINE = 500;
    static final int IMPRINT_CHARACTER = 280;
    /** What is left free above and below the words of a form's cell. */
    static final int FORM_PADDING = 60;

    private static final int THICK = 8;
    private static final int THIN = 6;

    private static final String FORM_MARGINS = "<w:tblCellMar><w:top w:w=\"" + FORM_PADDING
            + "\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"" + FORM_PADDING
            + "\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar>";

    private static final String BORDERS = "<w:tblBorders>"
            + List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                    .map(side -> border(side, THIN))
                    .collect(Collectors.joining())
            + "</w:tblBorders>";

    private WordForms() {}

    static void form(Writer to, Paper.Block.Form form) throws IOException {
        for (List<Paper.Cell> row : form.rows()) {
            List<Integer> widths = shares(row.stream().map(Paper.Cell::width).toList());
            int lines = row.stream().mapToInt(Paper.Cell::lines).max().orElse(1);
            open(to, widths, FORM_MARGINS);
            to.write("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"" + formHeight(lines)
                    + "\" w:hRule=\"atLeast\"/></w:trPr>");
            for (int at = 0; at < row.size(); at++) {
                Paper.Cell cell = row.get(at);
                List<String> paragraphs = new ArrayList<>();
                cell.words()
                        .lines()
                        .forEach(line -> paragraphs.add(small(
                                line,
                                cell.label() ? WordFile.HEAD_FONT : WordFile.BODY_FONT,
                                SIZE_4,
                                FORM_LINE,
                                cell.label() ? "center" : "both")));
                int gap = lines - paragraphs.size() - cell.foot().size();
                for (int blank = 0; blank < gap && !cell.foot().isEmpty(); blank++) {
                    paragraphs.add(small("", WordFile.BODY_FONT, SIZE_4, FORM_LINE, "left"));
                }
                cell.foot()
                        .forEach(line -> paragraphs.add(small(line, WordFile.BODY_FONT, SIZE_4, FORM_LINE, "right")));
                cell(to, widths.get(at), paragraphs, cell.foot().isEmpty() ? "center" : "bottom");
            }
            to.write("</w:tr></w:tbl>");
        }
        WordPapers.blank(to, 1);
    }

    /** How high a row of a form is at least. */
    static int formHeight(int lines) {
        return lines * FORM_LINE + 2 * FORM_PADDING;
    }

    /** The head is repeated on every page. */
    static void table(Writer to, Paper.Block.Table table) throws IOException {
        List<Integer> widths = shares(table.widths());
        open(to, widths, "");
        row(to, "<w:cantSplit/><w:tblHeader/>", table.heads(), widths, WordFile.HEAD_FONT, "center");
        for (List<String> row : table.rows()) {
            row(to, "<w:cantSplit/>", row, widths, WordFile.BODY_FONT, "left");
        }
        to.write("</w:tbl>");
        WordPapers.blank(to, 1);
    }

    private static void row(
            Writer to, String form, List<String> words, List<Integer> widths, String font, String aligned)
            throws IOException {
        to.write("<w:tr><w:trPr>" + form + "</w:trPr>");
        for (int at = 0; at < words.size(); at++) {
            cell(to, widths.get(at), List.of(small(words.get(at), font, SIZE_5, TABLE_LINE, aligned)), "center");
        }
        to.write("</w:tr>");
    }

    /**
     * At the foot of the last page's type area: 抄送 over 印发, thick rules above and below, a thin one between. It floats; some office programs let float only
     * what says that it is narrower than the type area, so it says so, and its column is as wide.
     */
    static void imprint(Writer to, Paper.Imprint imprint) throws IOException {
        String copies = copies(imprint);
        int below = Grid.HEIGHT - Grid.BOTTOM - (lines(copies) + 1) * IMPRINT_LINE;
        to.write(
                "<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"page\" w:horzAnchor=\"margin\" w:tblpX=\"1\" w:tblpY=\""
                        + below + "\"/><w:tblW w:w=\"" + Grid.WIDTH * 24 / 25 + "\" w:type=\"dxa\"/><w:tblBorders>"
                        + border("top", THICK) + border("bottom", THICK) + border("insideH", THIN)
                        + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\""
                        + Grid.WIDTH + "\"/></w:tblGrid>");
        if (!copies.isEmpty()) {
            String hung = "<w:ind w:left=\"" + 4 * IMPRINT_CHARACTER + "\" w:right=\"" + IMPRINT_CHARACTER
                    + "\" w:hanging=\"" + 3 * IMPRINT_CHARACTER + "\"/>";
            imprinted(to, WordFile.paragraph(copies, WordFile.BODY_FONT, SIZE_4, exact(IMPRINT_LINE) + hung));
        }
        imprinted(
                to,
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"" + (Grid.WIDTH - IMPRINT_CHARACTER)
                        + "\"/></w:tabs>"
                        + exact(IMPRINT_LINE) + "<w:ind w:left=\"" + IMPRINT_CHARACTER + "\"/></w:pPr>"
                        + WordFile.run(imprint.office(), WordFile.BODY_FONT, SIZE_4, "") + "<w:r><w:tab/></w:r>"
                        + WordFile.run(Grid.spoken(imprint.on()) + "印发", WordFile.BODY_FONT, SIZE_4, "") + "</w:p>");
        to.write("</w:tbl><w:p><w:pPr>" + exact(20) + "</w:pPr></w:p>");
    }

    static String copies(Paper.Imprint imprint) {
        return imprint.copies().isEmpty() ? "" : "抄送：" + imprint.copies() + "。";
    }

    /** 抄送 in lines: a character is left free on either side, and the names stand under each other. */
    private static int lines(String copies) {
        int room = Grid.WIDTH - 2 * IMPRINT_CHARACTER;
        return copies.isEmpty()
                ? 0
                : LineBreaks.of(
                                Glyph.of(copies, WordFile.BODY_FONT, SIZE_4 * 10, 0),
                                room,
                                room - 3 * IMPRINT_CHARACTER,
                                false)
                        .size();
    }

    private static void imprinted(Writer to, String paragraph) throws IOException {
        to.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(to, Grid.WIDTH, List.of(paragraph), "center");
        to.write("</w:tr>");
    }

    private static void open(Writer to, List<Integer> widths, String margins) throws IOException {
        to.write("<w:tbl><w:tblPr><w:tblW w:w=\"" + Grid.WIDTH + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>" + BORDERS
                + "<w:tblLayout w:type=\"fixed\"/>" + margins + "</w:tblPr><w:tblGrid>");
        for (int width : widths) {
            to.write("<w:gridCol w:w=\"" + width + "\"/>");
        }
        to.write("</w:tblGrid>");
    }

    private static void cell(Writer to, int width, List<String> paragraphs, String vertical) throws IOException {
        to.write("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:vAlign w:val=\"" + vertical
                + "\"/></w:tcPr>" + (paragraphs.isEmpty() ? "<w:p/>" : String.join("", paragraphs)) + "</w:tc>");
    }

    private static String small(String words, String font, int size, int line, String aligned) {
        return WordFile.paragraph(words, font, size, exact(line) + "<w:jc w:val=\"" + aligned + "\"/>");
    }

    private static String exact(int line) {
        return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + line + "\" w:lineRule=\"exact\"/>";
    }

    private static String border(String side, int eighths) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"0\" w:color=\"000000\"/>";
    }

    static List<Integer> shares(List<Integer> widths) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        return widths.stream().map(width -> Grid.WIDTH * width / all).toList();
    }
}
