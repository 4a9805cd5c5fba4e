package luoshi.foundation.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets that stand to another figure. */
class TiedTargetsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "居民收入增长与经济增长同步 | 与经济增长同步 | EQUAL | 经济增长 | false",
                "居民收入与经济增长基本同步 | 与经济增长基本同步 | EQUAL | 经济增长 | false",
                "增速高于全省平均水平 | 高于全省平均水平 | MORE | 全省平均水平 | false",
                "节能降碳控制在省市下达指标内 | 控制在省市下达指标内 | AT_MOST | 省市下达指标 | true",
                "完成上级下达任务 | 完成上级下达任务 | AT_LEAST | 上级下达任务 | true"
            })
    void aTargetNamesTheFigureItIsTiedTo(String clause, String text, Op op, String anchor, boolean awaits) {
        assertThat(TiedTargets.scan(clause)).singleElement().satisfies(target -> {
            assertThat(target.text()).isEqualTo(text);
            assertThat(target.span().of(clause)).isEqualTo(text);
            assertThat(target.op()).isEqualTo(op);
            assertThat(target.anchor()).isEqualTo(anchor);
            assertThat(target.awaitsAssignment()).isEqualTo(awaits);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"高于6%", "与群众交流", "控制在3%以内", "完成投资20亿元"})
    void whatNamesNoOtherFigureIsNotTied(String clause) {
        assertThat(TiedTargets.scan(clause)).isEmpty();
    }
}
