package luoshi.foundation.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Part 3 of the labelling guide: the exact phrase, the comparator, the number multiplied out, the unit without 万 and 亿. */
class QuantitiesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "青川县空气优良天数比例保持在80%以上 | 80%以上 | >= | 80 | %",
                "细颗粒物浓度控制在每立方米34微克以下 | 每立方米34微克以下 | <= | 34 | 微克/立方米",
                "全年演出2.9万余场 | 2.9万余场 | > | 29000 | 场",
                "民生支出占七成以上 | 七成以上 | >= | 70 | %",
                "登记失业率3.5%以内 | 3.5%以内 | <= | 3.5 | %",
                "经济增长6%左右 | 6%左右 | ~ | 6 | %",
                "每个乡镇至少落地3个项目 | 至少落地3个 | >= | 3 | 个",
                "集体收入超300万元的村 | 超300万元 | > | 3000000 | 元",
                "引进过亿元项目 | 过亿元 | > | 100000000 | 元",
                "单产一吨半 | 一吨半 | = | 1.5 | 吨",
                "惠及3万4000户 | 3万4000户 | = | 34000 | 户",
                "总投资1,100万元 | 1,100万元 | = | 11000000 | 元",
                "下降1.8个百分点 | 1.8个百分点 | = | 1.8 | 个百分点",
                "产值翻两番 | 两番 | = | 2 | 番",
                "新改建房屋3.2万套（间） | 3.2万套（间） | = | 32000 | 套",
                "补助标准每人每月提高20元 | 20元 | = | 20 | 元",
                "为450万困难群众解难 | 450万 | = | 4500000 | 人",
                "装机53.75万千瓦 | 53.75万千瓦 | = | 537500 | 千瓦",
                "总产能10万吨/年 | 10万吨/年 | = | 100000 | 吨/年",
                "办理时间缩短15分钟 | 15分钟 | = | 15 | 分钟",
                "走好9条路径 | 9条 | = | 9 | 条",
                "五年来新建学校 | 五年 | = | 5 | 年",
                "十来个村 | 十来个 | > | 10 | 个",
                "收入比缩小至2.2∶1 | 2.2∶1 | = | 2.2 | ∶1",
                "每千人口床位数达到6.5张 | 6.5张 | = | 6.5 | 张/千人口",
                "每万人拥有发明专利12.3件 | 12.3件 | = | 12.3 | 件/万人",
                "总投资12 345.6万元 | 12 345.6万元 | = | 123456000 | 元",
                "最低气温零下5度 | 零下5度 | = | -5 | 度",
                "群众满意率百分百 | 百分百 | = | 100 | %",
                "占比五成半 | 五成半 | = | 55 | %",
                "同比负百分之三 | 负百分之三 | = | -3 | %",
                "成交价五块五 | 五块五 | = | 5.5 | 元",
                "耗时两个半月 | 两个半月 | = | 2.5 | 个月"
            })
    void aPhraseIsReadWithComparatorAndUnit(String clause, String text, String op, BigDecimal value, String unit) {
        Quantity quantity = only(clause);
        assertThat(quantity.text()).isEqualTo(text);
        assertThat(quantity.span().of(clause)).isEqualTo(text);
        assertThat(quantity.op().sign()).isEqualTo(op);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @ParameterizedTest(name = "{0}: {1}..{2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "新建3—5家工厂 | 3 | 5 | 家",
                "引进2至3万人 | 20000 | 30000 | 人",
                "增长6%-8% | 6 | 8 | %",
                "培育二三十家企业 | 20 | 30 | 家",
                "面积1000亩以上，1500亩以下 | 1000 | 1500 | 亩",
                "班额少于50人且多于20人 | 20 | 50 | 人"
            })
    void aRangeHasTwoEnds(String clause, BigDecimal low, BigDecimal high, String unit) {
        Quantity quantity = only(clause);
        assertThat(quantity.op()).isEqualTo(Op.RANGE);
        assertThat(quantity.value()).isEqualByComparingTo(low);
        assertThat(quantity.upper().orElseThrow()).isEqualByComparingTo(high);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国道207改线",
                "架设110千伏线路",
                "12345热线",
                "照护0—6岁儿童",
                "推行“1+3+4”机制",
                "实施千万工程",
                "开采3#煤层",
                "落实13710制度",
                "建成5G基站",
                "PM2.5浓度",
                "4A级景区",
                "三年行动",
                "一批项目",
                "淘汰4.3米及以下焦炉",
                "省第十六届运动会",
                "第一书记",
                "2026年3月5日",
                "统一规划",
                "千亿级产业",
                "每千人",
                "“八个一”活动",
                "世界500强企业",
                "落实八项规定精神",
                "县委八次全会",
                "升级到2.0版",
                "二期工程",
                "7条措施",
                "建设几十个站点",
                "惠及数十万群众",
                "干部三令五申"
            })
    void namesAndCodesAreNoQuantities(String words) {
        assertThat(Quantities.scan(words)).isEmpty();
    }

    @Test
    void codesStayVisibleAsNumbers() {
        assertThat(Mentions.scan("国道207", DatesTest.SPRING))
                .singleElement()
                .satisfies(mention -> assertThat(mention.kind()).isEqualTo(Kind.NUMBER));
    }

    @Test
    void aComparatorHoldsForAllOfAList() {
        assertThat(Quantities.scan("分别增长7.5%、8.5%以上")).extracting(Quantity::op).containsOnly(Op.AT_LEAST);
        assertThat(Quantities.scan("不低于60%、55%")).extracting(Quantity::op).containsOnly(Op.AT_LEAST);
    }

    @Test
    void aUnitHoldsForAllOfAList() {
        assertThat(Quantities.scan("占比分别提高15、22个百分点"))
                .extracting(Quantity::unit)
                .containsExactly("个百分点", "个百分点");
    }

    @Test
    void ranksAreQuantitiesWhereSomethingStandsOnThem() {
        assertThat(only("综合排名居全省第一").op()).isEqualTo(Op.RANK);
        assertThat(only("进入全省前10位")).satisfies(quantity -> {
            assertThat(quantity.text()).isEqualTo("前10位");
            assertThat(quantity.unit()).isEqualTo("位");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "工业增加值增长15%以上 | GROWTH",
                "能耗强度下降1.8%以上 | DECLINE",
                "森林覆盖率达到41% | LEVEL",
                "覆盖率提高到41% | LEVEL",
                "新建公园6个 | COUNT",
                "完成投资20亿元 | MONEY",
                "风电项目装机60万千瓦 | CAPACITY",
                "办理压缩到3天 | DURATION",
                "居全省第二位 | RANK"
            })
    void theWordsAroundSayHowItIsMeant(String clause, Mode mode) {
        assertThat(only(clause).mode()).isEqualTo(mode);
    }

    @Test
    void unitsOfOneBaseConvert() {
        assertThat(Units.convert(new BigDecimal("2"), "公里", "米").orElseThrow()).isEqualByComparingTo("2000");
        assertThat(Units.convert(BigDecimal.ONE, "亩", "元")).isEmpty();
    }

    private static Quantity only(String clause) {
        List<Quantity> found = Quantities.scan(clause);
        assertThat(found).as(clause).hasSize(1);
        return found.getFirst();
    }
}
