package luoshi.app.web.caseline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.caseline.Lines;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.table.ImportCases;
import luoshi.privacy.SecretGuard;
import luoshi.publication.Workbooks;

/**
 * 办件表: an Excel table as it is taken in.
 *
 * @param hash of the file
 * @param rows with their numbers as Excel counts them
 */
record CaseTable(String hash, List<String> header, List<ImportCases.Row> rows) {

    /** A table, or why it cannot be read. */
    sealed interface Read {
        record Found(CaseTable table) implements Read {}

        record Refused(String reason) implements Read {}
    }

    /** The head is the first row that names the line's title; what stands above it is a title or a watermark. */
    static Read read(Line line, byte[] bytes) {
        List<Workbooks.TextRow> all;
        try {
            all = Workbooks.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            return new Read.Refused("读不出这张表，请用下载的Excel模板填写，存成xlsx再上传");
        }
        boolean secret = all.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> SecretGuard.mark(cell).isPresent());
        if (secret) {
            return new Read.Refused("表里有密级标志。本系统为非涉密系统，不能上传涉密文件");
        }
        String title = line.field(Line.TITLE).map(Field::name).orElse("");
        Optional<Workbooks.TextRow> head =
                all.stream().filter(row -> row.cells().contains(title)).findFirst();
        if (head.isEmpty()) {
            return new Read.Refused("表里没有“" + title + "”这一列，请用下载的模板填写");
        }
        List<ImportCases.Row> rows = all.stream()
                .filter(row -> row.number() > head.get().number())
                .map(row -> new ImportCases.Row(row.number(), row.cells()))
                .toList();
        return rows.isEmpty()
                ? new Read.Refused("表里只有表头，没有办件")
                : new Read.Found(new CaseTable(Lines.hash(bytes), head.get().cells(), rows));
    }

    List<ImportCases.Chunk> chunks() {
        List<ImportCases.Chunk> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ImportCases.CHUNK) {
            chunks.add(new ImportCases.Chunk(
                    hash, header, rows.subList(from, Math.min(rows.size(), from + ImportCases.CHUNK))));
        }
        return chunks;
    }
}
