package luoshi.report.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.report.term.Term.Source;
import luoshi.report.term.Term.Standing;
import luoshi.report.term.Term.Validity;
import org.jspecify.annotations.Nullable;

/**
 * 收名词: what a report explains enters the registry with its definition and source; slogans that nobody explains are flagged. What the office has edited
 * stays as it is.
 */
public final class CollectTerms {
    private final Terms terms;
    private final Journal journal;

    public CollectTerms(Terms terms, Journal journal) {
        this.terms = terms;
        this.journal = journal;
    }

    /** An entry of a report's glossary. */
    public record Entry(String term, String definition) {}

    /** @param body the report's text without its glossary */
    public void collect(long regionId, long reportId, String title, int year, List<Entry> entries, String body) {
        Map<String, Term> known = new HashMap<>();
        terms.list(regionId).forEach(term -> known.put(TermUses.folded(term.term()), term));
        Validity validity = new Validity(LocalDate.of(year, 1, 1), null);
        Source source = new Source("《" + title + "》名词解释", reportId, false);
        List<Term> fresh = new ArrayList<>();
        int renewed = 0;
        for (Entry entry : entries) {
            @Nullable Term old = known.get(TermUses.folded(entry.term()));
            Term defined = new Term(
                    regionId,
                    old == null ? 0 : old.id(),
                    entry.term(),
                    old == null ? List.of() : old.aliases(),
                    entry.definition(),
                    Standing.DEFINED,
                    source,
                    old == null ? validity : old.validity());
            if (old == null) {
                fresh.add(defined);
                known.put(TermUses.folded(entry.term()), defined);
            } else if (!old.source().edited() && !old.definition().equals(entry.definition())) {
                terms.change(defined);
                renewed++;
            }
        }
        List<Term> all = List.copyOf(known.values());
        List<String> open = Slogans.in(body).stream()
                .filter(words -> !TermUses.covered(words, all))
                .toList();
        open.forEach(words -> fresh.add(
                new Term(regionId, 0, words, List.of(), "", Standing.OPEN, new Source("", reportId, false), validity)));
        terms.addAll(fresh);
        journal.append(Fact.of(regionId, "terms.collected", "report", reportId)
                .to(Particulars.of("new", fresh.size() - open.size())
                        .and("renewed", renewed)
                        .and("open", open)
                        .json()));
    }
}
