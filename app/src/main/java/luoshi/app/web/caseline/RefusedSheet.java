package luoshi.app.web.caseline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.caseline.definition.Line;
import luoshi.caseline.table.Columns;
import luoshi.caseline.table.ImportCases;
import luoshi.publication.Sheet;
import org.jspecify.annotations.Nullable;

/** 没有导入的行: as they came, with the reason in front, to be put right and sent in again. */
final class RefusedSheet {
    private static final int REASON_WIDTH = 60;
    private static final int WIDTH = 16;

    private RefusedSheet() {}

    /** @param header of the table that they came in; where that was such a sheet itself, its reasons are left out */
    static Sheet of(Line line, List<String> header, Stream<ImportCases.Fault> rows) {
        int reason = header.indexOf(Columns.REASON);
        List<Sheet.Column> columns = Stream.concat(
                        Stream.of(new Sheet.Column(Columns.REASON, REASON_WIDTH)),
                        without(header, reason).stream().map(name -> new Sheet.Column(name, WIDTH)))
                .toList();
        return new Sheet(line.name() + "没有导入的行", columns, rows.map(row -> cells(row, reason)));
    }

    private static List<@Nullable Object> cells(ImportCases.Fault row, int reason) {
        List<@Nullable Object> cells = new ArrayList<>(List.of("第" + row.row() + "行　" + row.words()));
        cells.addAll(without(row.cells(), reason));
        return cells;
    }

    private static List<String> without(List<String> cells, int place) {
        List<String> rest = new ArrayList<>(cells);
        if (place >= 0 && place < rest.size()) {
            rest.remove(place);
        }
        return rest;
    }
}
