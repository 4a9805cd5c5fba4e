package luoshi.project.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 公布数: what a sentence says of a group of projects, and whether it adds up. */
class DeclaredTest {

    @Test
    void aSentenceSaysHowManyHowMuchIsCompletedAndOfWhatShare() {
        Declared read = Declared.read("实施96个产业项目，全年完成投资31亿元，占固定资产投资比重达到55%以上。");
        assertThat(read.count()).isEqualTo(96);
        assertThat(read.completed()).isEqualByComparingTo("3100000000");
        assertThat(read.share()).isEqualByComparingTo("55");
        assertThat(read.total()).isNull();
    }

    @Test
    void theWholeInvestmentMayStandBeforeTheCount() {
        Declared read = Declared.read("加快推进总投资48.5亿元的27项城镇化工程。");
        assertThat(read.count()).isEqualTo(27);
        assertThat(read.total()).isEqualByComparingTo("4850000000");
    }

    @Test
    void aThresholdIsNotTheInvestment() {
        Declared read = Declared.read("抓好30个投资10亿元以上的重大项目");
        assertThat(read.count()).isEqualTo(30);
        assertThat(read.total()).isNull();
        assertThat(read.completed()).isNull();
    }

    @Test
    void whatIsTypedGoesBeforeWhatIsRead() {
        Declared typed = new Declared(5, null, null, null, new BigDecimal("100"));
        Declared both = typed.or(Declared.read("实施96个项目，占比40%"));
        assertThat(both.count()).isEqualTo(5);
        assertThat(both.share()).isEqualByComparingTo("40");
        assertThat(both.base()).isEqualByComparingTo("100");
    }

    @Test
    void theSentenceIsCheckedByItselfAndAgainstWhatIsSo() {
        Declared declared = new Declared(2, null, new BigDecimal("615"), new BigDecimal("60"), new BigDecimal("1000"));
        List<Check> checks = Check.of(
                new Check.Side(
                        portfolio(declared), new Actual(1, BigDecimal.TEN, BigDecimal.ZERO, new BigDecimal("550"))),
                null);
        assertThat(checks)
                .extracting(Check::measure)
                .containsExactly(
                        Check.Measure.COUNT, Check.Measure.COMPLETED, Check.Measure.SHARE, Check.Measure.SENTENCE);
        assertThat(checks).extracting(Check::reached).containsExactly(false, false, false, true);
        assertThat(checks.getLast().actual()).isEqualByComparingTo("61.5");
    }

    @Test
    void withoutABaseTheShareIsOfTheGroupAbove() {
        Declared share = new Declared(null, null, null, new BigDecimal("55"), null);
        Check.Side above = new Check.Side(
                portfolio(Declared.NOTHING), new Actual(9, BigDecimal.TEN, BigDecimal.ZERO, new BigDecimal("200")));
        List<Check> checks = Check.of(
                new Check.Side(portfolio(share), new Actual(4, BigDecimal.TEN, BigDecimal.ZERO, new BigDecimal("110"))),
                above);
        assertThat(checks).hasSize(1);
        assertThat(checks.getFirst().actual()).isEqualByComparingTo("55");
        assertThat(checks.getFirst().reached()).isTrue();
    }

    private static Portfolio portfolio(Declared declared) {
        return new Portfolio(1, null, 2026, "盘子", "", null, Portfolio.Bounds.NONE, declared);
    }
}
