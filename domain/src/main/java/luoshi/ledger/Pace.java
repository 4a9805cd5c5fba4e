package luoshi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 序时进度 (R5-6, R2-2): how much ought to be done on a day, and the light that follows from the gap. By the nodes that count a quantity where the
 * plan has them, else evenly from the beginning of the report's year to the due day.
 *
 * @param expected percent that ought to be done
 * @param gap percentage points that the actual progress is ahead; negative: behind
 */
public record Pace(int expected, int gap, Light light, String reason) {
    private static final int WHOLE = 100;

    /** 光. */
    public enum Light {
        NORMAL("正常"),
        WARNING("预警"),
        LATE("逾期"),
        DONE("已销号");

        private final String label;

        Light(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The bounds of the lights: parameters {@code ledger.gap-warn}, {@code ledger.gap-late}, {@code ledger.warn-days}.
     *
     * @param warn from how many points behind the light is 预警
     * @param late from how many points behind it is 逾期
     * @param days how many days before the due day an unfinished matter is 预警
     */
    public record Bounds(int warn, int late, int days) {}

    /** Null while nothing is due. */
    public static @Nullable Pace of(Commitment commitment, List<Node> nodes, LocalDate today, Bounds bounds) {
        LocalDate due = commitment.dueOn();
        if (commitment.state() == CommitmentState.CLOSED || commitment.state() == CommitmentState.PARTIAL) {
            return new Pace(
                    WHOLE,
                    commitment.progress() - WHOLE,
                    Light.DONE,
                    commitment.state().label());
        }
        if (due == null || !commitment.state().live()) {
            return null;
        }
        int expected = expected(commitment, nodes, due, today);
        int gap = commitment.progress() - expected;
        long days = ChronoUnit.DAYS.between(today, due);
        String told = "应完成" + expected + "%，实际" + commitment.progress() + "%" + (gap < 0 ? "，差" + -gap + "个百分点" : "");
        if (commitment.state() != CommitmentState.ASSIGNED) {
            return new Pace(expected, gap, Light.NORMAL, told);
        }
        if (days < 0) {
            return new Pace(expected, gap, Light.LATE, "已过时限" + -days + "天，" + told);
        }
        if (-gap >= bounds.late()) {
            return new Pace(expected, gap, Light.LATE, told);
        }
        if (-gap >= bounds.warn() || days <= bounds.days()) {
            return new Pace(expected, gap, Light.WARNING, days <= bounds.days() ? "还有" + days + "天，" + told : told);
        }
        return new Pace(expected, gap, Light.NORMAL, told);
    }

    /** 应完成, percent, on any day, whatever state it is in; 0 where it has no due day. */
    public static int ought(Commitment commitment, List<Node> nodes, LocalDate day) {
        LocalDate due = commitment.dueOn();
        return due == null ? 0 : expected(commitment, nodes, due, day);
    }

    private static int expected(Commitment commitment, List<Node> nodes, LocalDate due, LocalDate today) {
        LocalDate from = LocalDate.of(commitment.year(), 1, 1);
        Goal goal = commitment.goal();
        List<Node> counted = goal == null || goal.value().signum() <= 0
                ? List.of()
                : nodes.stream().filter(node -> node.quantity() != null).toList();
        if (counted.isEmpty() || goal == null) {
            return between(0, WHOLE, from, due, today);
        }
        int before = 0;
        for (Node node : counted) {
            int after = goal.percent(node.quantity() == null ? BigDecimal.ZERO : node.quantity())
                    .orElse(WHOLE);
            if (!today.isAfter(node.dueOn())) {
                return between(before, after, from, node.dueOn(), today);
            }
            before = after;
            from = node.dueOn();
        }
        return between(before, WHOLE, from, due, today);
    }

    private static int between(int first, int last, LocalDate from, LocalDate to, LocalDate today) {
        long whole = ChronoUnit.DAYS.between(from, to);
        if (whole <= 0 || !today.isBefore(to)) {
            return today.isBefore(to) ? first : last;
        }
        long gone = Math.max(0, ChronoUnit.DAYS.between(from, today));
        return first
                + BigDecimal.valueOf(last - first)
                        .multiply(BigDecimal.valueOf(gone))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
