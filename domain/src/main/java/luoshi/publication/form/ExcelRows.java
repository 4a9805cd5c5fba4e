package luoshi.publication.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The rows of an Excel form: as many as are needed, in the form's own look; what stands below moves down. */
final class ExcelRows {
    private ExcelRows() {}

    /** How a row looks: what new ones are made after. */
    private record Look(short height, List<Look.Part> parts, List<CellRangeAddress> merged) {

        /** A cell of it. */
        private record Part(int column, CellStyle style, String words) {}

        static Look of(Sheet sheet, int at) {
            List<Part> parts = new ArrayList<>();
            Row row = sheet.getRow(at);
            if (row != null) {
                for (Cell cell : row) {
                    parts.add(new Part(
                            cell.getColumnIndex(),
                            cell.getCellStyle(),
                            cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ""));
                }
            }
            return new Look(
                    row == null ? sheet.getDefaultRowHeight() : row.getHeight(),
                    parts,
                    sheet.getMergedRegions().stream()
                            .filter(area -> area.getFirstRow() == at && area.getLastRow() == at)
                            .toList());
        }

        /** @param words whether its words come along */
        Row make(Sheet sheet, int at, boolean words) {
            Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            row.setHeight(height);
            for (Part part : parts) {
                Cell cell = row.getCell(part.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cell.setCellStyle(part.style());
                if (words && !part.words().isEmpty()) {
                    cell.setCellValue(part.words());
                }
            }
            return row;
        }

        void merge(Sheet sheet, int at) {
            merged.forEach(area -> sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(at, at, area.getFirstColumn(), area.getLastColumn())));
        }
    }

    /** Repeats the row for all the others and fills it with the first. */
    static void repeat(Sheet sheet, int at, FormOrder order) {
        Look look = Look.of(sheet, at);
        int more = order.rows().size() - 1;
        if (more > 0 && at < sheet.getLastRowNum()) {
            sheet.shiftRows(at + 1, sheet.getLastRowNum(), more, true, false);
        }
        for (int next = 1; next <= more; next++) {
            Row row = look.make(sheet, at + next, true);
            look.merge(sheet, at + next);
            Map<String, Object> values = new java.util.HashMap<>(order.whole());
            values.putAll(order.rows().get(next));
            row.forEach(cell -> ExcelForm.put(cell, values));
        }
    }

    /** Writes the rows under the headings: first into the empty rows that are there, then into new ones. */
    static void under(Sheet sheet, FormShape.Heads heads, FormOrder order) {
        int first = heads.row();
        int wanted = order.rows().size();
        int empty = (int) IntStream.range(first, first + wanted)
                .takeWhile(at -> at <= sheet.getLastRowNum() && isEmpty(sheet.getRow(at)))
                .count();
        Look look = Look.of(sheet, empty > 0 || first > sheet.getLastRowNum() ? first : first - 1);
        int from = first + empty;
        if (wanted > empty && from <= sheet.getLastRowNum()) {
            sheet.shiftRows(from, sheet.getLastRowNum(), wanted - empty, true, false);
        }
        for (int at = 0; at < wanted; at++) {
            boolean made = at >= empty;
            Row row = look.make(sheet, first + at, false);
            if (made) {
                look.merge(sheet, first + at);
            }
            write(row, order, order.rows().get(at));
        }
    }

    private static void write(Row row, FormOrder order, Map<String, Object> values) {
        for (int column = 0; column < order.columns().size(); column++) {
            String field = order.columns().get(column);
            if (!field.isEmpty()) {
                ExcelForm.write(
                        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                        values.getOrDefault(field, ""));
            }
        }
    }

    private static boolean isEmpty(@Nullable Row row) {
        if (row == null) {
            return true;
        }
        for (Cell cell : row) {
            boolean said = cell.getCellType() != CellType.BLANK
                    && !(cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().isBlank());
            if (said) {
                return false;
            }
        }
        return true;
    }
}
