package luoshi.app.web.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Slice;
import luoshi.ledger.filter.SavedFilter;
import luoshi.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as it is shown.
 *
 * @param saved the filters that people kept; shared ones first
 * @param complaint why the rows are not shown; empty where they are
 * @param limits what was not looked through because there is too much of it, in words
 */
public record LedgerPage(
        Report report,
        Found found,
        Totals totals,
        Choices choices,
        Asked asked,
        List<SavedFilter> saved,
        May may,
        String complaint,
        List<String> limits) {

    /**
     * The rows of this page.
     *
     * @param before the place before which the page before ends; empty on the first page
     * @param after the place after which the next page begins; empty on the last
     */
    public record Found(List<Row> rows, String before, String after) {}

    /**
     * How many the filter meets.
     *
     * @param states by state, without regard to the light
     * @param lights by light; empty where they were not counted
     * @param bound how many prove themselves; 0 where the list is filtered
     */
    public record Totals(Map<CommitmentState, Long> states, Map<Light, Long> lights, long all, long bound) {
        /** 占12.5%, of every state. */
        public String boundShare() {
            return BigDecimal.valueOf(bound)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(everyState()), 1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString()
                    + "%";
        }

        public long of(CommitmentState state) {
            return states.getOrDefault(state, 0L);
        }

        public long of(Light light) {
            return lights.getOrDefault(light, 0L);
        }

        public long everyState() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What can be chosen in the filter bar and for bulk acts. */
    public record Choices(
            List<Choice> reports,
            List<Choice> states,
            List<Choice> kinds,
            List<Choice> leads,
            List<Choice> involved,
            List<Choice> leaders,
            List<Choice> owners) {}

    /** What the person may do. */
    public record May(long account, boolean export, boolean manage) {}

    /** Whether the tasks of this page need a column beside the exact words. */
    public boolean ownTasks() {
        return found.rows().stream().anyMatch(row -> row.ownTask() && !row.fromTable());
    }

    /** The address of this list with another state, starting anew. */
    public String href(@Nullable CommitmentState state) {
        return address(asked.with("state", state == null ? "" : state.name()));
    }

    public String href(Light light) {
        return address(asked.with("light", light.name()));
    }

    public String href(String name, String value) {
        return address(asked.with(name, value));
    }

    /** The address without one condition. */
    public String without(String name) {
        return address(asked.with(name, ""));
    }

    public String sortHref(String order) {
        boolean same = asked.order().name().equalsIgnoreCase(order);
        return address(asked.with("sort", order.equals("number") ? "" : order)
                .with("down", same && !asked.falling() ? "1" : ""));
    }

    public @Nullable String sorted(String order) {
        return !asked.order().name().equalsIgnoreCase(order) ? null : asked.falling() ? "descending" : "ascending";
    }

    public boolean byNumber() {
        return asked.order() == Slice.Order.NUMBER;
    }

    public String nextHref() {
        return address(asked) + "&after=" + found.after();
    }

    public String previousHref() {
        return address(asked) + "&before=" + found.before();
    }

    public String savedHref(SavedFilter filter) {
        return "/ledger?report=" + report.id() + "&" + filter.query();
    }

    public boolean current(SavedFilter filter) {
        return asked.filtered() && asked.sameFilter(filter.query());
    }

    public boolean currentIsSaved() {
        return saved.stream().anyMatch(this::current);
    }

    public boolean mayDrop(SavedFilter filter) {
        return filter.accountId() == may.account() || (filter.shared() && may.manage());
    }

    /** Where this filter's rows are taken out: as {@code ledger} in Excel, as {@code ledger-word} in Word. */
    public String exportHref(String what) {
        return "/exports/new?what=" + what + "&query=" + query();
    }

    /** 套表: the forms that may be filled with what the page shows. */
    public String formsHref() {
        return "/forms?source=ledger&query=" + query();
    }

    private String query() {
        return URLEncoder.encode("report=" + report.id() + after(asked.listQuery()), StandardCharsets.UTF_8);
    }

    /** The address of this very page, to come back to. */
    public String here() {
        String place = asked.asks("after") ? "&after=" + asked.of("after") : "";
        return address(asked) + (asked.asks("before") ? "&before=" + asked.of("before") : place);
    }

    private String address(Asked wanted) {
        return "/ledger?report=" + report.id() + after(wanted.listQuery());
    }

    private static String after(String query) {
        return query.isEmpty() ? "" : "&" + query;
    }
}
