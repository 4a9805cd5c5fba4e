package luoshi.reading.extraction.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameWeightsTest {
    @Test
    void aRowIsFoundByItsFieldsAndNothingElse() {
        NameWeights weights =
                new NameWeights(List.of("END_PAIR 工 程 120", "LENGTH 3 -45", "LETTER 厂 7", "LAST_WORD - -8"));
        assertThat(weights.of(NameSign.END_PAIR, '工', '程')).isEqualTo(120);
        assertThat(weights.of(NameSign.END_PAIR, '程', '工')).isZero();
        assertThat(weights.of(NameSign.START_PAIR, '工', '程')).isZero();
        assertThat(weights.of(NameSign.LENGTH, 3)).isEqualTo(-45);
        assertThat(weights.letter('厂')).isEqualTo(7);
        assertThat(weights.lastWord(0)).isEqualTo(-8);
    }

    @Test
    void aRowThatSaysNothingIsRefused() {
        refuses("without the fields", "END_PAIR 工 120");
        refuses("twice", "LENGTH 3 -45", "LENGTH 3 12");
        refuses("words.txt does not hold", "LAST_WORD 甲乙丙丁 5");
    }

    private static void refuses(String because, String... rows) {
        assertThatThrownBy(() -> new NameWeights(List.of(rows)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(because);
    }
}
