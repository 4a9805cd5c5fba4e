package luoshi.ledger.quota;

import java.math.BigDecimal;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** 调整单位指标: with a reason; whether all of them still add up is shown. */
public final class AdjustShare {
    private final Quotas quotas;
    private final Journal journal;

    public AdjustShare(Quotas quotas, Journal journal) {
        this.quotas = quotas;
        this.journal = journal;
    }

    public Answer adjust(Actor actor, long id, long unitId, BigDecimal low, @Nullable BigDecimal high, String reason) {
        Optional<Standing> found = quotas.find(actor.regionId(), id);
        if (found.isEmpty() || !actor.may("ledger.manage")) {
            return new Answer.Refused("指标由督查室调整");
        }
        Optional<Owed> share = found.get().units().stream()
                .filter(one -> one.unitId() == unitId)
                .findFirst();
        if (share.isEmpty()) {
            return new Answer.Refused("这个单位没有分解指标");
        }
        if (low.signum() < 0 || (high != null && high.compareTo(low) < 0)) {
            return new Answer.Refused("指标不能是负数，上限不小于下限");
        }
        if (reason.isBlank()) {
            return new Answer.Refused("请写调整的理由");
        }
        quotas.share(actor.regionId(), id, unitId, low, high);
        journal.append(Fact.of(
                        actor.regionId(),
                        "quota.adjusted",
                        "commitment",
                        found.get().quota().commitmentId())
                .from(Particulars.of("unit", unitId)
                        .and("least", share.get().words())
                        .json())
                .to(Particulars.of("unit", unitId)
                        .and("least", new Owed(unitId, low, high, BigDecimal.ZERO).words())
                        .and("reason", reason.strip())
                        .json()));
        return new Answer.Done(id);
    }
}
