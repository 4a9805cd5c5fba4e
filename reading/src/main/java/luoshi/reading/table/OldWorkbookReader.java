package luoshi.reading.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.reading.document.source.Stop;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** xls: the workbook of Excel 97—2003, read by Apache POI. */
final class OldWorkbookReader {
    private OldWorkbookReader() {}

    static List<Grid> read(DirectoryNode root) throws IOException {
        List<Grid> grids = new ArrayList<>();
        try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                    Grid grid =
                            grid(book.getSheetAt(i), book.getInternalWorkbook().isUsing1904DateWindowing());
                    if (!grid.rows().isEmpty()) {
                        grids.add(grid);
                    }
                }
            }
        }
        return grids;
    }

    private static Grid grid(HSSFSheet sheet, boolean from1904) {
        GridWriter grid = new GridWriter();
        for (Row row : sheet) {
            Stop.check();
            for (Cell cell : row) {
                grid.put(cell.getRowIndex(), cell.getColumnIndex(), words(cell, from1904));
            }
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            grid.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
        }
        return grid.grid(sheet.getSheetName());
    }

    private static String words(Cell cell, boolean from1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                CellWords.of(
                        String.valueOf(cell.getNumericCellValue()),
                        String.valueOf(cell.getCellStyle().getDataFormatString()),
                        from1904);
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            default -> "";
        };
    }
}
