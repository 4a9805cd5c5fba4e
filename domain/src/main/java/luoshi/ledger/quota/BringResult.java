package luoshi.ledger.quota;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** 报指标成果: by the unit that owes it; what is too small does not count and is not taken. */
public final class BringResult {
    private final Quotas quotas;
    private final Journal journal;

    public BringResult(Quotas quotas, Journal journal) {
        this.quotas = quotas;
        this.journal = journal;
    }

    public Answer bring(Actor actor, Result result, LocalDate today) {
        Optional<Standing> found = quotas.find(actor.regionId(), result.quotaId());
        String refusal = found.isEmpty()
                        || found.get().units().stream().noneMatch(one -> one.unitId() == result.unitId())
                        || !may(actor, result.unitId())
                ? "成果由承担指标的单位报"
                : refusal(found.get().quota(), result, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long id = quotas.bring(actor.regionId(), result);
        journal.append(Fact.of(
                        actor.regionId(),
                        "quota.brought",
                        "commitment",
                        found.map(Standing::quota).map(Quota::commitmentId).orElse(0L))
                .to(Particulars.of("unit", result.unitId())
                        .and("words", result.words().strip())
                        .and("amount", result.amount())
                        .and("on", result.on())
                        .json()));
        return new Answer.Done(id);
    }

    /** Whether somebody reports for the unit. */
    public static boolean may(Actor actor, long unitId) {
        return actor.may("ledger.report") && actor.actsFor(unitId);
    }

    private static @Nullable String refusal(Quota quota, Result result, LocalDate today) {
        if (result.words().isBlank()) {
            return "请写成果的名称和依据";
        }
        if (result.on().isAfter(today)) {
            return "日期不能晚于今天";
        }
        return quota.counts(result.amount())
                ? null
                : "不到" + quota.least().movePointLeft(4).stripTrailingZeros().toPlainString() + "万元，不计入指标";
    }
}
