package luoshi.app.web.caseline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import luoshi.caseline.Lines;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.table.ImportCases;
import luoshi.privacy.SecretGuard;
import luoshi.publication.WorkbookRows;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;

/** 办件表: an Excel table as it is taken in. It keeps the file and not its rows, which are read anew, a chunk at a time, whenever they are asked for. */
final class CaseTable {
    private final byte[] bytes;
    private final int head;
    private final ImportCases.Table table;

    private CaseTable(byte[] bytes, int head, ImportCases.Table table) {
        this.bytes = bytes;
        this.head = head;
        this.table = table;
    }

    /** A table, or why it cannot be read. */
    sealed interface Read {
        record Found(CaseTable table) implements Read {}

        record Refused(String reason) implements Read {}
    }

    /** The head is the first row that names the line's title; what stands above it is a title or a watermark. */
    static Read read(Line line, byte[] bytes) {
        String title = line.field(Line.TITLE).map(Field::name).orElse("");
        Workbooks.@Nullable TextRow head = null;
        int size = 0;
        try (WorkbookRows rows = WorkbookRows.open(new ByteArrayInputStream(bytes))) {
            for (List<Workbooks.TextRow> some = next(rows); !some.isEmpty(); some = next(rows)) {
                for (Workbooks.TextRow row : some) {
                    if (row.cells().stream()
                            .anyMatch(cell -> SecretGuard.mark(cell).isPresent())) {
                        return new Read.Refused("第" + row.number() + "行有密级标志。本系统为非涉密系统，不能上传涉密文件");
                    }
                    if (head != null) {
                        size++;
                    } else if (row.cells().contains(title)) {
                        head = row;
                    }
                }
            }
        } catch (IOException e) {
            return new Read.Refused("读不出这张表，请用下载的Excel模板填写，存成xlsx再上传");
        }
        if (head == null) {
            return new Read.Refused("表里没有“" + title + "”这一列，请用下载的模板填写");
        }
        return size == 0
                ? new Read.Refused("表里只有表头，没有办件")
                : new Read.Found(new CaseTable(
                        bytes, head.number(), new ImportCases.Table(Lines.hash(bytes), head.cells(), size)));
    }

    private static List<Workbooks.TextRow> next(WorkbookRows rows) throws IOException {
        return rows.next(ImportCases.CHUNK);
    }

    ImportCases.Table table() {
        return table;
    }

    /** How much memory it holds. */
    long weight() {
        return bytes.length;
    }

    /** Hands the rows on in order, a chunk as soon as it was read. */
    void each(Consumer<ImportCases.Chunk> taker) {
        try (WorkbookRows rows = WorkbookRows.open(new ByteArrayInputStream(bytes))) {
            for (List<Workbooks.TextRow> some = next(rows); !some.isEmpty(); some = next(rows)) {
                List<ImportCases.Row> below = some.stream()
                        .filter(row -> row.number() > head)
                        .map(row -> new ImportCases.Row(row.number(), row.cells()))
                        .toList();
                if (!below.isEmpty()) {
                    taker.accept(new ImportCases.Chunk(table, below));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
