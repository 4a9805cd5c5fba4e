package luoshi.ledger.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import luoshi.ledger.Goal;
import luoshi.ledger.closing.ClosingFile.Way;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 销号的规矩 (R1-9, R5-8, R5-10). */
class ClosingRulesTest {

    /** Whatever is switched on and whatever was done: what is closed has evidence, its quantity and every step that is switched on. */
    @Property(tries = 3000)
    void nothingIsClosedWithoutAllStepsThatAreSwitchedOn(
            @ForAll Set<ClosingStep> on,
            @ForAll boolean selfChecked,
            @ForAll boolean firstLooked,
            @ForAll boolean evidence,
            @ForAll @WithNull Boolean drawn,
            @ForAll @WithNull Way way,
            @ForAll boolean noticed,
            @ForAll @IntRange(max = 20) int accepted) {
        ClosingSteps steps = new ClosingSteps(on);
        Goal goal = new Goal(">=", BigDecimal.TEN, "公里");
        ClosingFile file = new ClosingFile(
                selfChecked, firstLooked, evidence, drawn, way, noticed, goal, BigDecimal.valueOf(accepted));
        boolean closes = ClosingRules.missing(steps, file).isEmpty();
        boolean complete = evidence
                && accepted >= 10
                && (selfChecked || !on.contains(ClosingStep.SELF_CHECK))
                && (firstLooked || !on.contains(ClosingStep.FIRST_LOOK))
                && (way != null || !on.contains(ClosingStep.CHECK))
                && (noticed || !on.contains(ClosingStep.NOTICE))
                && (sampled(drawn, way) || !on.contains(ClosingStep.SAMPLE) || !on.contains(ClosingStep.CHECK));
        assertThat(closes).isEqualTo(complete);
    }

    private static boolean sampled(@Nullable Boolean drawn, @Nullable Way way) {
        return drawn != null && (!drawn || way == Way.SITE);
    }

    /** R5-10: 42 of 120 公里 are not closed; 120 are. */
    @Test
    void aQuantityThatIsNotReachedIsTold() {
        Goal goal = new Goal("=", BigDecimal.valueOf(120), "公里");
        ClosingSteps none = new ClosingSteps(Set.of());
        ClosingFile few = new ClosingFile(false, false, true, null, null, false, goal, BigDecimal.valueOf(42));
        ClosingFile enough = new ClosingFile(false, false, true, null, null, false, goal, BigDecimal.valueOf(120));
        assertThat(ClosingRules.missing(none, few))
                .hasValueSatisfying(reason -> assertThat(reason).contains("累计42公里，未达到120公里"));
        assertThat(ClosingRules.missing(none, enough)).isEmpty();
    }

    @Test
    void theStepsAreReadFromTheirWords() {
        assertThat(ClosingSteps.read("自查、复核").inOrder()).containsExactly(ClosingStep.SELF_CHECK, ClosingStep.CHECK);
        assertThat(ClosingSteps.read("无").inOrder()).isEmpty();
    }
}
