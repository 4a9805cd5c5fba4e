package luoshi.bench.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 标注: a commitment as a person labelled it or the reader found it, in the labelling format.
 *
 * @param at where its words stand in the text without blanks; negative where they stand nowhere
 */
record Labelled(
        String quote,
        int at,
        String kind,
        @Nullable String firmness,
        @Nullable String deadline,
        String lead,
        List<Figure> figures,
        List<String> projects) {

    /** A measure; {@code at} as above. */
    record Figure(
            String text,
            int at,
            String subject,
            String op,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            String unit,
            String mode) {
        int end() {
            return at + text.length();
        }
    }

    int end() {
        return at + quote.length();
    }

    boolean hard() {
        return kind.equals("target") || kind.equals("project") || kind.equals("deliverable");
    }

    boolean planned() {
        return hard() || kind.equals("action");
    }
}
