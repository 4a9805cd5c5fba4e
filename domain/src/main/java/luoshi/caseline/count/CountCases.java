package luoshi.caseline.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import luoshi.access.Actor;
import luoshi.caseline.Cells;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;
import luoshi.caseline.definition.Statistic;
import org.jspecify.annotations.Nullable;

/** 统计: the figures of a line as far as a person sees its cases. */
public final class CountCases {
    /** What figures are broken down by where it is no field: the unit that has the case. */
    public static final String UNIT = "unit";

    private final Tallies tallies;
    private final Cells cells;

    public CountCases(Tallies tallies, Cells cells) {
        this.tallies = tallies;
        this.cells = cells;
    }

    /** Every figure that the line declares, in its order. */
    public List<Figure> figures(Actor actor, Line line, LocalDate today) {
        return figures(actor, line, Span.ALL, today);
    }

    /** The same of the cases that were opened in a span. */
    public List<Figure> figures(Actor actor, Line line, Span span, LocalDate today) {
        Map<LocalDate, Map<String, Sums>> months = byMonth(actor, line);
        return each(
                line,
                one -> figure(line, one, within(months, one.span(today).within(span))),
                () -> cells(actor, line).all());
    }

    /** How many months back figures are told month by month, this one with it. */
    public static final int MONTHS = 13;

