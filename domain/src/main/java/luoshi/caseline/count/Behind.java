package luoshi.caseline.count;

import java.time.LocalDate;
import java.util.Set;
import luoshi.caseline.definition.Statistic;

/** 数的背后: which cases a figure's part counts, and which its whole. */
public record Behind(Set<String> states, CaseLists.Which which, Span span) {

    /**
     * Of a statistic over cases; those of coverage are counted by cells.
     *
     * @param whole whether what it is divided by is meant
     */
    public static Behind of(Statistic one, boolean whole, Span asked, LocalDate today) {
        Span span = one.span(today).within(asked);
        return switch (one.kind()) {
            case COUNT, NEW, SUM -> new Behind(Set.copyOf(one.of()), CaseLists.Which.ALL, span);
            case SHARE -> new Behind(Set.copyOf(whole ? one.among() : one.of()), CaseLists.Which.ALL, span);
            case ON_TIME ->
                new Behind(Set.copyOf(one.of()), whole ? CaseLists.Which.TIMED : CaseLists.Which.IN_TIME, span);
            case SATISFACTION ->
                new Behind(Set.copyOf(one.of()), whole ? CaseLists.Which.RATED : CaseLists.Which.CONTENT, span);
            case DAYS -> new Behind(Set.copyOf(one.of()), CaseLists.Which.CLOSED, span);
            case OPEN_LATE -> new Behind(Set.copyOf(one.of()), CaseLists.Which.OPEN_LATE, span);
            case AGEING -> new Behind(Set.copyOf(one.of()), CaseLists.Which.OPEN, span);
            case COVERAGE -> throw new IllegalArgumentException("coverage is counted by cells");
        };
    }
}
