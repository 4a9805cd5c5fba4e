package luoshi.supervision.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * 完成预测: when a cumulative amount will reach its target if it goes on as it did, with the days between which it will be four times out of five.
 *
 * @param earliest and {@code latest}: the band
 */
public record Forecast(LocalDate likely, LocalDate earliest, LocalDate latest, double perDay) {
    /** So many standard errors to each side hold four out of five. */
    private static final double FOUR_OF_FIVE = 1.2816;

    private static final int FEWEST = 3;
    private static final int FARTHEST_DAYS = 3650;

    /** What was done by a day, cumulative. */
    public record Point(LocalDate day, double done) {}

    /** A forecast that was made, and whether it came true. */
    public record Past(double probability, boolean came) {}

    /** Empty where there are too few points, or nothing moves. */
    public static Optional<Forecast> of(List<Point> points, double target) {
        if (points.size() < FEWEST) {
            return Optional.empty();
        }
        Point last = points.getLast();
        LocalDate first = points.getFirst().day();
        double n = points.size();
        double meanX =
                points.stream().mapToDouble(point -> days(first, point.day())).sum() / n;
        double meanY = points.stream().mapToDouble(Point::done).sum() / n;
        double xx = 0;
        double xy = 0;
        for (Point point : points) {
            double x = days(first, point.day()) - meanX;
            xx += x * x;
            xy += x * (point.done() - meanY);
        }
        double slope = xx == 0 ? 0 : xy / xx;
        if (slope <= 0) {
            return Optional.empty();
        }
        double error = 0;
        for (Point point : points) {
            double miss = point.done() - meanY - slope * (days(first, point.day()) - meanX);
            error += miss * miss;
        }
        double spread = Math.sqrt(error / (n - 2) / xx) * FOUR_OF_FIVE;
        double left = Math.max(0, target - last.done());
        LocalDate likely = after(last.day(), left / slope);
        return Optional.of(new Forecast(
                likely,
                after(last.day(), left / (slope + spread)),
                slope > spread
                        ? after(last.day(), left / (slope - spread))
                        : last.day().plusDays(FARTHEST_DAYS),
                slope));
    }

    /** The probability that it is reached by a day, along the band. */
    public double by(LocalDate day) {
        double half = Math.max(0.5, days(earliest, latest) / (2 * FOUR_OF_FIVE));
        double z = days(likely, day) / half;
        return 1 / (1 + Math.exp(-1.702 * z));
    }

    /** Brier score: the mean of the squared misses; 0 is perfect, 0.25 is no better than tossing a coin. */
    public static double brier(List<Past> past) {
        return past.stream()
                .mapToDouble(one -> Math.pow(one.probability() - (one.came() ? 1 : 0), 2))
                .average()
                .orElse(Double.NaN);
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static LocalDate after(LocalDate day, double days) {
        return day.plusDays(Math.min(FARTHEST_DAYS, (long) Math.ceil(days)));
    }
}
