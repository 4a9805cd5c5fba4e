package luoshi.publication.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** 套表 in Excel: the form's own look, the ledger's rows. */
class ExcelFormTest {

    private static byte[] marked() {
        return Forms.excel(sheet -> {
            Forms.row(sheet, 0, "{{标题}}（共{{件数}}件）");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
            Forms.row(sheet, 1, "编号", "任务", "", "牵头单位", "进度");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
            Forms.row(sheet, 2, "{{编号}}", "{{任务}}", "", "牵头：{{ 牵头单位 }}", "{{进度%}}");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
            sheet.getRow(2).setHeightInPoints(30);
            Forms.row(sheet, 3, "填表人", "", "", "{{今天}}");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A4:C4"));
        });
    }

    @Test
    void theRowWithPlaceholdersIsRepeatedAndWhatStandsBelowMovesDown() throws IOException {
        try (XSSFWorkbook book = open(Forms.fill(marked(), Forms.order(3)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(rows(sheet))
                    .containsExactly(
                            List.of("2026年台账（共3件）"),
                            List.of("编号", "任务", "", "牵头单位", "进度"),
                            List.of("101", "修路1", "", "牵头：交通局", "45"),
                            List.of("102", "修路2", "", "牵头：交通局", "45"),
                            List.of("103", "修路3", "", "牵头：交通局", "45"),
                            List.of("填表人", "", "", "2026年6月16日"));
            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactlyInAnyOrder("A1:E1", "B2:C2", "B3:C3", "B4:C4", "B5:C5", "A6:C6");
            assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(30);
            assertThat(sheet.getRow(4).getCell(0).getNumericCellValue())
                    .as("a number stays a number")
                    .isEqualTo(103);
            assertThat(sheet.getFooter().getCenter()).contains("事由：月报");
        }
    }

    @Test
    void aThousandRowsAreFilled() throws IOException {
        try (XSSFWorkbook book = open(Forms.fill(marked(), Forms.order(1_000)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1_002);
            assertThat(sheet.getRow(1_001).getCell(1).getStringCellValue()).isEqualTo("修路1000");
            assertThat(sheet.getRow(1_002).getCell(0).getStringCellValue()).isEqualTo("填表人");
        }
    }

    @Test
    void withoutARowThePlaceholdersAreEmptied() throws IOException {
        try (XSSFWorkbook book = open(Forms.fill(marked(), Forms.order(0)))) {
            assertThat(rows(book.getSheetAt(0)).get(2)).containsExactly("", "", "", "牵头：", "");
        }
    }

    /** 两层表头, and the form's own empty rows are used up before new ones are made. */
    @Test
    void aFormWithHeadingsIsFilledUnderThem() throws IOException {
        byte[] form = Forms.excel(sheet -> {
            Forms.row(sheet, 0, "县区重点工作进展情况表");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
            Forms.row(sheet, 1, "序号", "任务", "责任", "");
            Forms.row(sheet, 2, "", "", "牵头单位", "备注");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C2:D2"));
            Forms.row(sheet, 3, "", "", "", "");
            sheet.getRow(3).setHeightInPoints(25);
            Forms.row(sheet, 4, "", "", "", "");
            Forms.row(sheet, 5, "审核人：");
        });
        FormShape shape = Forms.read(form);
        assertThat(shape.heads()).isEqualTo(new FormShape.Heads(3, List.of("序号", "任务", "牵头单位", "备注")));
        FormOrder order = Forms.order(4, Forms.listed(), List.of("序号", "任务", "牵头单位", ""));
        try (XSSFWorkbook book = open(Forms.fill(form, order))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(rows(sheet).subList(3, 8))
                    .containsExactly(
                            List.of("1", "修路1", "交通局", ""),
                            List.of("2", "修路2", "交通局", ""),
                            List.of("3", "修路3", "交通局", ""),
                            List.of("4", "修路4", "交通局", ""),
                            List.of("审核人："));
            assertThat(sheet.getRow(6).getHeightInPoints()).isEqualTo(25);
        }
    }

    @Test
    void aCopyForEveryRowIsFilledWhereverThePlaceholdersStand() throws IOException {
        byte[] form = Forms.excel(sheet -> {
            Forms.row(sheet, 0, "任务", "{{任务}}");
            Forms.row(sheet, 1, "牵头", "{{牵头单位}}");
        });
        FormFields each = new FormFields(Forms.ROW, Forms.WHOLE, true);
        assertThat(Forms.read(form).faults(each)).isEmpty();
        try (XSSFWorkbook book = open(Forms.fill(form, Forms.order(1, each, List.of())))) {
            assertThat(rows(book.getSheetAt(0))).containsExactly(List.of("任务", "修路1"), List.of("牵头", "交通局"));
        }
    }

    @Test
    void faultsNameTheirCell() {
        FormShape unknown = Forms.read(Forms.excel(sheet -> Forms.row(sheet, 4, "", "{{牵头部门}}")));
        assertThat(unknown.faults(Forms.listed())).containsExactly("B5的占位符“{{牵头部门}}”不认识，是不是“{{牵头单位}}”");
        FormShape merged = Forms.read(Forms.excel(sheet -> {
            Forms.row(sheet, 2, "一类", "{{任务}}");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A6"));
        }));
        assertThat(merged.faults(Forms.listed())).singleElement().asString().contains("B3", "A3:A6", "取消合并");
        FormShape two = Forms.read(Forms.excel(sheet -> {
            Forms.row(sheet, 2, "{{任务}}");
            Forms.row(sheet, 3, "{{编号}}");
        }));
        assertThat(two.faults(Forms.listed())).singleElement().asString().contains("月报里有第3行、第4行");
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        return java.util.stream.StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> java.util.stream.StreamSupport.stream(row.spliterator(), false)
                        .map(formatter::formatCellValue)
                        .toList())
                .toList();
    }
}
