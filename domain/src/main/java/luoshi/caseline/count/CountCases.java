package luoshi.caseline.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.caseline.Cells;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;
import luoshi.caseline.definition.Statistic;
import org.jspecify.annotations.Nullable;

/** 统计: the figures of a line as far as a person sees its cases. */
public final class CountCases {
    private final Tallies tallies;
    private final Cells cells;

    public CountCases(Tallies tallies, Cells cells) {
        this.tallies = tallies;
        this.cells = cells;
    }

    /** Every figure that the line declares, in its order. */
    public List<Figure> figures(Actor actor, Line line, LocalDate today) {
        Map<String, Map<String, Sums>> months =
                tallies.sums(actor.regionId(), actor.scope(), line.code(), Tallies.By.MONTH);
        Map<String, Sums> states = states(months.values());
        Map<String, Sums> year = states(months.entrySet().stream()
                .filter(month -> LocalDate.parse(month.getKey()).getYear() == today.getYear())
                .map(Map.Entry::getValue)
                .toList());
        List<Figure> figures = new ArrayList<>();
        for (Statistic one : line.counting().statistics()) {
            figures.add(
                    one.kind() == Statistic.Kind.COVERAGE
                            ? coverage(actor.regionId(), line, one)
                            : figure(line, one, one.kind() == Statistic.Kind.NEW ? year : states));
        }
        return figures;
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

    /** The sums by a key, of all states. */
    public Map<String, Sums> by(Actor actor, Line line, Tallies.By by) {
        Map<String, Sums> sums = new HashMap<>();
        tallies.sums(actor.regionId(), actor.scope(), line.code(), by)
                .forEach((key, states) -> sums.put(key, Sums.of(states.values())));
        return sums;
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
            case COVERAGE -> throw new IllegalArgumentException("coverage is counted by cells");
        };
    }

    private Figure coverage(long regionId, Line line, Statistic one) {
        @Nullable Matrix matrix = line.matrix();
        List<Cells.Cell> all = cells.of(regionId, line.code());
        long reached = all.stream()
                .filter(cell -> matrix != null && matrix.counts(cell.state()))
                .count();
        return Figure.of(one, reached, all.size());
    }

    private static Sums sum(Map<String, Sums> states, List<String> wanted) {
        return Sums.of(states.entrySet().stream()
                .filter(state -> wanted.isEmpty() || wanted.contains(state.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static Map<String, Sums> states(Collection<Map<String, Sums>> months) {
        Map<String, Sums> states = new HashMap<>();
        months.forEach(month -> month.forEach((state, sums) -> states.merge(state, sums, Sums::plus)));
        return states;
    }
}
