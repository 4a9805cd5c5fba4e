package luoshi.ledger.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
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
    private final ChangeBook book;

    public ChangeCommitment(Commitments commitments, Units units, Posts posts, ChangeBook book) {
        this.commitments = commitments;
        this.units = units;
        this.posts = posts;
        this.book = book;
    }

    /** What is to be changed. */
    public sealed interface Wish {
        /** Another quantity of the same unit. */
        record Target(BigDecimal value) implements Wish {}

        record Date(LocalDate due) implements Wish {}

        record Lead(long unitId) implements Wish {}

        /** 责任单位、配合单位 and 责任人 under the same lead; the person stays where null. */
        record Hands(
                List<Long> responsible,
                List<Long> supporting,
                @Nullable Long ownerPostId) implements Wish {}

        record Withdrawal(String reason) implements Wish {}
    }

    public Answer change(Actor actor, long id, Wish wish, Paper paper, LocalDate today) {
        @Nullable Commitment commitment = book.find(actor.regionId(), id).orElse(null);
        Optional<String> refusal = book.refusal(actor, commitment, paper, today)
                .or(() -> commitment == null ? Optional.empty() : complaint(commitment, wish, paper));
        if (commitment == null || refusal.isPresent()) {
            return new Answer.Refused(refusal.orElse(""));
        }
        return switch (book.file(actor, commitment, paper, today)) {
            case AddEvidence.Answer.Refused refused -> new Answer.Refused(refused.reason());
            case AddEvidence.Answer.Added file -> {
                book.keep(id, done(commitment, wish, today), paper, file.id(), actor.regionId());
                yield new Answer.Done(id);
            }
        };
    }

    private Optional<String> complaint(Commitment commitment, Wish wish, Paper paper) {
        return switch (wish) {
            case Wish.Target target -> {
                Goal goal = commitment.goal();
                yield goal == null
                        ? Optional.of("这一件没有量化目标，不能变更目标")
                        : target.value().signum() < 0
                                ? Optional.of("目标不能是负数")
                                : same(goal.value().compareTo(target.value()) == 0);
            }
            case Wish.Date date ->
                same(date.due().equals(commitment.dueOn()))
                        .or(() -> paper.complaint(date.due()))
                        .or(() -> PledgeRules.complaint(commitment, date.due()));
            case Wish.Lead lead ->
                present(commitment.regionId(), lead.unitId()).isEmpty()
                        ? Optional.of("请选一个现有的牵头单位")
                        : same(Long.valueOf(lead.unitId()).equals(commitment.leadUnitId()));
            case Wish.Hands hands -> complaint(commitment, changed(commitment.duty(), hands));
            case Wish.Withdrawal withdrawal ->
                withdrawal.reason().isBlank()
                        ? Optional.of("撤销要写明原因")
                        : ChangeBook.ends(commitment)
                                ? Optional.empty()
                                : Optional.of("“" + commitment.state().label() + "”的事项不能撤销");
        };
    }

    private Optional<String> complaint(Commitment commitment, Duty duty) {
        Long twice = duty.twice();
        Duty before = commitment.duty();
        if (twice != null) {
            return Optional.of(called(commitment.regionId(), twice) + "不能既牵头又配合，也不能列两次");
        }
        boolean known = duty.concerned().stream()
                .filter(unit -> !before.concerned().contains(unit))
                .allMatch(unit -> present(commitment.regionId(), unit).isPresent());
        boolean held = Objects.equals(duty.ownerPostId(), before.ownerPostId())
                || posts.find(commitment.regionId(), duty.ownerPostId() == null ? 0 : duty.ownerPostId())
                        .isPresent();
        return known && held ? same(duty.equals(before)) : Optional.of("请选现有的单位和职务");
    }

    private static Duty changed(Duty duty, Wish.Hands hands) {
        return new Duty(
                duty.leaderPostId(),
                duty.leadUnitId(),
                hands.responsible(),
                hands.supporting(),
                hands.ownerPostId() == null ? duty.ownerPostId() : hands.ownerPostId(),
                duty.dueOn());
    }

    private static Optional<String> same(boolean same) {
        return same ? Optional.of("和现在的一样，没有变更") : Optional.empty();
    }

    private Optional<Unit> present(long region, long unitId) {
        return units.find(region, unitId).filter(unit -> unit.validTo() == null);
    }

    private ChangeBook.Told done(Commitment commitment, Wish wish, LocalDate today) {
        long region = commitment.regionId();
        return switch (wish) {
            case Wish.Target target -> {
                Goal before = java.util.Objects.requireNonNull(commitment.goal());
                Goal after = new Goal(before.op(), target.value(), before.unit());
                commitments.goal(region, commitment.id(), after);
                yield new ChangeBook.Told("目标", before.words(), after.words());
            }
            case Wish.Date date -> {
                commitments.duty(region, commitment.id(), commitment.duty().dueOn(date.due()));
                yield new ChangeBook.Told(
                        "时限", String.valueOf(commitment.dueOn()), date.due().toString());
            }
            case Wish.Lead lead -> lead(commitment, lead.unitId(), today);
            case Wish.Hands hands -> {
                Duty after = changed(commitment.duty(), hands);
                commitments.duty(region, commitment.id(), after);
                yield new ChangeBook.Told("责任", told(region, commitment.duty()), told(region, after));
            }
            case Wish.Withdrawal withdrawal -> {
                commitments.become(region, commitment.id(), CommitmentState.WITHDRAWN);
                yield new ChangeBook.Told("撤销", commitment.state().label(), withdrawal.reason());
            }
        };
    }

    private ChangeBook.Told lead(Commitment commitment, long unitId, LocalDate today) {
        long region = commitment.regionId();
        Usual usual = Usual.of(region, unitId, units, posts, today);
        commitments.duty(
                region, commitment.id(), commitment.duty().withLead(unitId).of(usual.leader(), usual.owner()));
        Long before = commitment.leadUnitId();
        return new ChangeBook.Told("牵头", before == null ? "" : called(region, before), called(region, unitId));
    }

    private String told(long region, Duty duty) {
        Long owner = duty.ownerPostId();
        String person = owner == null
                ? ""
                : posts.find(region, owner)
                        .map(post -> post.called(called(region, post.unitId())))
                        .orElse("");
        return "责任单位" + names(region, duty.responsible()) + "，配合单位" + names(region, duty.supporting()) + "，责任人"
                + person;
    }

    private String names(long region, List<Long> ids) {
        return ids.isEmpty()
                ? "无"
                : ids.stream().map(unit -> called(region, unit)).collect(Collectors.joining("、"));
    }

    private String called(long region, long unitId) {
        return units.find(region, unitId).map(Unit::shortName).orElse("");
    }
}
