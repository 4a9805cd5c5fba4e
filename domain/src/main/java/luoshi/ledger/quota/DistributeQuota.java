package luoshi.ledger.quota;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 指标分解: one sentence becomes what every unit of the class owes. */
public final class DistributeQuota {
    private final Commitments commitments;
    private final Quotas quotas;
    private final Units units;
    private final Journal journal;

    public DistributeQuota(Commitments commitments, Quotas quotas, Units units, Journal journal) {
        this.commitments = commitments;
        this.quotas = quotas;
        this.units = units;
        this.journal = journal;
    }

    /**
     * What is wanted.
     *
     * @param each what every unit of the class owes
     * @param target null: as much as all of them owe together
     */
    public record Wish(Suggested each, @Nullable BigDecimal target) {}

    public Answer distribute(Actor actor, long commitmentId, Wish wish, LocalDate today) {
        Optional<Commitment> found = commitments.find(actor.regionId(), commitmentId);
        if (found.isEmpty() || !actor.may("ledger.manage")) {
            return new Answer.Refused("指标由督查室分解");
        }
        Commitment commitment = found.get();
        Suggested each = wish.each();
        List<Owed> shares = units.list(actor.regionId(), today).stream()
                .filter(unit -> unit.unitClass() == each.owners())
                .map(Unit::id)
                .map(unit -> new Owed(unit, each.low(), each.high(), BigDecimal.ZERO))
                .toList();
        String refusal = refusal(commitment, each, shares);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        BigDecimal all = each.low().multiply(BigDecimal.valueOf(shares.size()));
        BigDecimal target = wish.target();
        Quota quota = new Quota(
                0,
                commitmentId,
                each.owners(),
                each.what().strip(),
                each.measure().strip(),
                target == null ? all : target,
                each.least());
        long id = quotas.distribute(commitment, quota, shares);
        journal.append(Fact.of(actor.regionId(), "quota.distributed", "commitment", commitmentId)
                .to(Particulars.of("class", each.owners().label())
                        .and("units", shares.stream().map(Owed::unitId).toList())
                        .and("least", shares.getFirst().words() + quota.measure())
                        .and("target", quota.target())
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(Commitment commitment, Suggested each, List<Owed> shares) {
        if (commitment.state() != CommitmentState.ASSIGNED) {
            return "下达以后才能分解到单位";
        }
        if (shares.isEmpty()) {
            return "没有" + each.owners().label() + "类的单位";
        }
        if (each.low().signum() <= 0 || (each.high() != null && each.high().compareTo(each.low()) < 0)) {
            return "每个单位的指标要大于0，上限不小于下限";
        }
        if (each.measure().isBlank() || each.what().isBlank()) {
            return "请写指标内容和单位，如：个、亿元以上的项目";
        }
        return quotas.of(commitment.regionId(), commitment.id()).stream()
                        .anyMatch(one -> one.quota().owners() == each.owners())
                ? "已经分解到" + each.owners().label()
                : null;
    }
}
