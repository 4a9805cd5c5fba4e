package luoshi.bench.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import luoshi.foundation.quantity.Mention;
import luoshi.foundation.quantity.Op;
import luoshi.foundation.quantity.Quantity;
import luoshi.foundation.quantity.UnitName;
import luoshi.foundation.quantity.Units;
import luoshi.foundation.quantity.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the exam expects of one mention. */
record Expectation(ExamModel model, String text, JsonNode result) {
    private static final double TOLERANCE = 1e-9;
    private static final List<String> RESOLUTIONS = List.of("FutureResolution", "PastResolution");

    static Expectation of(ExamModel model, JsonNode result) {
        return new Expectation(model, result.get("Text").asString(), result);
    }

    boolean meets(Mention mention) {
        return folded(mention.text()).equals(folded(text)) && valued(mention);
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private boolean valued(Mention mention) {
        return switch (mention) {
            case Quantity quantity when model == ExamModel.DURATION -> lasts(quantity);
            case Quantity quantity when model == ExamModel.RANGE -> spans(quantity);
            case Quantity quantity -> equals(value(), quantity.value());
            case When when -> resolves(when);
            case UnitName name -> value() == null;
        };
    }

    private @Nullable String value() {
        JsonNode value = result.path("Resolution").path("value");
        return value.isNull() || value.isMissingNode() ? null : value.asString().replace("%", "");
    }

    private static boolean equals(@Nullable String expected, BigDecimal got) {
        if (expected == null) {
            return false;
        }
        double wanted = Double.parseDouble(expected);
        return Math.abs(wanted - got.doubleValue()) <= TOLERANCE * Math.max(TOLERANCE, Math.abs(wanted));
    }

    /** {@code [3965,)}: an end that is left open must be open. */
    private boolean spans(Quantity quantity) {
        String interval = String.valueOf(value());
        String[] ends = interval.substring(1, interval.length() - 1).split(",", -1);
        boolean below = quantity.op() == Op.AT_MOST || quantity.op() == Op.LESS;
        boolean above = quantity.op() == Op.AT_LEAST || quantity.op() == Op.MORE;
        Optional<BigDecimal> low = below ? Optional.empty() : Optional.of(quantity.value());
        Optional<BigDecimal> high =
                above ? Optional.empty() : Optional.of(quantity.upper().orElse(quantity.value()));
        return end(ends[0], low) && end(ends[1], high);
    }

    private static boolean end(String expected, Optional<BigDecimal> got) {
        return expected.isEmpty() ? got.isEmpty() : got.isPresent() && equals(expected, got.get());
    }

    private boolean lasts(Quantity quantity) {
        BigDecimal seconds = Units.convert(quantity.value(), quantity.unit(), "秒")
                .orElse(BigDecimal.ZERO)
                .round(MathContext.DECIMAL32);
        return resolutions()
                .anyMatch(resolution -> equals(resolution.path("duration").asString("0"), seconds));
    }

    private java.util.stream.Stream<JsonNode> resolutions() {
        return RESOLUTIONS.stream().map(name -> result.path("Value").path(name));
    }

    private boolean resolves(When when) {
        return resolutions()
                .map(this::days)
                .anyMatch(days -> days.equals(Map.of("from", when.from(), "to", when.to())));
    }

    /** The end of a period is the day behind it. */
    private Map<String, Optional<LocalDate>> days(JsonNode resolution) {
        return model == ExamModel.DATE
                ? Map.of("from", day(resolution, "date"), "to", day(resolution, "date"))
                : Map.of(
                        "from",
                        day(resolution, "startDate"),
                        "to",
                        day(resolution, "endDate").map(day -> day.minusDays(1)));
    }

    private static Optional<LocalDate> day(JsonNode resolution, String name) {
        JsonNode day = resolution.path(name);
        return day.isMissingNode() ? Optional.empty() : Optional.of(LocalDate.parse(day.asString()));
    }
}
