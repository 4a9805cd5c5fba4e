package luoshi.publication.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An Excel form: with placeholders, or with headings under which the rows are written. */
final class ExcelForm {
    private static final int HEADS_WITHIN = 15;
    private static final int COLUMNS = 100;

    private ExcelForm() {}

    /** Reads the placeholders; where there are none, the headings of the first sheet. */
    static FormShape.@Nullable Heads read(byte[] file, Marks marks) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            boolean several = book.getNumberOfSheets() > 1;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String place = (several ? sheet.getSheetName() + "!" : "")
                                + cell.getAddress().formatAsString();
                        marks.in(text(cell), place, sheet.getSheetName(), row.getRowNum(), across(sheet, row));
                    }
                }
            }
            return marks.found().isEmpty() && marks.broken().isEmpty() ? heads(book.getSheetAt(0)) : null;
        }
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** The merged cells of the row that reach into others. */
    private static String across(Sheet sheet, Row row) {
        return sheet.getMergedRegions().stream()
                .filter(area -> area.getFirstRow() < area.getLastRow()
                        && area.getFirstRow() <= row.getRowNum()
                        && row.getRowNum() <= area.getLastRow())
                .map(CellRangeAddress::formatAsString)
                .collect(Collectors.joining("、"));
    }

    /** The row near the top that says most different things; of merged cells each says what the first does. */
    private static FormShape.@Nullable Heads heads(Sheet sheet) {
        FormShape.@Nullable Heads best = null;
        long most = 1;
        for (int at = sheet.getFirstRowNum(); at <= Math.min(HEADS_WITHIN, sheet.getLastRowNum()); at++) {
            List<String> headings = headings(sheet, at);
            long told = headings.stream()
                    .filter(heading -> !heading.isEmpty())
                    .distinct()
                    .count();
            if (at >= 0 && told > most) {
                most = told;
                best = new FormShape.Heads(at + 1, headings);
            }
        }
        return best;
    }

    private static List<String> headings(Sheet sheet, int at) {
        List<String> headings = new ArrayList<>();
        Row row = sheet.getRow(at);
        int width = row == null ? 0 : Math.min(COLUMNS, row.getLastCellNum());
        for (int column = 0; column < width; column++) {
            headings.add(shown(sheet, at, column).replaceAll("\\s+", ""));
        }
        return headings;
    }

    private static String shown(Sheet sheet, int row, int column) {
        return sheet.getMergedRegions().stream()
                .filter(area -> area.isInRange(row, column))
                .findFirst()
                .map(area -> at(sheet, area.getFirstRow(), area.getFirstColumn()))
                .orElseGet(() -> at(sheet, row, column));
    }

    private static String at(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        return cell == null ? "" : new DataFormatter().formatCellValue(cell);
    }

    static void fill(OutputStream out, byte[] file, FormShape shape, FormOrder order) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormShape.@Nullable Heads heads = shape.heads();
            if (heads != null) {
                ExcelRows.under(book.getSheetAt(0), heads, order);
            } else if (order.listed()) {
                shape.marks().stream()
                        .filter(mark -> order.fields().row().contains(mark.name()))
                        .collect(Collectors.toMap(FormShape.Mark::table, FormShape.Mark::row, (one, same) -> one))
                        .forEach((sheet, row) -> ExcelRows.repeat(book.getSheet(sheet), row, order));
            }
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> put(cell, order.first()));
                }
                if (sheet.getFooter().getCenter().isEmpty()) {
                    sheet.getFooter().setCenter("&8" + order.note().replace("&", "&&"));
                }
            }
            book.getProperties().getCoreProperties().setDescription(order.note());
            book.setForceFormulaRecalculation(true);
            book.write(out);
        }
    }

    /** Puts values in the place of the cell's placeholders; a number alone stays a number. */
    static void put(Cell cell, Map<String, Object> values) {
        String words = text(cell);
        Matcher mark = Marks.MARK.matcher(words);
        if (mark.matches()) {
            write(cell, values.getOrDefault(mark.group(1), ""));
        } else if (mark.reset().find()) {
            cell.setCellValue(mark.reset()
                    .replaceAll(found ->
                            Matcher.quoteReplacement(FormOrder.text(values.getOrDefault(found.group(1), "")))));
        }
    }

    static void write(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(FormOrder.text(value));
        }
    }
}
