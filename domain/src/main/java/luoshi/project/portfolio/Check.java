package luoshi.project.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import luoshi.supervision.pace.Share;
import org.jspecify.annotations.Nullable;

/** 对账: one of the sentence's numbers against what is so. */
public record Check(Measure measure, BigDecimal declared, BigDecimal actual) {

    /** What is compared. */
    public enum Measure {
        COUNT("项目个数", "个"),
        TOTAL("总投资", "亿元"),
        COMPLETED("年度完成投资", "亿元"),
        SHARE("占比", "%"),
        SENTENCE("句内核算：完成投资占比", "%");

        private final String label;
        private final String unit;

        Measure(String label, String unit) {
            this.label = label;
            this.unit = unit;
        }

        public String label() {
            return label;
        }

        public String unit() {
            return unit;
        }
    }

    /** A group with what is so of it. */
    public record Side(Portfolio portfolio, Actual actual) {}

    public boolean reached() {
        return actual.compareTo(declared) >= 0;
    }

    /** @param above the group that it lies in */
    public static List<Check> of(Side own, @Nullable Side above) {
        Declared declared = own.portfolio().declared();
        Actual actual = own.actual();
        List<Check> checks = new ArrayList<>();
        if (declared.count() != null) {
            checks.add(
                    new Check(Measure.COUNT, BigDecimal.valueOf(declared.count()), BigDecimal.valueOf(actual.count())));
        }
        if (declared.total() != null) {
            checks.add(new Check(Measure.TOTAL, declared.total(), actual.total()));
        }
        if (declared.completed() != null) {
            checks.add(new Check(Measure.COMPLETED, declared.completed(), actual.completed()));
        }
        if (declared.share() != null) {
            BigDecimal base = declared.base();
            add(checks, Measure.SHARE, declared.share(), actual.completed(), base != null ? base : completed(above));
            add(checks, Measure.SENTENCE, declared.share(), declared.completed(), base != null ? base : told(above));
        }
        return checks;
    }

    private static void add(
            List<Check> checks,
            Measure measure,
            BigDecimal share,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole) {
        if (part != null && whole != null && whole.signum() > 0) {
            checks.add(new Check(measure, share, new Share(part, whole).percent()));
        }
    }

    private static @Nullable BigDecimal completed(@Nullable Side above) {
        return above == null ? null : above.actual().completed();
    }

    private static @Nullable BigDecimal told(@Nullable Side above) {
        return above == null ? null : above.portfolio().declared().completed();
    }
}