    /** The figures of each of the last months, by its first day: of the cases that were opened in it; cells as they stood at its end. */
    public SortedMap<LocalDate, List<Figure>> months(Actor actor, Line line, LocalDate today) {
        Map<LocalDate, Map<String, Sums>> counted = byMonth(actor, line);
        CellSums cells = cells(actor, line);
        SortedMap<LocalDate, List<Figure>> months = new TreeMap<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            LocalDate month = today.withDayOfMonth(1).minusMonths(back);
            months.put(
                    month,
                    each(
                            line,
                            one -> figure(line, one, counted.getOrDefault(month, Map.of())),
                            () -> cells.until(month)));
        }
        return months;
    }

    /**
     * The figures by what the cases are grouped by.
     *
     * @param by {@code unit}, or a field of the record; the counters keep units and the line's facet, other fields are counted case by case
     * @return by key: a unit's number, 0 for the keeper; else what stands in the field
     */
    public SortedMap<String, List<Figure>> groups(Actor actor, Line line, String by, Span span, LocalDate today) {
        Map<Span, Map<String, Map<String, Sums>>> read = new HashMap<>();
        Map<Statistic, Map<String, Map<String, Sums>>> counted = new HashMap<>();
        for (Statistic one : line.counting().statistics()) {
            Span own = one.span(today).within(span);
            counted.put(one, read.computeIfAbsent(own, any -> grouped(actor, line, by, own)));
        }
        Map<String, CellSums> cells = cells(actor, line).by(by, line);
        Set<String> keys = new TreeSet<>(cells.keySet());
        counted.values().forEach(groups -> keys.addAll(groups.keySet()));
        SortedMap<String, List<Figure>> groups = new TreeMap<>();
        for (String key : keys) {
            groups.put(
                    key,
                    each(
                            line,
                            one -> figure(
                                    line,
                                    one,
                                    counted.getOrDefault(one, Map.of()).getOrDefault(key, Map.of())),
                            () -> cells.getOrDefault(key, CellSums.NONE).all()));
        }
        return groups;
    }

    private Map<String, Map<String, Sums>> grouped(Actor actor, Line line, String by, Span span) {
        if (by.equals(UNIT)) {
            return tallies.sums(actor.regionId(), actor.scope(), line.code(), Tallies.By.UNIT, span);
        }
        return by.equals(line.counting().facet())
                ? tallies.sums(actor.regionId(), actor.scope(), line.code(), Tallies.By.FACET, span)
                : tallies.sumsByField(actor.regionId(), line.code(), by, span);
    }

    /** 账龄: how many cases of each month are still open, of those that have any. */
    public SortedMap<LocalDate, Long> open(Actor actor, Line line) {
        SortedMap<LocalDate, Long> open = new TreeMap<>();
        byMonth(actor, line).forEach((month, states) -> {
            Sums sums = Sums.of(states.values());
            long many = sums.cases() - sums.ended().closed();
            if (many != 0) {
                open.put(month, many);
            }
        });
        return open;
    }

    /** How many cases stand in each state. */
    public Map<String, Long> byState(Actor actor, Line line) {
        Map<String, Long> states = new HashMap<>();
        tallies.sums(actor.regionId(), actor.scope(), line.code(), Tallies.By.NOTHING)
                .values()
                .forEach(sums -> sums.forEach((state, one) -> states.put(state, one.cases())));
        return states;
    }

    private Map<LocalDate, Map<String, Sums>> byMonth(Actor actor, Line line) {
        Map<LocalDate, Map<String, Sums>> months = new HashMap<>();
        tallies.sums(actor.regionId(), actor.scope(), line.code(), Tallies.By.MONTH)
                .forEach((month, states) -> months.put(LocalDate.parse(month), states));
        return months;
    }

    private CellSums cells(Actor actor, Line line) {
        @Nullable Matrix matrix = line.matrix();
        return matrix == null ? CellSums.NONE : new CellSums(matrix, cells.sums(actor.regionId(), line.code()));
    }

    private static List<Figure> each(Line line, Function<Statistic, Figure> cases, Supplier<Reached> cells) {
        return line.counting().statistics().stream()
                .map(one -> one.kind() == Statistic.Kind.COVERAGE
                        ? Figure.of(one, cells.get().reached(), cells.get().cells())
                        : cases.apply(one))
                .toList();
    }

    public Figure figure(Actor actor, Line line, Statistic one, LocalDate today) {
        return figures(actor, line, today).stream()
                .filter(figure -> figure.statistic().equals(one))
                .findFirst()
                .orElseThrow();
    }

    /** How many cases of each line there are, open and late. */
    public Map<String, Tallies.Open> open(Actor actor) {
        return tallies.open(actor.regionId(), actor.scope());
    }

    /** A figure of sums by state; those of coverage are counted elsewhere. */
    static Figure figure(Line line, Statistic one, Map<String, Sums> states) {
        Sums of = sum(states, one.of());
        return switch (one.kind()) {
            case COUNT, NEW -> Figure.of(one, of.cases());
            case SUM ->
                new Figure(
                        one,
                        line.counting().amounts().indexOf(one.field()) == 0 ? of.amount1() : of.amount2(),
                        java.math.BigDecimal.ONE);
            case SHARE -> Figure.of(one, of.cases(), sum(states, one.among()).cases());
            case ON_TIME ->
                Figure.of(
                        one,
                        of.timed().inTime(),
                        of.timed().inTime() + of.timed().overdue());
            case SATISFACTION -> Figure.of(one, of.rated().content(), of.rated().rated());
            case DAYS -> Figure.of(one, of.ended().days(), of.ended().closed());
            case OPEN_LATE -> Figure.of(one, of.timed().openLate());
            case AGEING -> Figure.of(one, of.cases() - of.ended().closed());
            case COVERAGE -> throw new IllegalArgumentException("coverage is counted by cells");
        };
    }

    private static Sums sum(Map<String, Sums> states, List<String> wanted) {
        return Sums.of(states.entrySet().stream()
                .filter(state -> wanted.isEmpty() || wanted.contains(state.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static Map<String, Sums> within(Map<LocalDate, Map<String, Sums>> months, Span span) {
        Map<String, Sums> states = new HashMap<>();
        months.forEach((month, sums) -> {
            if (span.holds(month)) {
                sums.forEach((state, one) -> states.merge(state, one, Sums::plus));
            }
        });
        return states;
    }
}
