package luoshi.reading.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.reading.document.source.Stop;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** doc, wps: the tables of a Word 97—2003 document, read by Apache POI. */
final class OldWordTableReader {
    private OldWordTableReader() {}

    static List<Grid> read(DirectoryNode root) throws IOException {
        List<Grid> grids = new ArrayList<>();
        try (HWPFDocument document = new HWPFDocument(root)) {
            Range range = document.getRange();
            String name = "";
            for (int i = 0; i < range.numParagraphs(); i++) {
                Stop.check();
                Paragraph paragraph = range.getParagraph(i);
                if (paragraph.isInTable()) {
                    Table table = range.getTable(paragraph);
                    grids.add(grid(table, name));
                    i += Math.max(table.numParagraphs(), 1) - 1;
                } else if (!visible(paragraph.text()).isBlank()) {
                    name = visible(paragraph.text()).strip();
                }
            }
        }
        return grids.stream().filter(grid -> !grid.rows().isEmpty()).toList();
    }

    private static Grid grid(Table table, String name) {
        GridWriter grid = new GridWriter();
        for (int r = 0; r < table.numRows(); r++) {
            Stop.check();
            TableRow row = table.getRow(r);
            String before = "";
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                boolean fromAbove = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && r > 0;
                boolean fromLeft = cell.isMerged() && !cell.isFirstMerged();
                String text = fromAbove ? grid.at(r - 1, c) : fromLeft ? before : visible(cell.text());
                grid.put(r, c, text);
                before = text;
            }
        }
        return grid.grid(name);
    }

    private static String visible(String text) {
        return text.codePoints()
                .map(c -> c == '\r' || c == 0x0B ? '\n' : c)
                .filter(c -> c >= ' ' || c == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
