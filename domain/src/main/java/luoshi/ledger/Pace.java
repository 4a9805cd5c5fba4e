package luoshi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import luoshi.parameter.Parameters;
import luoshi.supervision.pace.Aim;
import luoshi.supervision.pace.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * 序时进度: how much of a commitment ought to be done on a day, by the nodes that count a quantity where the plan has them, else evenly from the
 * beginning of the report's year to the due day; the light is {@link luoshi.supervision.pace.Pace}'s. What waits to be verified has none of its own.
 *
 * @param expected percent that ought to be done
 * @param gap percentage points that the actual progress is ahead; negative: behind
 */
public record Pace(int expected, int gap, Light light, String reason) {
    private static final int WHOLE = 100;

    /** 光, as months keep it. */
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

    /** The bounds of a day: parameters {@code ledger.gap-warn}, {@code ledger.gap-late}, {@code ledger.warn-days}. */
    public static Bounds bounds(Parameters parameters, long regionId, LocalDate day) {
        return new Bounds(
                new BigDecimal(parameters.on(regionId, "ledger.gap-warn", day).value()),
                new BigDecimal(parameters.on(regionId, "ledger.gap-late", day).value()),
                Bounds.HANDBOOK.ahead(),
                Bounds.HANDBOOK.growth(),
                parameters.on(regionId, "ledger.warn-days", day).number());
    }

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
        var pace = luoshi.supervision.pace.Pace.of(
                new Aim.Planned(BigDecimal.valueOf(expected), due),
                BigDecimal.valueOf(commitment.progress()),
                today,
                bounds);
        Light light = commitment.state() == CommitmentState.ASSIGNED ? light(pace.light()) : Light.NORMAL;
        return new Pace(expected, commitment.progress() - expected, light, pace.reason());
    }

    private static Light light(luoshi.supervision.Light light) {
        return switch (light) {
            case GREEN, PAUSED -> Light.NORMAL;
            case YELLOW -> Light.WARNING;
            case RED -> Light.LATE;
            case DONE -> Light.DONE;
        };
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
