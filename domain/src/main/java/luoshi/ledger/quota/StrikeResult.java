package luoshi.ledger.quota;

import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;

/** 成果不予计入: what the check finds untrue counts no more, with the reason; it stays to be seen. */
public final class StrikeResult {
    private final Quotas quotas;
    private final Journal journal;

    public StrikeResult(Quotas quotas, Journal journal) {
        this.quotas = quotas;
        this.journal = journal;
    }

    public Answer strike(Actor actor, long resultId, String because) {
        Optional<Result> found = quotas.result(actor.regionId(), resultId);
        if (found.isEmpty() || !actor.may("ledger.verify")) {
            return new Answer.Refused("成果由督查室核验");
        }
        if (because.isBlank()) {
            return new Answer.Refused("请写不予计入的理由");
        }
        if (!quotas.strike(actor.regionId(), resultId, because.strip())) {
            return new Answer.Refused("已经不计入");
        }
        long commitment = quotas.find(actor.regionId(), found.get().quotaId())
                .map(one -> one.quota().commitmentId())
                .orElse(0L);
        journal.append(Fact.of(actor.regionId(), "quota.struck", "commitment", commitment)
                .to(Particulars.of("unit", found.get().unitId())
                        .and("words", found.get().words())
                        .and("reason", because.strip())
                        .json()));
        return new Answer.Done(resultId);
    }
}
