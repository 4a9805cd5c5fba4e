package luoshi.publication.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** 套表 in Word. */
class WordFormTest {

    private static byte[] listed() {
        return Forms.word(document -> {
            document.createParagraph().createRun().setText("{{标题}}，共{{件数}}件");
            XWPFTable table = document.createTable(3, 3);
            words(table.getRow(0), "编号", "任务", "进度");
            words(table.getRow(1), "{{编号}}", "", "{{进度%}}%");
            XWPFParagraph torn = table.getRow(1).getCell(1).getParagraphs().getFirst();
            torn.createRun().setText("{{");
            torn.createRun().setText("任");
            torn.createRun().setText("务}}");
            words(table.getRow(2), "合计", "{{件数}}", "");
            document.createParagraph().createRun().setText("{{今天}}");
        });
    }

    private static void words(XWPFTableRow row, String... words) {
        for (int at = 0; at < words.length; at++) {
            row.getCell(at).setText(words[at]);
        }
    }

    /** A placeholder that Word has torn into pieces is one. */
    @Test
    void theRowWithPlaceholdersIsRepeated() throws IOException {
        try (XWPFDocument filled = open(Forms.fill(listed(), Forms.order(3)))) {
            assertThat(rows(filled.getTables().getFirst()))
                    .containsExactly(
                            List.of("编号", "任务", "进度"),
                            List.of("101", "修路1", "45%"),
                            List.of("102", "修路2", "45%"),
                            List.of("103", "修路3", "45%"),
                            List.of("合计", "3", ""));
            assertThat(filled.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("2026年台账，共3件", "2026年6月16日");
            assertThat(filled.getFooterList().getFirst().getText()).contains("事由：月报");
        }
    }

    @Test
    void aThousandRowsAreFilled() throws IOException {
        try (XWPFDocument filled = open(Forms.fill(listed(), Forms.order(1_000)))) {
            List<List<String>> rows = rows(filled.getTables().getFirst());
            assertThat(rows).hasSize(1_002);
            assertThat(rows.get(1_000)).containsExactly("1100", "修路1000", "45%");
        }
    }

    @Test
    void withoutARowThePlaceholdersAreEmptied() throws IOException {
        try (XWPFDocument filled = open(Forms.fill(listed(), Forms.order(0)))) {
            assertThat(rows(filled.getTables().getFirst()).get(1)).containsExactly("", "", "%");
        }
    }

    @Test
    void aCopyForEveryRowIsFilledInTextAndTable() throws IOException {
        byte[] form = Forms.word(document -> {
            document.createParagraph().createRun().setText("{{牵头单位}}：");
            words(document.createTable(1, 2).getRow(0), "任务", "{{任务}}");
        });
        FormFields each = new FormFields(Forms.ROW, Forms.WHOLE, true);
        assertThat(Forms.read(form).faults(each)).isEmpty();
        assertThat(Forms.read(form).faults(Forms.listed()))
                .singleElement()
                .asString()
                .startsWith("第1段的“{{牵头单位}}”写在表格外面");
        try (XWPFDocument filled = open(Forms.fill(form, Forms.order(1, each, List.of())))) {
            assertThat(filled.getParagraphs().getFirst().getText()).isEqualTo("交通局：");
            assertThat(rows(filled.getTables().getFirst())).containsExactly(List.of("任务", "修路1"));
        }
    }

    @Test
    void faultsNameTheirPlace() {
        byte[] unknown = Forms.word(document -> words(document.createTable(2, 2).getRow(1), "任务", "{{完成情况}}"));
        assertThat(Forms.read(unknown).faults(Forms.listed())).containsExactly("第1个表第2行第2格的占位符“{{完成情况}}”不认识");
        byte[] broken = Forms.word(document -> words(document.createTable(1, 2).getRow(0), "任务", "{{任务}"));
        assertThat(Forms.refusal(broken)).startsWith("第1个表第1行第2格的占位符没有写完整：“{{任务}”");
        byte[] wide =
                Forms.word(document -> document.createParagraph().createRun().setText("｛｛任务｝｝"));
        assertThat(Forms.refusal(wide)).contains("第1段", "英文花括号");
        byte[] none =
                Forms.word(document -> document.createParagraph().createRun().setText("任务"));
        assertThat(Forms.refusal(none)).contains("没有找到占位符");
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }
}
