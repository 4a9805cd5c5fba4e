package luoshi.caseline.simulate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import luoshi.caseline.count.Figure;
import luoshi.caseline.definition.Counting;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Statistic;

/** 重数: the figures of a line counted case by case from what the cases have to be; no counter and no column of the database is asked. */
final class Recount {
    private final Line line;
    private final Collection<Twin> cases;
    private final LocalDate today;
    private final Cells cells;

    /** 点位: how many of the matrix are reached, and how many there are. */
    record Cells(long reached, long all) {}

    Recount(Line line, Collection<Twin> cases, LocalDate today, Cells cells) {
        this.line = line;
        this.cases = cases;
        this.today = today;
        this.cells = cells;
    }

    /** How many of the figures are others than counting gives. */
    long mismatches(List<Figure> figures) {
        return line.counting().statistics().size()
                - figures.stream().filter(this::right).count();
    }

    private boolean right(Figure figure) {
        Statistic one = figure.statistic();
        Counting counting = line.counting();
        return switch (one.kind()) {
            case COUNT -> is(figure, count(one.of(), any -> true));
            case NEW -> is(figure, count(one.of(), twin -> twin.openedOn.getYear() == today.getYear()));
            case SUM -> figure.value().compareTo(sum(one)) == 0;
            case SHARE -> is(figure, count(one.of(), any -> true), count(one.among(), any -> true));
            case ON_TIME -> {
                long inTime = count(one.of(), twin -> twin.answeredOn != null && !twin.everLate);
                yield is(figure, inTime, inTime + count(one.of(), twin -> twin.everLate));
            }
            case SATISFACTION ->
                is(
                        figure,
                        count(one.of(), twin -> counting.content().contains(rating(twin))),
                        count(one.of(), twin -> !rating(twin).isEmpty()));
            case DAYS ->
                is(
                        figure,
                        total(one.of(), twin -> {
                            LocalDate end = twin.closedOn;
                            return end == null ? 0 : end.toEpochDay() - twin.openedOn.toEpochDay();
                        }),
                        count(one.of(), twin -> !twin.open()));
            case OPEN_LATE -> is(figure, count(one.of(), twin -> twin.lateNow && twin.open()));
            case AGEING ->
                is(
                        figure,
                        count(one.of(), twin -> twin.open() && one.span(today).holds(twin.openedOn.withDayOfMonth(1))));
            case COVERAGE -> is(figure, cells.reached(), cells.all());
        };
    }

    private String rating(Twin twin) {
        return twin.values.getOrDefault(line.counting().rating(), "");
    }

    private long count(List<String> states, Predicate<Twin> counts) {
        return total(states, twin -> counts.test(twin) ? 1 : 0);
    }

    private long total(List<String> states, ToLongFunction<Twin> of) {
        return cases.stream()
                .filter(twin -> states.isEmpty() || states.contains(twin.state))
                .mapToLong(of)
                .sum();
    }

    private BigDecimal sum(Statistic one) {
        return cases.stream()
                .filter(twin -> one.of().isEmpty() || one.of().contains(twin.state))
                .map(twin -> twin.values.getOrDefault(one.field(), "0"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean is(Figure figure, long part) {
        return is(figure, part, 1);
    }

    private static boolean is(Figure figure, long part, long whole) {
        return figure.part().compareTo(BigDecimal.valueOf(part)) == 0
                && figure.whole().compareTo(BigDecimal.valueOf(whole)) == 0;
    }
}
