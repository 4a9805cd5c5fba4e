package luoshi.ledger.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import luoshi.region.UnitClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 分解指标: what the words say of every unit, and whether what is distributed adds up. */
class QuotaTest {

    @Test
    void aSentenceOverAClassSaysWhatEveryUnitOwes() {
        Suggested each = Suggested.of("各乡镇至少盘活2处闲置厂房").getFirst();
        assertThat(each.owners()).isEqualTo(UnitClass.TOWNSHIP);
        assertThat(each.low()).isEqualByComparingTo("2");
        assertThat(each.high()).isNull();
        assertThat(each.measure()).isEqualTo("处");
        assertThat(each.what()).isEqualTo("闲置厂房");
    }

    @Test
    void aThresholdSaysHowLargeAResultHasToBe() {
        Suggested each = Suggested.of("各重点部门至少引进1个5000万元以上项目").getFirst();
        assertThat(each.owners()).isEqualTo(UnitClass.KEY_DEPARTMENT);
        assertThat(each.least()).isEqualByComparingTo("50000000");
    }

    @Test
    void aRangeHasAnUpperEnd() {
        Suggested each = Suggested.of("每个园区落地1—2个亿元以上的大项目").getFirst();
        assertThat(each.owners()).isEqualTo(UnitClass.PARK);
        assertThat(each.low()).isEqualByComparingTo("1");
        assertThat(each.high()).isEqualByComparingTo("2");
        assertThat(each.least()).isEqualByComparingTo("100000000");
    }

    @Test
    void aSentenceOverNobodySuggestsNothing() {
        assertThat(Suggested.of("新建口袋公园10个")).isEmpty();
    }

    @Test
    void whatIsDistributedIsHeldAgainstTheTarget() {
        Standing less = standing("10", owed(1, "3", null, "3"), owed(2, "4", "5", "1"));
        assertThat(less.distributed()).isEqualByComparingTo("7");
        assertThat(less.sum()).isEqualTo("分解合计7个，比目标10个少3个");
        assertThat(less.met()).isEqualTo(1);
        assertThat(standing("7", owed(1, "3", null, "0"), owed(2, "4", null, "0"))
                        .sum())
                .endsWith("与目标相符");
        assertThat(standing("5", owed(1, "3", null, "0"), owed(2, "4", null, "0"))
                        .sum())
                .endsWith("多2个");
    }

    @Test
    void aUnitHasMetItAtTheLowerEndAndIsOverBeyondTheUpper() {
        assertThat(owed(1, "1", "2", "1").met()).isTrue();
        assertThat(owed(1, "1", "2", "2").over()).isFalse();
        assertThat(owed(1, "1", "2", "3").over()).isTrue();
        assertThat(owed(1, "1", "2", "0").words()).isEqualTo("1—2");
    }

    private static Standing standing(String target, Owed... units) {
        return new Standing(
                new Quota(1, 1, UnitClass.TOWNSHIP, "项目", "个", new BigDecimal(target), BigDecimal.ZERO),
                List.of(units));
    }

    private static Owed owed(long unit, String low, @Nullable String high, String done) {
        return new Owed(unit, new BigDecimal(low), high == null ? null : new BigDecimal(high), new BigDecimal(done));
    }
}
