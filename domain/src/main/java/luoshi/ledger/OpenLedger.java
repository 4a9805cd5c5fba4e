package luoshi.ledger;

import java.util.List;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.review.Review;
import luoshi.search.SearchIndex;

/** 建账: what was read from a report waits for review; a matter has its number when it is approved. */
public final class OpenLedger {
    private final Review review;
    private final SearchIndex search;
    private final Journal journal;

    public OpenLedger(Review review, SearchIndex search, Journal journal) {
        this.review = review;
        this.search = search;
        this.journal = journal;
    }

    /**
     * @param drafts in text order
     * @param sentences the sentences that can be checked, in text order
     */
    public void open(
            long regionId, long reportId, int year, List<Review.Draft> drafts, List<Review.Sentence> sentences) {
        List<Long> ids = review.add(regionId, reportId, year, drafts);
        review.addSentences(regionId, reportId, sentences);
        search.putAll(
                regionId,
                "commitment",
                ids,
                drafts.stream().map(Review.Draft::quote).toList());
        journal.append(Fact.of(regionId, "ledger.opened", "report", reportId)
                .to(Particulars.of("candidates", drafts.size())
                        .and("sentences", sentences.size())
                        .json()));
    }
}
