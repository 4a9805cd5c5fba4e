package luoshi.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.reading.document.source.Trouble;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String TEXT =
            "云岭县政府工作报告\n——2026年1月8日在云岭县第九届人民代表大会第五次会议上\r\n\r\n各位代表：\n　　一、2025年工作回顾\n新建公路12公里。\n";

    @Test
    void everyEncodingOfTheSameTextIsReadUnchanged() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("GBK"),
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            assertThat(read(TEXT.getBytes(charset)).text()).as(charset.name()).isEqualTo(TEXT);
        }
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheText() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read(("\uFEFF" + TEXT).getBytes(charset)).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void escapesWrittenOutPartLinesWithoutChangingTheText() {
        String text = "各位代表：\\r\\n&nbsp;\\r\\n一、工作回顾\\r\\n&nbsp;&nbsp;新建学校3所。\\r\\n";
        ReadDocument document = (ReadDocument) Documents.pasted(text);

        assertThat(document.text()).isEqualTo(text);
        assertThat(document.paragraphs())
                .extracting(paragraph -> paragraph.span().of(text))
                .containsExactly("各位代表：", "一、工作回顾", "新建学校3所。");
    }

    @Test
    void aSentenceBrokenByAPageIsOneParagraphAndTheViewKnowsItsOffsets() {
        String text = "脱贫基础更加牢固。完成贫困劳动力培训，扶持新型农业\n\n经营主体177个。今年再培训800人，带动\n就业。\n（二）增进福祉\n办好实事。";
        ReadDocument document = (ReadDocument) Documents.pasted(text);
        CleanText clean = document.clean();

        int at = clean.text().indexOf("带动就业");
        assertThat(clean.inDocument(new Span(at, at + 4)).of(text)).isEqualTo("带动\n就业");
        assertThat(clean.text().split("\n"))
                .containsExactly("脱贫基础更加牢固。完成贫困劳动力培训，扶持新型农业经营主体177个。今年再培训800人，带动就业。", "（二）增进福祉", "办好实事。");
    }

    @Test
    void headingsAreNotJoinedToWhatFollows() {
        String text = "2025年工作回顾\n过去的一年，全县上下团结奋斗。\n我们聚力产业，发展跑出新速度\n全年完成投资9亿元。";
        ReadDocument document = (ReadDocument) Documents.pasted(text);
        assertThat(document.paragraphs()).hasSize(4);
    }

    @Test
    void emptyAndBinaryFilesAreRefusedInOneSentence() {
        Unreadable empty = (Unreadable) Documents.read(new byte[0], "报告.txt");
        assertThat(empty.trouble()).isEqualTo(Trouble.EMPTY);
        assertThat(empty.sentence()).isEqualTo("文件是空的，没有任何文字。请检查是否选错了文件，或让发件人重新发送。");

        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(Documents.read(noise, "报告.txt")).isInstanceOf(Unreadable.class);
    }

    private static ReadDocument read(byte[] bytes) {
        return (ReadDocument) Documents.read(bytes, "报告.txt");
    }
}
