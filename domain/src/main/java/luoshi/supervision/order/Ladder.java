package luoshi.supervision.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** 逐级督查 (R2-2 – R2-4): when a thing counts as behind, and which colour it calls for. */
public final class Ladder {
    private Ladder() {}

    /**
     * 界限.
     *
     * @param gap from how many points behind
     * @param serious more than how many points behind is serious
     * @param nodeDays more than how many days late a node is late
     */
    public record Limits(BigDecimal gap, BigDecimal serious, int nodeDays) {
        public static Limits of(Parameters parameters, long regionId, LocalDate day) {
            return new Limits(
                    new BigDecimal(parameters.on(regionId, "order.gap", day).value()),
                    new BigDecimal(
                            parameters.on(regionId, "order.gap-serious", day).value()),
                    parameters.on(regionId, "order.node-days", day).number());
        }
    }

    /**
     * What is looked at.
     *
     * @param inForce the thing's order in force; null where there is none
     */
    public record Case(
            Reading reading,
            Limits limits,
            LocalDate day,
            @Nullable SupervisionOrder inForce) {

        public boolean behind() {
            return Ladder.behind(reading, limits, day);
        }

        private boolean standsAt(Colour colour) {
            return inForce != null
                    && inForce.colour() == colour
                    && !inForce.excuse().holds(day);
        }

        private boolean over() {
            return inForce != null && inForce.expired(day) && behind();
        }

        private boolean serious() {
            BigDecimal behind = reading.behind();
            return behind != null && behind.compareTo(limits.serious()) > 0;
        }
    }

    /** A way in which a thing is behind. */
    record Trigger(String id, String words, Predicate<Case> holds) {}

    /** Each alone is enough. */
    static final List<Trigger> TRIGGERS = List.of(
            new Trigger("R2-2", "差10个百分点以上", one -> {
                BigDecimal behind = one.reading().behind();
                return behind != null && behind.compareTo(one.limits().gap()) >= 0;
            }),
            new Trigger("R2-2", "节点晚15天以上", one -> {
                LocalDate due = one.reading().nodeDue();
                return due != null && due.plusDays(one.limits().nodeDays()).isBefore(one.day());
            }),
            new Trigger("R2-2", "计划当月没有开工", one -> {
                LocalDate due = one.reading().startDue();
                return due != null && YearMonth.from(due).atEndOfMonth().isBefore(one.day());
            }));

    /** When a colour is called for. */
    record Rung(String id, Colour colour, Predicate<Case> holds) {}

    static final List<Rung> RUNGS = List.of(
            new Rung("R2-2", Colour.BLUE, one -> one.inForce() == null && one.behind()),
            new Rung("R2-3", Colour.ORANGE, one -> one.standsAt(Colour.BLUE) && one.over()),
            new Rung("R2-4", Colour.RED, one -> one.standsAt(Colour.ORANGE) && (one.serious() || one.over())));

    public static boolean behind(Reading reading, Limits limits, LocalDate day) {
        Case one = new Case(reading, limits, day, null);
        return TRIGGERS.stream().anyMatch(trigger -> trigger.holds().test(one));
    }

    /** The colour that is called for now. */
    public static Optional<Colour> calls(Case one) {
        return RUNGS.stream()
                .filter(rung -> rung.holds().test(one))
                .map(Rung::colour)
                .findFirst();
    }
}
