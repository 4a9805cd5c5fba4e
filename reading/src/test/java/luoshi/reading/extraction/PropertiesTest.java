package luoshi.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text: every quote at its place, none overlapping the next, and the same text the same answer. */
class PropertiesTest {

    @Property(tries = 400)
    void quotesStandInTheTextAndDoNotOverlap(@ForAll("sentences") String text) {
        ReadDocument document = (ReadDocument) Documents.pasted(text);
        List<Candidate> read = Extraction.read(document);
        int end = 0;
        for (Candidate candidate : read) {
            SourceSpan span = candidate.span();
            assertThat(document.text().substring(span.start(), span.end())).isEqualTo(candidate.quote());
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            assertThat(candidate.reasons()).isNotEmpty();
            assertThat(candidate.details().units()).isNotEmpty();
        }
        assertThat(Extraction.read((ReadDocument) Documents.pasted(text))).isEqualTo(read);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "力争", "确保", "推进", "新建", "完成", "云岭县", "望云路", "口袋公园", "10个", "增长6%", "、", "，", "；", "。", "等", "和",
                        "的", "项目", "工程", "总投资3亿元", "年内", "9月底前", "建成投用", "（", "）", "“", "”", "一批", "对", "进行改造", "\n",
                        "达到", "以上", "x", "1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> "今年" + String.join("", words));
    }
}
