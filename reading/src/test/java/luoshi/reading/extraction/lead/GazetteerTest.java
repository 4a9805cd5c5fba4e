package luoshi.reading.extraction.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import luoshi.foundation.text.Span;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void theWordsOfADepartmentSpeakForIt() {
        Suggestion first =
                Gazetteer.standard().suggest("新建改建农村幼儿园3所", List.of()).getFirst();
        assertThat(first.department()).isEqualTo("教育");
        assertThat(first.because()).contains("幼儿园");
    }

    @Test
    void headingsHelpWhereTheClauseSaysNothing() {
        assertThat(Gazetteer.standard()
                        .suggest("新建3处", List.of("加强养老服务"))
                        .getFirst()
                        .department())
                .isEqualTo("民政");
        assertThat(Gazetteer.standard().suggest("新建3处", List.of()).getFirst().department())
                .isEqualTo(Gazetteer.OTHERS);
    }

    @Test
    void aCountyMayGiveItsOwnWords() {
        Gazetteer own = Gazetteer.of(List.of("文旅: 杜鹃花节", "农业农村: 青稞"));
        assertThat(own.suggest("办好杜鹃花节", List.of()).getFirst().department()).isEqualTo("文旅");
        assertThatThrownBy(() -> Gazetteer.of(List.of("文旅 杜鹃花节"))).hasMessageContaining("没有写成");
    }

    @Test
    void pastBreakdownsTeachWordsThatTheGazetteerLacks() {
        Gazetteer own = Gazetteer.of(List.of("文旅: 旅游", "水利: 水库"));
        List<PastTask> past = new ArrayList<>(Collections.nCopies(4, new PastTask("疏通望鹭渠", "水利")));
        past.addAll(Collections.nCopies(4, new PastTask("办好灯会", "文旅")));
        assertThat(own.suggest("整治望鹭渠", List.of()).getFirst().department()).isEqualTo(Gazetteer.OTHERS);
        assertThat(own.learning(past).suggest("整治望鹭渠", List.of()).getFirst().department())
                .isEqualTo("水利");
    }

    @Test
    void theSentenceAroundHelpsWhereTheClauseSaysLittle() {
        Gazetteer gazetteer = Gazetteer.of(List.of("交通: 公路 桥梁", "卫健: 卫生院 床位"));
        String words = "改扩建青石镇卫生院，新增床位，完成二期5处";
        Looked text = gazetteer.look(words.toCharArray());
        Gazetteer.Above around = gazetteer.within(text, new Span(0, words.length()), gazetteer.above(List.of()));
        Span last = new Span(words.length() - 6, words.length());
        assertThat(gazetteer.suggest(text, last, around).getFirst().department())
                .isEqualTo("卫健");
    }

    @Test
    void wordsOfNobodyHideWhatTheySeemToHold() {
        Gazetteer own = Gazetteer.of(List.of("市场监管: 质量", "无: 高质量"));
        assertThat(own.departments()).containsExactly("市场监管");
        assertThat(own.suggest("高质量办好庙会", List.of()).getFirst().department()).isEqualTo(Gazetteer.OTHERS);
    }

    @Test
    void departmentsNearByFillUpTheSuggestions() {
        Gazetteer own = Gazetteer.of(List.of("数据: 机房", "工信: 工业", "住建: 道路", "相近: 数据>工信>统计>住建"));
        assertThat(own.suggest("迁移机房", List.of()))
                .extracting(Suggestion::department)
                .containsExactly("数据", "工信", "住建");
    }
}
