package luoshi.app.web.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.foundation.text.Span;
import luoshi.ledger.review.Review;
import luoshi.report.term.Term;
import luoshi.report.term.TermUses;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report with its candidates: the pieces of its text on the left, cards and open sentences on the right.
 *
 * @param start where it begins in the report's text
 * @param title whether it is a short line of its own
 */
public record ReviewParagraph(int start, List<Piece> pieces, List<Card> cards, List<Open> open, boolean title) {
    private static final int TITLE = 30;

    /** A stretch of text: a candidate's passage, an open sentence, or neither; cut into runs where terms begin and end. */
    public record Piece(int start, List<Run> runs, @Nullable Card card, boolean open) {}

    /** A stretch of a piece. */
    public record Run(int start, String text, @Nullable Term term) {}

    /** Nothing to review in it. */
    public boolean quiet() {
        return cards.isEmpty() && open.isEmpty();
    }

    /** 漏: a checkable sentence that is neither a commitment nor explained. */
    public record Open(int start, int end, String words) {}

    /** Cuts the text into its lines and each line where candidates begin and end; a candidate may run over a line break. */
    static List<ReviewParagraph> of(
            String text, List<Card> cards, List<Review.Sentence> open, List<TermUses.Use> terms) {
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
                paragraphs.add(paragraph(new Cut(text, terms), start, end, inside, missed));
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

    private static ReviewParagraph paragraph(Cut cut, int start, int end, List<Card> cards, List<Open> open) {
        int at = start;
        int gap = 0;
        for (Card card : cards) {
            int from = Math.max(at, at(card));
            int to = Math.max(from, card.candidate().commitment().place().end());
            if (from == to) {
                continue; // merged into the passage before it
            }
            gap = plain(cut, at, from, open, gap);
            cut.add(from, to, card, false);
            at = to;
        }
        plain(cut, at, end, open, gap);
        return new ReviewParagraph(
                start, List.copyOf(cut.pieces), cards, open, cards.isEmpty() && end - start <= TITLE);
    }

    /** Text between candidates, with the open sentences in it; answers the next open sentence. */
    private static int plain(Cut cut, int from, int to, List<Open> open, int gap) {
        int at = from;
        int next = gap;
        while (next < open.size() && open.get(next).start() < to) {
            Open sentence = open.get(next++);
            int start = Math.max(at, sentence.start());
            int end = Math.min(to, sentence.end());
            cut.add(at, start, null, false);
            cut.add(start, end, null, true);
            at = end;
        }
        cut.add(at, to, null, false);
        return next;
    }

    /** The pieces of one paragraph; each term is marked where it is used first. */
    private static final class Cut {
        private final String text;
        private final List<TermUses.Use> terms;
        private final List<Piece> pieces = new ArrayList<>();
        private final Set<Long> told = new HashSet<>();

        Cut(String text, List<TermUses.Use> terms) {
            this.text = text;
            this.terms = terms;
        }

        void add(int start, int end, @Nullable Card card, boolean open) {
            if (start >= end) {
                return;
            }
            List<Run> runs = new ArrayList<>();
            int at = start;
            for (TermUses.Use use : terms) {
                Span span = use.span();
                if (span.start() >= at
                        && span.end() <= end
                        && told.add(use.term().id())) {
                    run(runs, at, span.start(), null);
                    run(runs, span.start(), span.end(), use.term());
                    at = span.end();
                }
            }
            run(runs, at, end, null);
            pieces.add(new Piece(start, runs, card, open));
        }

        private void run(List<Run> runs, int start, int end, @Nullable Term term) {
            if (start < end) {
                runs.add(new Run(start, text.substring(start, end), term));
            }
        }
    }
}
