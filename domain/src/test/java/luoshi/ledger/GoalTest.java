package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A goal that is written into a table is the same goal when it is read back. */
class GoalTest {

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(
            @ForAll("values") BigDecimal value, @ForAll("ops") String op, @ForAll("units") String unit) {
        Goal goal = new Goal(op, value, unit);
        Optional<Goal> read = Goal.read(goal.words());
        assertThat(read).hasValueSatisfying(again -> {
            assertThat(again.value()).isEqualByComparingTo(value);
            assertThat(again.op()).isEqualTo(op);
            assertThat(again.unit()).isEqualTo(unit);
        });
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999999"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<String> ops() {
        return Arbitraries.of("=", ">=", ">", "<=", "<", "~");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("%", "个百分点", "元", "户", "公里", "微克/立方米", "个");
    }

    @Test
    void theWaysOfTablesAreReadAndSentencesAreNot() {
        assertThat(Goal.read("5万人以上")).contains(new Goal(">=", new BigDecimal("50000"), "人"));
        assertThat(Goal.read("不低于55%")).contains(new Goal(">=", new BigDecimal("55"), "%"));
        assertThat(Goal.read("新增就业3000人")).isEmpty();
        assertThat(Goal.read("12")).isEmpty();
    }
}
