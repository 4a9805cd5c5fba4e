package luoshi.app.web.supervision;

import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * 13710看板: the open duties by stage.
 *
 * @param waiting how many are registered and not handed over
 * @param going how many go on by a plan of their own
 */
public record BoardPage(
        List<Column> columns, long open, long late, long today, long waiting, long going, boolean mayRegister) {

    /** A stage: its first duties, the most urgent first, and how many there are. */
    public record Column(String name, String note, long count, List<DutyRow> first, String href) {
        public long more() {
            return Math.max(0, count - first.size());
        }
    }

    public String lead() {
        StringBuilder lead = new StringBuilder("在办" + open + "件");
        if (late > 0 || today > 0) {
            lead.append("，其中逾期").append(late).append("件、今天到期").append(today).append("件");
        }
        if (waiting > 0) {
            lead.append("；待交办").append(waiting).append("件");
        }
        return lead.append(going > 0 ? "；持续推进" + going + "件" : "").toString();
    }

    /** The list, filtered. */
    public record Listed(
            List<DutyRow> rows,
            List<Choice> states,
            List<Choice> units,
            List<Choice> sources,
            @Nullable String next,
            boolean mayRegister,
            Map<String, String> papers) {

        /** What the list is filtered by, field by field; empty where it is not. */
        public Map<String, String> asked() {
            return Map.of("state", chosen(states), "unit", chosen(units), "source", chosen(sources));
        }

        private static String chosen(List<Choice> choices) {
            return choices.stream()
                    .filter(Choice::chosen)
                    .map(Choice::value)
                    .findFirst()
                    .orElse("");
        }
    }
}
