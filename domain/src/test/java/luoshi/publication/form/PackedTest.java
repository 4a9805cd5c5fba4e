package luoshi.publication.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A form is what lies in it, whatever its name says. */
class PackedTest {
    private static final byte[] FORM = Forms.excel(sheet -> Forms.row(sheet, 0, "{{任务}}"));

    @Test
    void aFormWithMacrosOrPartsFromElsewhereIsRefused() throws IOException {
        assertThat(Forms.refusal(FORM)).isEmpty();
        assertThat(Forms.refusal(Forms.with(FORM, "xl/vbaProject.bin", new byte[] {1})))
                .contains("有宏");
        assertThat(Forms.refusal(Forms.with(FORM, "xl/embeddings/oleObject1.bin", new byte[] {1})))
                .contains("嵌有");
        byte[] elsewhere =
                "<Relationships><Relationship Id=\"r1\" Type=\"x/attachedTemplate\" Target=\"http://h/t.dotm\" TargetMode=\"External\"/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(Forms.refusal(Forms.with(FORM, "word/_rels/settings.xml.rels", elsewhere)))
                .contains("外面的模板");
        byte[] link = new String(elsewhere, StandardCharsets.UTF_8)
                .replace("attachedTemplate", "hyperlink")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Forms.refusal(Forms.with(FORM, "xl/worksheets/_rels/sheet9.xml.rels", link)))
                .as("a link that somebody clicks on is none")
                .isEmpty();
    }

    @Test
    void aFileThatSwellsIsRefusedBeforeItIsRead() throws IOException {
        byte[] bomb = Forms.with(FORM, "xl/media/nothing.txt", new byte[70 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(Forms.refusal(bomb)).contains("解开后太大");
    }

    @Test
    void whatIsNoWordOrExcelFileIsRefusedWithAWayOut() {
        assertThat(Forms.refusal("任务".getBytes(StandardCharsets.UTF_8))).contains("不是Word");
        assertThat(Forms.refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains("另存为docx、xlsx");
        assertThat(Forms.refusal(new byte[] {'P', 'K', 3, 4, 9, 9})).contains("再上传");
        assertThat(Forms.refusal(new byte[0])).contains("不是Word");
    }
}
