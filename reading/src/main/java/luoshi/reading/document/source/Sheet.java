package luoshi.reading.document.source;

import java.util.List;
import luoshi.foundation.text.Span;

/**
 * 原始页面: what a format reader hands over: the text it took from the file and the divisions that the file itself states.
 *
 * @param charset the encoding where the bytes had one, else empty
 * @param blocks the paragraphs and cells that the file states; empty where it only has lines (plain text), whose paragraphs must be found
 * @param pages empty where the format has none
 */
public record Sheet(String text, String charset, List<Block> blocks, List<Span> pages, List<Grid> grids) {
    /** A paragraph or the content of a table cell. */
    public record Block(Span span, Kind kind) {}

    /** What the file says a block is. */
    public enum Kind {
        PARAGRAPH,
        CELL,
        FURNITURE
    }

    /** A table: rows of cells. */
    public record Grid(Span span, List<List<Span>> rows) {}

    /** A text without stated divisions. */
    public static Sheet plain(String text, String charset) {
        return new Sheet(text, charset, List.of(), List.of(), List.of());
    }
}
