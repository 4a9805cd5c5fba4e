package luoshi.app.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.ledger.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report with its candidates: the pieces of its text on the left, cards and open sentences on the right.
 *
 * @param start where it begins in the report's text
 * @param title whether it is a short line of its own
 */
public record ReviewParagraph(int start, List<Piece> pieces, List<Card> cards, List<Open> open, boolean title) {
    private static final int TITLE = 30;

    /** A stretch of text: a candidate's passage, an open sentence, or neither. */
    public record Piece(int start, String text, @Nullable Card card, boolean open) {}

    /** 漏: a checkable sentence that is neither a commitment nor explained. */
    public record Open(int start, int end, String words) {}

    /** Cuts the text into its lines and each line where candidates begin and end; a candidate may run over a line break. */
    static List<ReviewParagraph> of(String text, List<Card> cards, List<Review.Sentence> open) {
        List<ReviewParagraph> paragraphs = new ArrayList<>();
        int next = 0;
        int gap = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            List<Card> inside = new ArrayList<>();
            while (next < cards.size() && at(cards.get(next)) < end) {
                Card card = cards.get(next++);
                end = Math.max(end, card.candidate().commitment().place().end());
                inside.add(card);
            }
            List<Open> missed = new ArrayList<>();
            while (gap < open.size() && open.get(gap).start() < end) {
                Review.Sentence sentence = open.get(gap++);
                missed.add(new Open(
                        sentence.start(),
                        sentence.end(),
                        text.substring(sentence.start(), sentence.end()).strip()));
            }
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(paragraph(text, start, end, inside, missed));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** The one in which the candidate stands. */
    static Optional<ReviewParagraph> holding(List<ReviewParagraph> all, long candidate) {
        return all.stream()
                .filter(paragraph -> paragraph.cards().stream().anyMatch(card -> card.id() == candidate))
                .findFirst();
    }

    private static int at(Card card) {
        return card.candidate().commitment().place().start();
    }

    private static ReviewParagraph paragraph(String text, int start, int end, List<Card> cards, List<Open> open) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        int gap = 0;
        for (Card card : cards) {
            int from = Math.max(at, at(card));
            int to = Math.max(from, card.candidate().commitment().place().end());
            if (from == to) {
                continue; // merged into the passage before it
            }
            gap = plain(pieces, text, at, from, open, gap);
            pieces.add(new Piece(from, text.substring(from, to), card, false));
            at = to;
        }
        plain(pieces, text, at, end, open, gap);
        return new ReviewParagraph(start, pieces, cards, open, cards.isEmpty() && end - start <= TITLE);
    }

    /** Text between candidates, with the open sentences in it; answers the next open sentence. */
    private static int plain(List<Piece> pieces, String text, int from, int to, List<Open> open, int gap) {
        int at = from;
        int next = gap;
        while (next < open.size() && open.get(next).start() < to) {
            Open sentence = open.get(next++);
            int start = Math.max(at, sentence.start());
            int end = Math.min(to, sentence.end());
            add(pieces, at, text.substring(at, start), false);
            add(pieces, start, text.substring(start, end), true);
            at = end;
        }
        add(pieces, at, text.substring(at, to), false);
        return next;
    }

    private static void add(List<Piece> pieces, int start, String text, boolean open) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(start, text, null, open));
        }
    }
}
