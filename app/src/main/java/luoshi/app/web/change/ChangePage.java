package luoshi.app.web.change;

import java.util.List;
import java.util.stream.IntStream;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.page.Choice;

/**
 * The form of a change as it is shown.
 *
 * @param typed what was typed already
 * @param complaint why it was refused; empty where it was not
 */
public record ChangePage(Row row, Typed typed, List<Choice> units, List<Choice> owners, String complaint) {
    /** The kinds of change, in the order of the tabs. */
    public static final List<String> KINDS = List.of("时限", "目标", "牵头", "责任", "拆分", "合并", "撤销");

    private static final int PARTS = 4;

    public String href(String kind) {
        return "/commitments/" + row.commitment().id() + "/change?what="
                + java.net.URLEncoder.encode(kind, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** As many lines as were typed, and never fewer than four. */
    public List<Integer> lines() {
        return IntStream.range(0, Math.max(PARTS, typed.count("task"))).boxed().toList();
    }

    /** The first part begins with the words of the whole. */
    public String task(int line) {
        return line == 0 && typed.count("task") == 0 ? row.commitment().task() : typed.of("task", line);
    }

    /** Whether the unit is named in the role: as it was typed, else as it is. */
    public boolean chosen(String role, List<Long> now, Choice unit) {
        return complaint.isEmpty()
                ? now.contains(Long.valueOf(unit.value()))
                : typed.all(role).contains(Long.valueOf(unit.value()));
    }

    public boolean counts() {
        return row.commitment().goal() != null;
    }
}
