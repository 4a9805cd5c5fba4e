package luoshi.ledger.closing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import luoshi.ledger.Commitment;
import luoshi.parameter.Parameters;

/** 这一类走哪些环节: the steps that are switched on, by the parameters {@code closing.target}, {@code closing.pledge} … */
public record ClosingSteps(Set<ClosingStep> on) {

    public ClosingSteps {
        on = Set.copyOf(on);
    }

    /** Those of the commitment's kind on the day; a 民生实事 goes its own way, whatever kind it is. */
    public static ClosingSteps of(Parameters parameters, Commitment commitment, LocalDate today) {
        return read(
                parameters.on(commitment.regionId(), code(commitment), today).value());
    }

    /** The same for many commitments: each kind is asked for once. */
    public static Function<Commitment, ClosingSteps> of(Parameters parameters, LocalDate today) {
        Map<String, ClosingSteps> known = new HashMap<>();
        return commitment -> known.computeIfAbsent(code(commitment), code -> of(parameters, commitment, today));
    }

    static String code(Commitment commitment) {
        return "closing." + (commitment.pledge() == null ? commitment.kind() : "pledge");
    }

    /** Reads 自查、初审、复核; 无 is none. */
    static ClosingSteps read(String words) {
        List<String> labels = Arrays.asList(words.split("、", -1));
        Set<ClosingStep> on = EnumSet.noneOf(ClosingStep.class);
        for (ClosingStep step : ClosingStep.values()) {
            if (labels.contains(step.label())) {
                on.add(step);
            }
        }
        return new ClosingSteps(on);
    }

    public boolean has(ClosingStep step) {
        return on.contains(step);
    }

    /** In the order of the way. */
    public List<ClosingStep> inOrder() {
        return Arrays.stream(ClosingStep.values()).filter(on::contains).toList();
    }
}
