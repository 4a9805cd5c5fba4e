package luoshi.publication;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** 逐段读表: the first sheet's rows of an Excel file as texts, some at a time, so that a table of any length needs little memory. */
public final class WorkbookRows implements AutoCloseable {
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private WorkbookRows(ReadableWorkbook book, Stream<Row> stream) {
        this.book = book;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /** @throws IOException where the file is no workbook */
    public static WorkbookRows open(InputStream in) throws IOException {
        try {
            ReadableWorkbook book = new ReadableWorkbook(in);
            return new WorkbookRows(book, book.getFirstSheet().openStream());
        } catch (RuntimeException e) {
            throw new IOException("not a workbook", e);
        }
    }

    /**
     * The next rows, at most so many; rows without any text are passed over.
     *
     * @return empty at the end
     * @throws IOException where the sheet cannot be read
     */
    public List<Workbooks.TextRow> next(int most) throws IOException {
        List<Workbooks.TextRow> some = new ArrayList<>();
        try {
            while (some.size() < most && rows.hasNext()) {
                Workbooks.TextRow row = texts(rows.next());
                if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                    some.add(row);
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("not a workbook", e);
        }
        return some;
    }

    private static Workbooks.TextRow texts(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            @Nullable Cell cell = row.getCell(i);
            @Nullable String text = cell == null ? null : cell.getText();
            cells.add(text == null ? "" : text.strip());
        }
        return new Workbooks.TextRow(row.getRowNum(), cells);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
