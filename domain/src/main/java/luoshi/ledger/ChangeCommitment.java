package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.breakdown.Usual;
import luoshi.ledger.pledge.PledgeRules;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 变更: target, date or lead changed, or the matter withdrawn after it went live; only with a decision document. Its number stays. */
public final class ChangeCommitment {
    private final Commitments commitments;
    private final Units units;
    private final Posts posts;
    private final Journal journal;

    public ChangeCommitment(Commitments commitments, Units units, Posts posts, Journal journal) {
        this.commitments = commitments;
        this.units = units;
        this.posts = posts;
        this.journal = journal;
    }

    /** What is to be changed. */
    public sealed interface Wish {
        /** Another quantity of the same unit. */
        record Target(BigDecimal value) implements Wish {}

        record Date(LocalDate due) implements Wish {}

        record Lead(long unitId) implements Wish {}

        record Withdrawal(String reason) implements Wish {}
    }

    /** 决定文件: 常务会议纪要, its title and 文号, and its day. */
    public record Document(String name, LocalDate decidedOn) {}

    public Answer change(Actor actor, long id, Wish wish, Document document, LocalDate today) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("变更由督查室或政府办办理");
        }
        if (document.name().isBlank()) {
            return new Answer.Refused("已下达的事项变更，要填常务会议纪要等决定文件的名称和文号");
        }
        if (document.decidedOn().isAfter(today)) {
            return new Answer.Refused("决定日期不能晚于今天");
        }
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null) {
            return new Answer.Refused("没有这个事项，或您不能查看");
        }
        if (!commitment.state().live()) {
            return new Answer.Refused("“" + commitment.state().label() + "”的事项不办理变更");
        }
        return switch (wish) {
            case Wish.Target target -> {
                Goal before = commitment.goal();
                if (before == null) {
                    yield new Answer.Refused("这一件没有量化目标，不能变更目标");
                }
                Goal after = new Goal(before.op(), target.value(), before.unit());
                commitments.goal(actor.regionId(), id, after);
                yield kept(actor, commitment, "目标", before.words(), after.words(), document);
            }
            case Wish.Date date -> {
                @Nullable
                String outside = PledgeRules.complaint(commitment, date.due()).orElse(null);
                if (outside != null) {
                    yield new Answer.Refused(outside);
                }
                commitments.duty(actor.regionId(), id, commitment.duty().dueOn(date.due()));
                yield kept(
                        actor,
                        commitment,
                        "时限",
                        String.valueOf(commitment.dueOn()),
                        date.due().toString(),
                        document);
            }
            case Wish.Lead lead -> lead(actor, commitment, lead.unitId(), document, today);
            case Wish.Withdrawal withdrawal -> {
                if (withdrawal.reason().isBlank()) {
                    yield new Answer.Refused("撤销要写明原因");
                }
                commitments.become(actor.regionId(), id, CommitmentState.WITHDRAWN);
                yield kept(actor, commitment, "撤销", commitment.state().label(), withdrawal.reason(), document);
            }
        };
    }

    private Answer lead(Actor actor, Commitment commitment, long unitId, Document document, LocalDate today) {
        long region = actor.regionId();
        @Nullable
        Unit unit =
                units.find(region, unitId).filter(one -> one.validTo() == null).orElse(null);
        if (unit == null) {
            return new Answer.Refused("请选一个现有的牵头单位");
        }
        Usual usual = Usual.of(region, unitId, units, posts, today);
        commitments.duty(
                region, commitment.id(), commitment.duty().withLead(unitId).of(usual.leader(), usual.owner()));
        Long before = commitment.leadUnitId();
        return kept(
                actor,
                commitment,
                "牵头",
                before == null
                        ? ""
                        : units.find(region, before).map(Unit::shortName).orElse(""),
                unit.shortName(),
                document);
    }

    private Answer kept(
            Actor actor, Commitment commitment, String what, String before, String after, Document document) {
        commitments.addChange(new Change(
                actor.regionId(), commitment.id(), what, before, after, document.name(), document.decidedOn(), null));
        journal.append(Fact.of(actor.regionId(), "commitment.changed", "commitment", commitment.id())
                .from(Particulars.of(what, before).json())
                .to(Particulars.of(what, after).and("document", document.name()).json()));
        return new Answer.Done(commitment.id());
    }
}
