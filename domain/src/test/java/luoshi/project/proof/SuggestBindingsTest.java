package luoshi.project.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import luoshi.access.Audience;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.Standing;
import luoshi.project.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the words of a commitment suggest; the sentences are invented after those of real reports. */
class SuggestBindingsTest {
    private static final Map<Long, String> PROJECTS = Map.of(1L, "冷链物流中心", 2L, "冷链物流中心二期", 3L, "公路");

    @Test
    void countsAreSuggestedByTheirUnitAndWhatIsSaidOfTheProjects() {
        assertThat(words("全年安排县级以上重点项目86个", "个", "86")).containsExactly("2026年实施项目");
        assertThat(words("新开工亿元以上产业项目30个", "个", "30")).containsExactly("2026年开工项目（产业类、总投资1亿元以上）");
        assertThat(words("谋划储备5000万元以上项目120个", "个", "120")).containsExactly("2026年在库项目（总投资5000万元以上）");
        assertThat(words("实施民间投资项目25个", "个", "25")).containsExactly("2026年实施项目（民间投资）");
    }

    @Test
    void amountsAndRatesAreSuggestedByTheirUnit() {
        assertThat(words("招商引资签约额达到90亿元", "元", "9000000000")).containsExactly("2026年签约额");
        assertThat(words("重点项目完成投资58亿元", "元", "5800000000")).containsExactly("2026年完成投资");
        assertThat(words("签约项目当年开工率达到60%以上", "%", "60")).containsExactly("2026年签约项目当年开工率");
        assertThat(words("项目开工率不低于70%", "%", "70")).containsExactly("2026年签约项目开工率");
    }

    @Test
    void aNamedProjectIsSuggestedByItsLongestNameAndWhatIsToHappen() {
        List<Suggestion> suggested = of("冷链物流中心二期9月底前建成投用", null);
        assertThat(suggested).singleElement().satisfies(one -> {
            assertThat(one.measure()).isEqualTo(Measure.HAS_FINISHED);
            assertThat(one.among()).isEqualTo(Among.only(2));
            assertThat(one.because()).contains("冷链物流中心二期").contains("建成");
        });
        assertThat(words("冷链物流中心3月底前开工", null, "0")).containsExactly("冷链物流中心：项目开工");
    }

    @Test
    void whatSpeaksOfNothingHereSuggestsNothing() {
        assertThat(of("公路绿化提升", null))
                .as("a name of two characters stands everywhere")
                .isEmpty();
        assertThat(words("各重点部门至少引进1个5000万元以上项目", "个", "1"))
                .as("A-27: a quota of every unit")
                .isEmpty();
        assertThat(words("实施技术改造项目18个", "个", "18")).isEmpty();
        assertThat(words("完成技改投资9.6亿元", "元", "960000000")).isEmpty();
        assertThat(words("城镇新增就业3300人以上", "人", "3300")).isEmpty();
    }

    @Test
    void a27TheSizeIsReadFromTheWordsOfTheProjectsAndNotFromTheGoal() {
        assertThat(of("完成投资100亿元以上", new Goal(">=", new BigDecimal("10000000000"), "元")))
                .singleElement()
                .satisfies(one -> assertThat(one.among()).isEqualTo(Among.ALL));
        assertThat(of("新开工10亿元以上工业项目3个", new Goal("=", new BigDecimal(3), "个")))
                .singleElement()
                .satisfies(one -> assertThat(one.among())
                        .isEqualTo(new Among(Sort.INDUSTRY, null, null, new BigDecimal("1000000000"), null)));
    }

    private static List<String> words(String quote, @Nullable String unit, String value) {
        return of(quote, unit == null ? null : new Goal(">=", new BigDecimal(value), unit)).stream()
                .map(Suggestion::words)
                .toList();
    }

    private static List<Suggestion> of(String quote, @Nullable Goal goal) {
        return new SuggestBindings()
                .of(
                        new Commitment(
                                1,
                                1,
                                1,
                                2026,
                                1,
                                "project",
                                null,
                                quote,
                                quote,
                                Commitment.Place.nowhere(""),
                                CommitmentState.ASSIGNED,
                                goal,
                                Duty.NONE,
                                Standing.NONE,
                                new Audience(List.of(1L), 0)),
                        PROJECTS);
    }
}
