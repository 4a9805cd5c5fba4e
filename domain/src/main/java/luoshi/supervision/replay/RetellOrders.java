package luoshi.supervision.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.OrderState;
import org.jspecify.annotations.Nullable;

/** 重述督查令: the numbers, states and days of orders from the journal alone. What it says is what the orders say, or one of the two was tampered with. */
public final class RetellOrders {
    private final OrderFacts facts;

    public RetellOrders(OrderFacts facts) {
        this.facts = facts;
    }

    /** In the order in which they were drafted. */
    public List<Retold> all(long regionId) {
        Map<Long, Retold> told = new LinkedHashMap<>();
        for (OrderFact fact : facts.all(regionId)) {
            @Nullable Retold before = told.get(fact.orderId());
            @Nullable Colour colour = fact.colour();
            if (before != null) {
                told.put(fact.orderId(), before.then(fact));
            } else if (colour != null) {
                told.put(fact.orderId(), Retold.drafted(fact.orderId(), colour));
            }
        }
        return List.copyOf(told.values());
    }

    /** How many were issued and released, by month: as they stand, and as the journal tells. */
    public Map<YearMonth, Counts> counts(long regionId, LocalDate from, LocalDate to) {
        Map<YearMonth, long[]> told = new TreeMap<>();
        for (Retold one : all(regionId)) {
            count(told, 0, one.issuedOn(), from, to);
            count(told, 1, one.state() == OrderState.RELEASED ? one.endedOn() : null, from, to);
        }
        Map<YearMonth, long[]> standing = facts.standing(regionId, from, to);
        Map<YearMonth, Counts> counts = new TreeMap<>();
        told.keySet().forEach(month -> counts.put(month, Counts.NONE));
        standing.keySet().forEach(month -> counts.put(month, Counts.NONE));
        counts.replaceAll((month, none) ->
                Counts.of(standing.getOrDefault(month, new long[2]), told.getOrDefault(month, new long[2])));
        return counts;
    }

    /** 下达和解除: as the orders stand, and as they are retold. */
    public record Counts(long issued, long released, long issuedTold, long releasedTold) {
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        static Counts of(long[] standing, long[] told) {
            return new Counts(standing[0], standing[1], told[0], told[1]);
        }
    }

    private static void count(
            Map<YearMonth, long[]> told, int what, @Nullable LocalDate day, LocalDate from, LocalDate to) {
        if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
            told.computeIfAbsent(YearMonth.from(day), month -> new long[2])[what]++;
        }
    }
}
