package luoshi.app.web.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import luoshi.app.web.page.Choice;
import luoshi.visit.SiteVisits;

/** 期间: over which visits and problems are counted. */
public enum During {
    QUARTER("本季度"),
    LAST_QUARTER("上季度"),
    MONTH("本月"),
    YEAR("本年");

    private static final int QUARTER_MONTHS = 3;

    private final String label;

    During(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The one of an address; this quarter where it names none. */
    static During of(String name) {
        return Arrays.stream(values())
                .filter(during -> during.name().equals(name))
                .findFirst()
                .orElse(QUARTER);
    }

    /** Up to the day itself where the period is not over. */
    SiteVisits.Span span(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % QUARTER_MONTHS);
        return switch (this) {
            case QUARTER -> new SiteVisits.Span(quarter, today);
            case LAST_QUARTER -> new SiteVisits.Span(quarter.minusMonths(QUARTER_MONTHS), quarter.minusDays(1));
            case MONTH -> new SiteVisits.Span(month, today);
            case YEAR -> new SiteVisits.Span(today.withDayOfYear(1), today);
        };
    }

    static List<Choice> choices(During chosen) {
        return Arrays.stream(values())
                .map(during -> Choice.of(during, during.label(), chosen))
                .toList();
    }
}
