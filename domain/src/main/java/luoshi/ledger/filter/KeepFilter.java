package luoshi.ledger.filter;

import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;

/** 存筛选: by a name of one's own; the office may show it to everybody. The same name again takes the place of the one before. */
public final class KeepFilter {
    private static final int LONGEST = 20;
    private static final int MOST = 30;

    private final SavedFilters filters;
    private final Journal journal;

    public KeepFilter(SavedFilters filters, Journal journal) {
        this.filters = filters;
        this.journal = journal;
    }

    public Answer keep(Actor actor, String name, String query, boolean shared) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST) {
            return new Answer.Refused("给这次筛选起个名，不超过" + LONGEST + "个字");
        }
        if (query.isBlank()) {
            return new Answer.Refused("还没有选筛选条件");
        }
        if (shared && !actor.may("ledger.manage")) {
            return new Answer.Refused("给大家用的筛选由督查室或政府办存");
        }
        List<SavedFilter> own = filters.list(actor.regionId()).stream()
                .filter(filter -> filter.accountId() == actor.accountId())
                .toList();
        own.stream()
                .filter(filter -> filter.name().equals(called))
                .forEach(filter -> filters.remove(actor.regionId(), filter.id()));
        if (own.size() >= MOST) {
            return new Answer.Refused("已存了" + MOST + "个筛选，请先去掉不用的");
        }
        long id = filters.add(actor.regionId(), called, query, shared);
        journal.append(Fact.of(actor.regionId(), "filter.kept", "filter", id)
                .to(Particulars.of("name", called)
                        .and("query", query)
                        .and("shared", shared)
                        .json()));
        return new Answer.Done(id);
    }
}
