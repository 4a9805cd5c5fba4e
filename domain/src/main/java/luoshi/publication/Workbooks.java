package luoshi.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Excel files: written as a stream, so that a table of any length needs little memory, and read back as texts. */
public final class Workbooks {
    private static final int TITLE = 0;
    private static final int MARK = 1;
    private static final int HEAD = 2;
    private static final int FIRST = 3;
    private static final int FLUSH_EVERY = 1_000;
    private static final int TITLE_POINTS = 16;

    private Workbooks() {}

    /** Writes title, watermark, head and rows; closes the rows, not {@code out}. */
    public static void write(OutputStream out, Sheet table, Sheet.Watermark mark) throws IOException {
        try (Workbook book = new Workbook(out, "Luoshi", "1.0");
                Stream<List<@Nullable Object>> rows = table.rows()) {
            book.properties().setTitle(table.title()).setDescription(mark.line());
            Worksheet sheet = book.newWorksheet("表");
            head(sheet, table, mark);
            int at = FIRST;
            for (Iterator<List<@Nullable Object>> each = rows.iterator(); each.hasNext(); at++) {
                row(sheet, at, each.next(), table.columns().size());
                if (at % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void head(Worksheet sheet, Sheet table, Sheet.Watermark mark) {
        int last = table.columns().size() - 1;
        for (int i = 0; i <= last; i++) {
            sheet.width(i, table.columns().get(i).width());
        }
        sheet.value(TITLE, 0, table.title());
        sheet.range(TITLE, 0, TITLE, last).merge();
        sheet.range(TITLE, 0, TITLE, last)
                .style()
                .bold()
                .fontSize(TITLE_POINTS)
                .horizontalAlignment("center")
                .set();
        sheet.value(MARK, 0, mark.line());
        sheet.range(MARK, 0, MARK, last).merge();
        sheet.range(MARK, 0, MARK, last).style().fontColor(Color.GRAY8).set();
        for (int i = 0; i <= last; i++) {
            sheet.value(HEAD, i, table.columns().get(i).name());
        }
        sheet.range(HEAD, 0, HEAD, last)
                .style()
                .bold()
                .horizontalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, FIRST);
        sheet.repeatRows(HEAD);
        sheet.footer(mark.line() + "　第 &P 页", Position.CENTER, 8);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void row(Worksheet sheet, int at, List<@Nullable Object> cells, int columns) {
        if (cells.size() == 1 && columns > 1) {
            sheet.value(at, 0, String.valueOf(cells.getFirst()));
            sheet.range(at, 0, at, columns - 1).merge();
            sheet.range(at, 0, at, columns - 1)
                    .style()
                    .bold()
                    .borderStyle(BorderStyle.THIN)
                    .set();
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case null -> {}
                case Number number -> sheet.value(at, i, number);
                case LocalDate day -> sheet.value(at, i, day.toString());
                case Object other -> sheet.value(at, i, other.toString());
            }
        }
        sheet.range(at, 0, at, cells.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    /**
     * All of the first sheet's rows as texts, with their numbers as Excel counts them; rows without any text are left out. For long tables see
     * {@link WorkbookRows}.
     *
     * @throws IOException where the file is no workbook
     */
    public static List<TextRow> read(InputStream in) throws IOException {
        try (WorkbookRows rows = WorkbookRows.open(in)) {
            return rows.next(Integer.MAX_VALUE);
        }
    }

    /** @param number as Excel counts rows, from 1 */
    public record TextRow(int number, List<String> cells) {}
}
