package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.project.investment.YearPlan;

/** 全年曲线: the plan in grey and what is completed in red, January to December, as a drawing of 132 by 34. */
public record Spark(String plan, String actual, String x, String y) {
    private static final double LEFT = 3;
    private static final double STEP = 126.0 / 11;
    private static final double BOTTOM = 31;
    private static final double HEIGHT = 28;
    private static final int MONTHS = 12;

    static Spark of(YearPlan plan, List<BigDecimal> completed) {
        List<Double> shares = completed.stream()
                .map(sum -> Math.min(1, sum.doubleValue() / plan.amount().doubleValue()))
                .toList();
        List<Double> drawn = shares.isEmpty() ? List.of(0.0) : shares;
        return new Spark(
                points(IntStream.range(0, MONTHS)
                        .mapToObj(month -> plan.hundredths().get(month) / 10_000.0)
                        .toList()),
                points(drawn),
                number(x(drawn.size() - 1)),
                number(y(drawn.getLast())));
    }

    private static String points(List<Double> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(month -> number(x(month)) + "," + number(y(shares.get(month))))
                .collect(Collectors.joining(" "));
    }

    private static double x(int month) {
        return LEFT + month * STEP;
    }

    private static double y(double share) {
        return BOTTOM - share * HEIGHT;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
