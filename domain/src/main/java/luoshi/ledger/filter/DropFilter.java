package luoshi.ledger.filter;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** 去掉存好的筛选: one's own, or a shared one where one manages the ledger. */
public final class DropFilter {
    private final SavedFilters filters;
    private final Journal journal;

    public DropFilter(SavedFilters filters, Journal journal) {
        this.filters = filters;
        this.journal = journal;
    }

    public Answer drop(Actor actor, long id) {
        @Nullable
        SavedFilter found = filters.list(actor.regionId()).stream()
                .filter(filter -> filter.id() == id)
                .filter(filter ->
                        filter.accountId() == actor.accountId() || (filter.shared() && actor.may("ledger.manage")))
                .findFirst()
                .orElse(null);
        if (found == null) {
            return new Answer.Refused("没有这个筛选，或不是您存的");
        }
        filters.remove(actor.regionId(), id);
        journal.append(Fact.of(actor.regionId(), "filter.dropped", "filter", id)
                .from(Particulars.of("name", found.name())
                        .and("query", found.query())
                        .json()));
        return new Answer.Done(id);
    }
}
