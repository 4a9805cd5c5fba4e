package luoshi.publication;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Word tables (docx), written as a stream: A4 landscape with the type area of GB/T 9704 turned, the title in 小标宋 of size 2, heads in 黑体 repeated on
 * every page, rows in 仿宋, page numbers between dashes in the foot.
 */
public final class WordTables {
    /** Twips: 297 mm less 35 mm and 37 mm. */
    private static final int WIDTH = 12_756;

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>""";
    private static final String PACKAGE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
    private static final String PARTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>""";
    private static final String END = """
            <w:p/><w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
            <w:pgMar w:top="1588" w:right="1985" w:bottom="1474" w:left="2098" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>""";

    private WordTables() {}

    /** Writes title, head and rows, and the watermark into the foot; closes the rows, not {@code out}. */
    public static void write(OutputStream out, Sheet table, Sheet.Watermark mark) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer part = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part(zip, part, "[Content_Types].xml", TYPES);
        part(zip, part, "_rels/.rels", PACKAGE);
        part(zip, part, "word/_rels/document.xml.rels", PARTS);
        part(zip, part, "word/footer1.xml", footer(mark));
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        document(part, table);
        part.flush();
        zip.closeEntry();
        zip.finish();
    }

    private static void part(ZipOutputStream zip, Writer writer, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writer.write(words);
        writer.flush();
        zip.closeEntry();
    }

    private static String footer(Sheet.Watermark mark) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:ftr xmlns:w=\"" + NAMESPACE + "\">"
                + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("— ", "宋体", 28)
                + "<w:fldSimple w:instr=\" PAGE \">" + run("1", "宋体", 28) + "</w:fldSimple>"
                + run(" —", "宋体", 28) + "</w:p>" + paragraph(mark.line(), "仿宋_GB2312", 16, "center", false)
                + "</w:ftr>";
    }

    private static void document(Writer to, Sheet table) throws IOException {
        to.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + NAMESPACE
                + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>");
        to.write(paragraph(table.title(), "方正小标宋简体", 44, "center", false));
        to.write("<w:p/>");
        int[] widths = widths(table.columns());
        to.write("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/>" + borders()
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            to.write("<w:gridCol w:w=\"" + width + "\"/>");
        }
        to.write("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            to.write(cell(paragraph(table.columns().get(i).name(), "黑体", 21, "center", false), widths[i], 1, "center"));
        }
        to.write("</w:tr>");
        try (Stream<List<@Nullable Object>> rows = table.rows()) {
            for (Iterator<List<@Nullable Object>> each = rows.iterator(); each.hasNext(); ) {
                row(to, each.next(), widths);
            }
        }
        to.write("</w:tbl>");
        to.write(END);
    }

    private static void row(Writer to, List<@Nullable Object> cells, int[] widths) throws IOException {
        to.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        if (cells.size() == 1 && widths.length > 1) {
            to.write(cell(paragraph(text(cells.getFirst()), "黑体", 21, "left", false), WIDTH, widths.length, "center"));
        } else {
            for (int i = 0; i < cells.size(); i++) {
                String aligned = cells.get(i) instanceof Number ? "center" : "left";
                to.write(cell(paragraph(text(cells.get(i)), "仿宋_GB2312", 21, aligned, true), widths[i], 1, "center"));
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
        return "<w:p><w:pPr>" + (tight ? "<w:spacing w:line=\"280\" w:lineRule=\"exact\"/>" : "") + "<w:jc w:val=\""
                + aligned + "\"/></w:pPr>" + (words.isEmpty() ? "" : run(words, font, halfPoints)) + "</w:p>";
    }

    private static String run(String words, String font, int halfPoints) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" + font
                + "\"/>" + "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints
                + "\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    /** Without the control characters that XML does not take. */
    private static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> c >= ' ' || c == '\t' || c == '\n')
                .filter(c -> c < 0xFFFE || c > 0xFFFF)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        default -> out.appendCodePoint(c);
                    }
                });
        return out.toString();
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
