package luoshi.ledger;

import java.util.List;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.search.SearchIndex;

/** 建账: what was read from a report becomes its ledger, numbered from 1 without a gap. */
public final class OpenLedger {
    private final Commitments commitments;
    private final SearchIndex search;
    private final Journal journal;

    public OpenLedger(Commitments commitments, SearchIndex search, Journal journal) {
        this.commitments = commitments;
        this.search = search;
        this.journal = journal;
    }

    public void open(long regionId, long reportId, List<Commitments.Draft> drafts) {
        commitments.addAll(regionId, reportId, drafts);
        journal.append(Fact.of(regionId, "ledger.opened", "report", reportId)
                .to(Particulars.of("commitments", drafts.size()).json()));
        Commitments.Filter all = new Commitments.Filter(regionId, reportId, 0L, null, null, null);
        commitments
                .page(all, 0, drafts.size())
                .forEach(commitment -> search.put(regionId, "commitment", commitment.id(), commitment.quote()));
    }
}
