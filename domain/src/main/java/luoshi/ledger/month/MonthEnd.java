package luoshi.ledger.month;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import luoshi.ledger.Commitment;
import luoshi.ledger.Pace;
import luoshi.parameter.Parameters;
import luoshi.supervision.pace.Bounds;

/** 月末: computes how everything stood when a month ended, from what was known then: standings, plans and parameters of that day. */
public final class MonthEnd {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Months months;
    private final Parameters parameters;

    public MonthEnd(Months months, Parameters parameters) {
        this.months = months;
        this.parameters = parameters;
    }

    /** The first moment after the month. */
    static Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
    }

    public Bounds bounds(long region, YearMonth month) {
        return Pace.bounds(parameters, region, month.atEndOfMonth());
    }

    /** Every commitment that had been issued and not withdrawn, by number. */
    public List<Frozen> standing(long region, YearMonth month) {
        Instant end = end(month);
        var plans = months.plansAsOf(region, end);
        Bounds bounds = bounds(region, month);
        return months.asOf(region, end).stream()
                .map(commitment -> frozen(
                        commitment,
                        Pace.of(
                                commitment,
                                plans.getOrDefault(commitment.id(), List.of()),
                                month.atEndOfMonth(),
                                bounds)))
                .toList();
    }

    private static Frozen frozen(Commitment commitment, @org.jspecify.annotations.Nullable Pace pace) {
        Long lead = commitment.leadUnitId();
        if (pace == null || lead == null) {
            throw new IllegalStateException("commitment " + commitment.id() + " is issued without lead or date");
        }
        return new Frozen(
                commitment.id(),
                commitment.number(),
                commitment.state(),
                lead,
                commitment.dueOn(),
                new Frozen.Standing(
                        commitment.progress(),
                        pace.expected(),
                        commitment.standing().done()),
                pace.gap(),
                pace.light(),
                pace.reason());
    }
}
