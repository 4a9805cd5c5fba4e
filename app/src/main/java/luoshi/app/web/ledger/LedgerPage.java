package luoshi.app.web.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Choice;
import luoshi.ledger.CommitmentState;
import luoshi.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as it is shown.
 *
 * @param totals how many the filter meets, by state
 * @param next the number after which the next page begins; 0 on the last page
 * @param mayExport whether the rows may be taken out
 * @param mayManage whether matters may be picked for a bulk act
 */
public record LedgerPage(
        Report report,
        List<Row> rows,
        Map<CommitmentState, Long> totals,
        Choices choices,
        LedgerPages.Asked asked,
        int next,
        boolean mayExport,
        boolean mayManage) {

    /** What can be chosen in the filter bar. */
    public record Choices(
            List<Choice> reports, List<Choice> states, List<Choice> kinds, List<Choice> units, List<Choice> leaders) {}

    public long total() {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }

    public long total(CommitmentState state) {
        return totals.getOrDefault(state, 0L);
    }

    public boolean filtered() {
        return query(null).contains("&");
    }

    /** The address of this page's filter with another state, starting anew. */
    public String href(@Nullable CommitmentState state) {
        return "/ledger?" + query(state);
    }

    /** Where this filter's rows are taken out as Excel. */
    public String exportHref() {
        return "/exports/new?what=ledger&query=" + encoded(query(asked.state()));
    }

    public String nextHref() {
        return href(asked.state()) + "&after=" + next;
    }

    private String query(@Nullable CommitmentState state) {
        return "report=" + report.id() + part("state", state) + part("kind", asked.kind()) + part("lead", asked.lead())
                + part("leader", asked.leader()) + part("section", asked.section()) + part("from", asked.from())
                + part("to", asked.to()) + (asked.onlyPledges() ? "&pledges=true" : "")
                + (asked.onlyLate() ? "&late=true" : "");
    }

    private static String part(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "" : "&" + name + "=" + encoded(value.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
