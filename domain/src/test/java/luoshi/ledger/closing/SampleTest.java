package luoshi.ledger.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** 抽签 (R5-8: 抽查≥20%现场). */
class SampleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 18);

    @Property
    void neverFewerThanTheShareAndAlwaysTheSame(
            @ForAll @UniqueElements List<@LongRange(min = 1, max = 1_000_000) Long> pool,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll long seed) {
        Sample sample = new Sample(0, DAY, Long.toHexString(seed), percent, pool);
        List<Long> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(sample.picked())
                .isSubsetOf(pool)
                .doesNotHaveDuplicates()
                .isEqualTo(new Sample(7, DAY, Long.toHexString(seed), percent, shuffled).picked());
        assertThat(sample.picked().size() * 100).isGreaterThanOrEqualTo(pool.size() * percent);
        assertThat((sample.picked().size() - 1) * 100).isLessThan(Math.max(1, pool.size() * percent));
    }

    /** Over many seeds each of ten applications is picked about as often as the others. */
    @Test
    void nobodyIsPickedMoreOftenThanOthers() {
        int[] times = new int[10];
        List<Long> pool = List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        for (int seed = 0; seed < 5000; seed++) {
            new Sample(0, DAY, Integer.toHexString(seed), 20, pool).picked().forEach(id -> times[id.intValue()]++);
        }
        for (int each : times) {
            assertThat(each).isBetween(850, 1150);
        }
    }
}
