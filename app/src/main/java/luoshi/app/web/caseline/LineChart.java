package luoshi.app.web.caseline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.caseline.count.Figure;
import luoshi.caseline.definition.Statistic;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/**
 * 逐月曲线: months along, the figure up, as a drawing of 800 by 226, and small as one of 132 by 34. A month without anything to divide by has no point.
 *
 * @param actual the points; {@code small} those of the small drawing
 */
public record LineChart(
        List<Mark> months,
        List<Mark> levels,
        String actual,
        List<Mark> dots,
        String small,
        @Nullable Mark last) {
    private static final int LEFT = 64;
    private static final int RIGHT = 792;
    private static final int TOP = 22;
    private static final int BOTTOM = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<BigDecimal> STEPS =
            Stream.of("1", "2", "4", "6", "8", "10").map(BigDecimal::new).toList();

    /** A place with its words. */
    public record Mark(String x, String y, String words) {}

    /** A figure with its month. */
    public record Point(LocalDate month, Figure figure) {}

    static LineChart of(List<Point> points) {
        Statistic one = points.getFirst().figure().statistic();
        BigDecimal top = one.kind().rate() ? HUNDRED : top(points);
        List<Mark> months = new ArrayList<>();
        List<Mark> dots = new ArrayList<>();
        List<Mark> small = new ArrayList<>();
        int steps = points.size() - 1;
        for (int i = 0; i <= steps; i++) {
            Figure figure = points.get(i).figure();
            double share = figure.value().doubleValue() / top.doubleValue();
            String x = number(LEFT + (double) i * (RIGHT - LEFT - 20) / steps + 10);
            months.add(new Mark(x, "", points.get(i).month().getMonthValue() + "月"));
            if (!figure.empty()) {
                dots.add(new Mark(
                        x,
                        number(BOTTOM - share * (BOTTOM - TOP)),
                        points.get(i).month().toString().substring(0, 7) + "　" + figure.words()));
                small.add(new Mark(number(3 + i * 126.0 / steps), number(31 - share * 28), ""));
            }
        }
        return new LineChart(
                months, levels(one, top), line(dots), dots, line(small), small.isEmpty() ? null : small.getLast());
    }

    private static List<Mark> levels(Statistic one, BigDecimal top) {
        BigDecimal half = top.divide(BigDecimal.TWO, MathContext.DECIMAL32);
        return List.of(
                new Mark("", String.valueOf(TOP), words(one, top)),
                new Mark("", String.valueOf((TOP + BOTTOM) / 2), words(one, half)),
                new Mark("", String.valueOf(BOTTOM), "0"));
    }

    private static String words(Statistic one, BigDecimal level) {
        String plain = one.kind() == Statistic.Kind.SUM
                ? Goal.amount(level)
                : level.stripTrailingZeros().toPlainString();
        return one.kind().rate() ? plain + "%" : plain;
    }

    /** The next round number above everything. */
    private static BigDecimal top(List<Point> points) {
        BigDecimal most = points.stream()
                .map(point -> point.figure().value())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.TWO);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(most) >= 0)
                .findFirst()
                .orElse(most.setScale(0, RoundingMode.UP));
    }

    private static String line(List<Mark> dots) {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
