package luoshi.caseline.count;

import java.time.LocalDate;

/**
 * 时段: months in which cases were opened.
 *
 * @param from the first day of the first month
 * @param to the first day of the last month
 */
public record Span(LocalDate from, LocalDate to) {
    public static final Span ALL = new Span(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 1));

    private static final int DECEMBER = 12;

    public static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, 1));
    }

    /** All months up to one. */
    public static Span until(LocalDate day) {
        return new Span(ALL.from, day.withDayOfMonth(1));
    }

    public boolean holds(LocalDate month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** What lies in both; a span that holds nothing where they do not meet. */
    public Span within(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
