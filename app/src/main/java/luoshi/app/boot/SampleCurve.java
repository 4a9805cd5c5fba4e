package luoshi.app.boot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 示例县的投资曲线: slow at both ends.
 *
 * @param first the month in which works begin
 * @param last the month by which all of the year's plan ought to be done
 */
record SampleCurve(int first, int last) {
    private static final int MONTHS = 12;
    private static final int WHOLE = 10_000;
    private static final int WAN = 4;

    static SampleCurve of(LocalDate started, @Nullable LocalDate end, int year) {
        int first = started.getYear() < year ? 1 : started.getMonthValue();
        return new SampleCurve(
                first, end != null && end.getYear() == year ? Math.max(first, end.getMonthValue()) : MONTHS);
    }

    /** What {@code investments.csv} plans for the project this year, in 元. */
    static BigDecimal amount(String project) {
        return CsvLines.of("/sample/anhe/investments.csv").stream()
                .filter(row -> project.equals(row.get("名称")))
                .map(row -> new BigDecimal(row.getOrDefault("年计划", "")).movePointRight(WAN))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(project));
    }

    List<Integer> shares() {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(this::share).toList();
    }

    /** The cumulative share at a month's end, in hundredths of a per cent. */
    int share(int month) {
        if (month < first || month >= last) {
            return month < first ? 0 : WHOLE;
        }
        double way = (month - first + 1.0) / (last - first + 1);
        return (int) Math.round(WHOLE * way * way * (3 - 2 * way));
    }
}
