package luoshi.app.web.review;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.ledger.Commitment;
import luoshi.report.opinion.DeputyOpinion;
import luoshi.report.term.Term;
import luoshi.report.term.TermUses;

/** 旁注: what is known of a passage from elsewhere: its terms, and what deputies said of it. */
final class Beside {
    private Beside() {}

    /** As pairs of a word and its explanation. An opinion on another version counts where its passage still stands word by word. */
    static List<String[]> of(
            Card card, long reportId, String body, List<TermUses.Use> uses, List<DeputyOpinion> opinions) {
        Commitment.Place place = card.candidate().commitment().place();
        Span passage = new Span(place.start(), place.end());
        List<String[]> pairs = new ArrayList<>();
        uses.stream()
                .filter(use -> use.span().overlaps(passage))
                .map(TermUses.Use::term)
                .distinct()
                .forEach(term -> pairs.add(new String[] {"名词", term.term() + "：" + meaning(term)}));
        for (DeputyOpinion opinion : opinions) {
            int at = opinion.reportId() == reportId ? opinion.place().start() : body.indexOf(opinion.quote());
            if (at >= 0 && new Span(at, at + opinion.quote().length()).overlaps(passage)) {
                pairs.add(new String[] {"代表意见", words(opinion)});
            }
        }
        return pairs;
    }

    private static String meaning(Term term) {
        return term.definition().isEmpty() ? "还没有解释" : term.definition();
    }

    private static String words(DeputyOpinion opinion) {
        return opinion.speaker().words() + "：" + opinion.words()
                + (opinion.waits() ? "（未答复）" : "（" + opinion.ruling().verdict() + "）");
    }
}
