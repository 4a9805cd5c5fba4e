package luoshi.publication;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** What every Word file (docx) is made of: its parts, the fonts of official papers with what stands in for them, page numbers in the foot; runs and paragraphs. */
final class WordFile {
    static final String TITLE_FONT = "方正小标宋简体";
    static final String HEAD_FONT = "黑体";
    static final String BODY_FONT = "仿宋_GB2312";
    static final String KAI_FONT = "楷体_GB2312";

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WESTERN_FONT = "Times New Roman";
    static final String NUMBER_FONT = "宋体";

    /** What stands in for a font that a machine does not have, the best first. */
    static final Map<String, String> FALLBACKS = Map.of(
            TITLE_FONT, "小标宋体,华文中宋,思源宋体 Heavy,Noto Serif CJK SC",
            HEAD_FONT, "SimHei,思源黑体,Noto Sans CJK SC",
            BODY_FONT, "仿宋,FangSong,华文仿宋,Noto Serif CJK SC",
            KAI_FONT, "楷体,KaiTi,华文楷体,Noto Serif CJK SC",
            NUMBER_FONT, "SimSun,Noto Serif CJK SC");

    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>""";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/footer2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/></Types>""";
    private static final String PACKAGE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
    private static final String PARTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer2.xml"/></Relationships>""";

    private WordFile() {}

    /** What is written between the beginning of the document and its section's end. */
    interface Body {
        void write(Writer to) throws IOException;
    }

    /**
     * What stands under the pages.
     *
     * @param sides whether the number stands right on odd pages and left on even ones; else in the middle
     * @param mark a line under the page's number
     */
    record Foot(boolean sides, Sheet.@Nullable Watermark mark) {
        static Foot odd() {
            return new Foot(true, null);
        }

        static Foot middle(Sheet.@Nullable Watermark mark) {
            return new Foot(false, mark);
        }

        private String xml(String side) {
            String form = sides
                    ? "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"280\" w:lineRule=\"exact\"/><w:ind w:left=\"280\" w:right=\"280\"/>"
                    : "";
            return HEADER + "<w:ftr xmlns:w=\"" + NAMESPACE + "\"><w:p><w:pPr>" + form + "<w:jc w:val=\""
                    + (sides ? side : "center") + "\"/></w:pPr>" + run("— ", NUMBER_FONT, NUMBER_FONT, 28, "")
                    + "<w:fldSimple w:instr=\" PAGE \">" + run("1", NUMBER_FONT, NUMBER_FONT, 28, "") + "</w:fldSimple>"
                    + run(" —", NUMBER_FONT, NUMBER_FONT, 28, "") + "</w:p>"
                    + (mark == null ? "" : paragraph(mark.line(), BODY_FONT, 16, "<w:jc w:val=\"center\"/>"))
                    + "</w:ftr>";
        }
    }

    /**
     * Writes the file; closes nothing.
     *
     * @param page size and margins of its pages
     */
    static void write(OutputStream out, String page, Foot foot, Body body) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer part = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part(zip, part, "[Content_Types].xml", TYPES);
        part(zip, part, "_rels/.rels", PACKAGE);
        part(zip, part, "word/_rels/document.xml.rels", PARTS);
        part(zip, part, "word/footer1.xml", foot.xml("right"));
        part(zip, part, "word/footer2.xml", foot.xml("left"));
        part(zip, part, "word/settings.xml", SETTINGS);
        part(zip, part, "word/fontTable.xml", fonts());
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        part.write(HEADER + "<w:document xmlns:w=\"" + NAMESPACE + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>");
        body.write(part);
        part.write(section(page) + "</w:body></w:document>");
        part.flush();
        zip.closeEntry();
        zip.finish();
    }

    /** The end of a section: its feet, and size and margins of its pages. */
    static String section(String page) {
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId1\"/>"
                + "<w:footerReference w:type=\"even\" r:id=\"rId4\"/>" + page + "</w:sectPr>";
    }

    private static void part(ZipOutputStream zip, Writer writer, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writer.write(words);
        writer.flush();
        zip.closeEntry();
    }

    /** A machine without the fonts of official papers takes the ones that come with it. */
    private static String fonts() {
        return HEADER + "<w:fonts xmlns:w=\"" + NAMESPACE + "\">"
                + FALLBACKS.entrySet().stream()
                        .map(font -> font(font.getKey(), font.getValue()))
                        .collect(Collectors.joining())
                + "</w:fonts>";
    }

    private static String font(String name, String instead) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + instead + "\"/></w:font>";
    }

    /** @param form what the paragraph looks like, as markup */
    static String paragraph(String words, String font, int halfPoints, String form) {
        return "<w:p><w:pPr>" + form + "</w:pPr>" + (words.isEmpty() ? "" : run(words, font, halfPoints)) + "</w:p>";
    }

    private static String run(String words, String font, int halfPoints) {
        return run(words, font, halfPoints, "");
    }

    /** @param more what else the words look like, as markup */
    static String run(String words, String font, int halfPoints, String more) {
        return run(words, WESTERN_FONT, font, halfPoints, more);
    }

    private static String run(String words, String western, String font, int halfPoints, String more) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"" + western + "\" w:hAnsi=\"" + western + "\" w:eastAsia=\"" + font
                + "\" w:hint=\"eastAsia\"/>" + more + "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\""
                + halfPoints + "\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
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
}
