package luoshi.project.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** trimmed means and ranks with ties. */
class ScoresTest {

    @Test
    void theHighestAndTheLowestAreLeftOutAndEqualsShareAPlace() {
        assertThat(Scores.mean(marks(60, 90, 88, 100), 1)).isEqualByComparingTo("89");
        assertThat(Scores.mean(marks(60, 90), 1)).as("too few to trim").isEqualByComparingTo("75");
        assertThat(Scores.ranks(Map.of(
                        1L,
                        new BigDecimal(90),
                        2L,
                        new BigDecimal(88),
                        3L,
                        new BigDecimal(88),
                        4L,
                        new BigDecimal(70))))
                .isEqualTo(Map.of(1L, 1, 2L, 2, 3L, 2, 4L, 4));
    }

    @Property
    void aMeanLiesBetweenTheMarksWhateverTheirOrder(@ForAll("several") List<BigDecimal> marks, @ForAll long seed) {
        List<BigDecimal> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, new Random(seed));
        BigDecimal mean = Scores.mean(marks, 1);
        assertThat(mean).isEqualByComparingTo(Scores.mean(shuffled, 1));
        assertThat(mean).isBetween(Collections.min(marks), Collections.max(marks));
    }

    @Property
    void ranksAgreeWithASort(@ForAll("several") List<BigDecimal> marks) {
        Map<Long, BigDecimal> means = new HashMap<>();
        for (BigDecimal mark : marks) {
            means.put((long) means.size(), mark);
        }
        List<BigDecimal> sorted =
                marks.stream().sorted(Collections.reverseOrder()).toList();
        Scores.ranks(means)
                .forEach((id, rank) -> assertThat(sorted.indexOf(means.get(id))).isEqualTo(rank - 1));
    }

    @Provide
    Arbitrary<List<BigDecimal>> several() {
        return Arbitraries.integers()
                .between(0, 100)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<BigDecimal> marks(int... marks) {
        return java.util.Arrays.stream(marks).mapToObj(BigDecimal::valueOf).toList();
    }
}
