package luoshi.app.web.pledge;

import java.util.List;
import java.util.Map;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.page.Choice;
import luoshi.ledger.pledge.Pledge;
import luoshi.ledger.pledge.PledgeYear;
import luoshi.ledger.pledge.PledgeYear.Stage;
import luoshi.ledger.pledge.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A year's pledges as they are shown.
 *
 * @param stage null while the year was not begun
 * @param levels those that stand in the ledger, each level counted apart
 * @param suggested how many suggestions came in
 * @param typed the fields of the form that was refused
 */
public record PledgePage(
        int year,
        List<Integer> years,
        @Nullable PledgeYear stage,
        List<OfLevel> levels,
        List<Candidate> candidates,
        List<Suggestion> suggestions,
        long suggested,
        List<Choice> units,
        boolean manages,
        String today,
        Map<String, String> typed,
        String complaint) {

    /** 省定、市定、县定. */
    public record OfLevel(Pledge.Level level, List<Row> rows, long closed, long late, long warned) {}

    /** A candidate with its scores. */
    public record Candidate(Pledge pledge, String unit, Pledge.Scores scores, String funds) {}

    public boolean at(Stage wanted) {
        return stage != null && stage.stage() == wanted;
    }

    public boolean past(Stage wanted) {
        return stage != null && stage.stage().compareTo(wanted) > 0;
    }

    public boolean counted() {
        return stage != null && stage.present() != null;
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public List<Candidate> county() {
        return candidates.stream()
                .filter(candidate -> candidate.pledge().level() == Pledge.Level.COUNTY)
                .toList();
    }
}
