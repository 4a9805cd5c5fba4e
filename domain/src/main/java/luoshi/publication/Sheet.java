package luoshi.publication;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 表: a title, columns and rows.
 *
 * @param rows each as long as the columns; texts, numbers, days and nothing else. A row of one cell is a heading over all columns
 */
public record Sheet(String title, List<Column> columns, Stream<List<@Nullable Object>> rows) {

    /** @param width in characters of Western type; a Chinese one takes two */
    public record Column(String name, int width) {}

    /** 水印 (R16-3): who took the table out, when and why; it stands under the title, in the page's foot and in the file's properties. */
    public record Watermark(String who, String at, String reason) {
        /** The three as one line. */
        public String line() {
            return "导出人：" + who + "　导出时间：" + at + "　事由：" + reason;
        }
    }
}
