package luoshi.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Workbooks and Word tables become the same grids, merged cells filled. */
class TablesTest {
    private static final String SHEET = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="s"><v>0</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>序号</t></is></c><c r="B3" t="inlineStr"><is><r><t>完成</t></r><r><t>时限</t></r></is></c><c r="D3" t="str"><f>A1</f><v>比例</v></c></row>
            <row r="4"><c r="A4"><v>1.0</v></c><c r="B4" s="1"><v>46203</v></c><c r="C4" s="2"><v>46203</v></c><c r="D4" s="3"><v>0.125</v></c></row>
            <row r="5"><c r="B5" s="4"><v>46203</v></c></row>
            </sheetData><mergeCells count="2"><mergeCell ref="A4:A5"/><mergeCell ref="A1:D1"/></mergeCells></worksheet>""";

    private static byte[] zip(String... namesAndParts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndParts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndParts[i]));
                zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        return zip(
                "xl/workbook.xml",
                """
                <workbook xmlns:r="r"><sheets><sheet name="藏" sheetId="2" state="hidden" r:id="r2"/><sheet name="分解表" sheetId="1" r:id="r1"/></sheets></workbook>""",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst><si><t>任务</t><rPh><t>renwu</t></rPh><r><t>分解表</t></r></si></sst>",
                "xl/styles.xml",
                """
                <styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="2"/></cellXfs></styleSheet>""",
                "xl/worksheets/sheet1.xml",
                SHEET,
                "xl/worksheets/sheet2.xml",
                SHEET);
    }

    private static List<Grid> found(byte[] file) {
        Tables.Answer answer = Tables.read(file);
        assertThat(answer).isInstanceOf(Tables.Answer.Found.class);
        return ((Tables.Answer.Found) answer).grids();
    }

    @Test
    void daysPercentagesAndMergedCellsOfAWorkbookAreReadAsTheyAreShown() throws IOException {
        List<Grid> grids = found(workbook());
        assertThat(grids).hasSize(1);
        Grid grid = grids.getFirst();
        assertThat(grid.name()).isEqualTo("分解表");
        assertThat(grid.rows().stream().map(Grid.Row::number)).containsExactly(1, 3, 4, 5);
        assertThat(grid.rows().get(0).cells()).containsExactly("任务分解表", "任务分解表", "任务分解表", "任务分解表");
        assertThat(grid.rows().get(1).cells()).containsExactly("序号", "完成时限", "", "比例");
        assertThat(grid.rows().get(2).cells()).containsExactly("1", "2026-06-30", "2026年6月", "12.5%");
        assertThat(grid.rows().get(3).cells()).containsExactly("1", "46203", "", "");
    }

    @Test
    void anOldWorkbookIsReadTheSameWay() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("台账");
            sheet.createRow(0).createCell(0).setCellValue("牵头单位");
            sheet.getRow(0).createCell(1).setCellValue("完成时限");
            sheet.createRow(1).createCell(0).setCellValue("交通局");
            HSSFCellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            HSSFCell due = sheet.getRow(1).createCell(1);
            due.setCellValue(46203);
            due.setCellStyle(day);
            sheet.createRow(2).createCell(1).setCellValue("年底前");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            book.write(bytes);
        }
        Grid grid = found(bytes.toByteArray()).getFirst();
        assertThat(grid.rows().stream().map(Grid.Row::cells))
                .containsExactly(List.of("牵头单位", "完成时限"), List.of("交通局", "2026-06-30"), List.of("交通局", "年底前"));
    }

    @Test
    void aWordTableFillsWhatIsMergedAcrossAndDownAndLeavesOutWhatWasDeleted() throws IOException {
        byte[] file = zip("word/document.xml", """
                <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>附件：任务分解表</w:t></w:r></w:p><w:tbl>
                <w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:r><w:t>一、工业</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>建成</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>不</w:delText><w:t>不</w:t></w:r></w:del><w:r><w:t>投产</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>工信局</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>
                </w:tbl></w:body></w:document>""");
        Grid grid = found(file).getFirst();
        assertThat(grid.name()).isEqualTo("附件：任务分解表");
        assertThat(grid.rows().stream().map(Grid.Row::cells))
                .containsExactly(
                        List.of("一、工业", "一、工业", "一、工业"), List.of("1", "建成\n投产", "工信局"), List.of("2", "", "工信局"));
    }

    @Test
    void whatIsNoTableIsSaidSo() throws IOException {
        assertThat(Tables.read("一份说明".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Tables.Answer.Refused("这不是Excel或Word文件。请上传xlsx、xls、docx或doc。"));
        byte[] words = zip("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p/></w:body></w:document>");
        assertThat(Tables.read(words)).isEqualTo(new Tables.Answer.Refused("文件里没有表格。请上传带表格的分解表或台账。"));
        assertThat(Tables.read(new byte[] {'P', 'K', 3, 4, 9})).isInstanceOf(Tables.Answer.Refused.class);
    }
}
