package luoshi.reading.document;

import java.util.List;
import luoshi.foundation.text.Span;

/**
 * 段落: one paragraph as its author meant it. A file may have broken it over several lines (a page break inside a sentence, a fixed line width);
 * {@code lines} are its pieces in order, without their line breaks and outer blanks.
 *
 * @param span from the first character of the first line to the last of the last; may hold line breaks
 */
public record Paragraph(Span span, List<Span> lines, Role role) {
    /** What a paragraph is there for. */
    public enum Role {
        /** 正文, titles and headings included. */
        BODY,
        /** 表格: the cell of a table. */
        CELL,
        /** 页面杂项: navigation, page numbers, byline of a web page, “上接第一版”. Not part of the report. */
        FURNITURE
    }

    public Paragraph {
        lines = List.copyOf(lines);
    }
}
