package luoshi.ledger.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.ledger.Answer;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.Review;
import org.jspecify.annotations.Nullable;

/** 对句: a person says which sentence a row is, that it is the table's own, or that it stays out. Rows of which nothing is said stay as they are. */
public final class MatchTable {
    public static final String OWN = "own";
    public static final String SKIP = "skip";

    private static final int SAID_BY_A_PERSON = 100;

    private final ImportedTables tables;
    private final Review review;

    public MatchTable(ImportedTables tables, Review review) {
        this.tables = tables;
        this.review = review;
    }

    /** @param choices by the row's place: {@link #OWN}, {@link #SKIP} or the id of a matter */
    public Answer match(Actor actor, long tableId, Map<Integer, String> choices) {
        @Nullable ImportedTable table = Drafts.mine(tables, actor, tableId);
        if (table == null) {
            return Drafts.REFUSED;
        }
        Set<Long> known = review.of(actor.regionId(), table.reportId()).stream()
                .map(Candidate::id)
                .collect(Collectors.toSet());
        List<ImportedRow> rows = tables.rows(actor.regionId(), tableId).stream()
                .map(row -> chosen(row, choices.getOrDefault(row.place(), ""), known))
                .toList();
        tables.choose(actor.regionId(), tableId, rows);
        return new Answer.Done(tableId);
    }

    private static ImportedRow chosen(ImportedRow row, String choice, Set<Long> known) {
        if (choice.equals(OWN)) {
            return row.chosen(ImportedRow.Choice.OWN);
        }
        if (choice.equals(SKIP)) {
            return row.chosen(ImportedRow.Choice.SKIP);
        }
        if (!choice.matches("\\d{1,18}") || !known.contains(Long.valueOf(choice))) {
            return row;
        }
        Long id = Long.valueOf(choice);
        return id.equals(row.commitmentId()) ? row : row.matched(id, SAID_BY_A_PERSON);
    }
}
