package luoshi.ledger.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.ledger.Commitment;
import luoshi.ledger.review.Candidate;
import luoshi.search.Grams;
import luoshi.search.Likeness;
import org.jspecify.annotations.Nullable;

/** 对句: which sentence of the report each row of a table is. No sentence is given to two rows; the likest pair is made first. */
final class Matching {
    /** Below this the row is more likely a matter of the table's own. */
    static final int LIKE_ENOUGH = 45;

    private static final int SAME = 100;
    private static final int LOOKED_AT = 5;

    private final boolean ours;
    private final Likeness likeness = new Likeness();
    private final Map<String, Long> exact = new HashMap<>();
    private final Map<Integer, Commitment> numbered = new HashMap<>();

    /** @param ours whether the table is an exported ledger, whose numbers are those of the matters */
    Matching(List<Candidate> candidates, boolean ours) {
        this.ours = ours;
        for (Candidate candidate : candidates) {
            Commitment commitment = candidate.commitment();
            likeness.add(commitment.id(), commitment.quote());
            exact.putIfAbsent(Grams.fold(commitment.quote()), commitment.id());
            if (!commitment.task().equals(commitment.quote())) {
                likeness.add(commitment.id(), commitment.task());
            }
            if (commitment.number() > 0) {
                numbered.put(commitment.number(), commitment);
            }
        }
    }

    List<ImportedRow> propose(List<Field> columns, List<ImportedRow> rows) {
        Map<Integer, ImportedRow> proposed = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (ImportedRow row : rows) {
            @Nullable Long certain = certain(columns, row);
            if (certain != null && taken.add(certain)) {
                proposed.put(row.place(), row.matched(certain, SAME));
            } else {
                best(columns, row, LOOKED_AT).stream()
                        .filter(match -> match.score() >= LIKE_ENOUGH)
                        .forEach(match -> pairs.add(new Pair(row, match)));
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> pair.match.score()).reversed());
        for (Pair pair : pairs) {
            if (!proposed.containsKey(pair.row.place()) && taken.add(pair.match.id())) {
                proposed.put(pair.row.place(), pair.row.matched(pair.match.id(), pair.match.score()));
            }
        }
        return rows.stream()
                .map(row -> proposed.getOrDefault(
                        row.place(),
                        row.chosen(text(columns, row).isEmpty() ? ImportedRow.Choice.SKIP : ImportedRow.Choice.OWN)))
                .toList();
    }

    private record Pair(ImportedRow row, Likeness.Match match) {}

    List<Likeness.Match> best(List<Field> columns, ImportedRow row, int most) {
        return likeness.best(text(columns, row), most);
    }

    /** The number where the table is an exported one, else the exact words. */
    private @Nullable Long certain(List<Field> columns, ImportedRow row) {
        String number = row.at(columns, Field.NUMBER);
        @Nullable Commitment named = ours && number.matches("\\d{1,7}") ? numbered.get(Integer.valueOf(number)) : null;
        String folded = Grams.fold(text(columns, row));
        return named != null ? Long.valueOf(named.id()) : folded.isEmpty() ? null : exact.get(folded);
    }

    /** What the row says: the report's own words where it has them. */
    static String text(List<Field> columns, ImportedRow row) {
        String quote = row.at(columns, Field.QUOTE);
        return quote.isEmpty() ? row.at(columns, Field.TASK) : quote;
    }
}
