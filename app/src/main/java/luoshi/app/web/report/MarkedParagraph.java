package luoshi.app.web.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import luoshi.app.web.ledger.Row;
import luoshi.ledger.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with its commitments: the pieces of its text on the left, the cards on the right.
 *
 * @param title whether it is a short line of its own
 */
public record MarkedParagraph(List<Piece> pieces, List<Row> cards, boolean title) {
    private static final int TITLE = 30;

    /** A stretch of text; {@code row} is the commitment that it is, or null. */
    public record Piece(String text, @Nullable Row row) {}

    /** Cuts the text into its lines and each line where commitments begin and end. */
    static List<MarkedParagraph> of(String text, List<Commitment> commitments) {
        List<Row> rows = commitments.stream()
                .sorted(Comparator.comparingInt(commitment -> commitment.place().start()))
                .map(commitment -> Row.of(commitment, Map.of(), LocalDate.EPOCH, 0))
                .toList();
        List<MarkedParagraph> paragraphs = new ArrayList<>();
        int next = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            List<Row> inside = new ArrayList<>();
            while (next < rows.size() && rows.get(next).commitment().place().start() < end) {
                Row row = rows.get(next++);
                end = Math.max(end, row.commitment().place().end());
                inside.add(row);
            }
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(paragraph(text, start, end, inside));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static MarkedParagraph paragraph(String text, int start, int end, List<Row> rows) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Row row : rows) {
            int from = Math.max(at, row.commitment().place().start());
            int to = Math.max(from, row.commitment().place().end());
            add(pieces, text.substring(at, from), null);
            add(pieces, text.substring(from, to), row);
            at = to;
        }
        add(pieces, text.substring(at, end), null);
        boolean title = rows.isEmpty() && end - start <= TITLE;
        return new MarkedParagraph(pieces, rows, title);
    }

    private static void add(List<Piece> pieces, String text, @Nullable Row row) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, row));
        }
    }
}
