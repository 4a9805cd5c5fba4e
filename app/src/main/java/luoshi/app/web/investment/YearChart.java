package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.app.web.project.Amounts;
import luoshi.project.investment.YearPlan;

/**
 * 计划曲线与完成: months' ends along, percent of the year's plan up, as a drawing of 800 by 226.
 *
 * @param day the last day by which months are complete
 * @param ought the plan's point of the day
 * @param is the last point reported
 */
public record YearChart(List<Tick> months, String plan, String actual, Mark day, Mark ought, Mark is) {
    private static final int LEFT = 44;
    private static final int RIGHT = 792;
    private static final int TOP = 22;
    private static final int BOTTOM = 200;
    private static final int MONTHS = 12;
    private static final double WHOLE = 10_000;

    /** A month on the axis. */
    public record Tick(String x, String middle, String label) {}

    /** A place with its words. */
    public record Mark(String x, String y, String words) {}

    /** Whether the day's own month was reported, so that the gap can be drawn. */
    public boolean reported() {
        return is.x().equals(ought.x());
    }

    static YearChart of(YearPlan plan, List<BigDecimal> completed, LocalDate day) {
        List<Double> planned = new ArrayList<>(List.of(0.0));
        plan.hundredths().forEach(share -> planned.add(share / WHOLE));
        List<Double> done = new ArrayList<>(List.of(0.0));
        completed.forEach(sum -> done.add(sum.doubleValue() / plan.amount().doubleValue()));
        int month = day.getMonthValue();
        BigDecimal last = completed.isEmpty() ? BigDecimal.ZERO : completed.getLast();
        return new YearChart(
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(one -> new Tick(number(x(one - 1)), number(x(one - 0.5)), one + "月"))
                        .toList(),
                points(planned),
                points(done),
                new Mark(number(x(month)), "", month + "月底"),
                new Mark(number(x(month)), number(y(planned.get(month))), "应完成" + Amounts.yi(plan.due(month)) + "亿元"),
                new Mark(number(x(done.size() - 1.0)), number(y(done.getLast())), "实际" + Amounts.yi(last) + "亿元"));
    }

    private static String points(List<Double> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(month -> number(x(month)) + "," + number(y(shares.get(month))))
                .collect(Collectors.joining(" "));
    }

    private static double x(double month) {
        return LEFT + month * (RIGHT - LEFT) / MONTHS;
    }

    private static double y(double share) {
        return BOTTOM - Math.clamp(share, 0, 1) * (BOTTOM - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
