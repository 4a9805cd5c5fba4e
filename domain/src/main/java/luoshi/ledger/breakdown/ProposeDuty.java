package luoshi.ledger.breakdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import luoshi.ledger.pledge.PledgeRules;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 分工: exactly one lead unit (R5-1), no unit twice (R5-2), a leader, a person and a due date (R5-3, A-07). Before the matter is live. */
public final class ProposeDuty {
    private final Commitments commitments;
    private final Units units;
    private final Posts posts;
    private final Journal journal;

    public ProposeDuty(Commitments commitments, Units units, Posts posts, Journal journal) {
        this.commitments = commitments;
        this.units = units;
        this.posts = posts;
        this.journal = journal;
    }

    public Answer propose(Actor actor, long id, Duty duty, LocalDate today) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("分工由督查室或政府办办理");
        }
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null) {
            return new Answer.Refused("没有这个事项，或您不能查看");
        }
        CommitmentState state = commitment.state();
        if (state != CommitmentState.OPEN && state != CommitmentState.CONSULTED) {
            return new Answer.Refused("“" + state.label() + "”的事项不能再分工；已下达的按变更办理");
        }
        Duty whole = completed(commitment.duty(), duty, actor.regionId(), today);
        @Nullable
        String complaint = PledgeRules.complaint(commitment, whole.dueOn())
                .orElseGet(() -> complaint(actor.regionId(), whole, today));
        if (complaint != null) {
            return new Answer.Refused(complaint);
        }
        commitments.duty(actor.regionId(), id, whole);
        journal.append(Fact.of(actor.regionId(), "duty.proposed", "commitment", id)
                .from(Particulars.of("duty", commitment.duty()).json())
                .to(Particulars.of("duty", whole).json()));
        return new Answer.Done(id);
    }

    /** A leader and a person that are not named, or that came with another lead and were left as they were, are those of the lead unit. */
    private Duty completed(Duty before, Duty duty, long region, LocalDate today) {
        Long lead = duty.leadUnitId();
        if (lead == null) {
            return duty;
        }
        boolean handed = !lead.equals(before.leadUnitId());
        Usual usual = Usual.of(region, lead, units, posts, today);
        return duty.of(
                duty.leaderPostId() == null || (handed && Objects.equals(duty.leaderPostId(), before.leaderPostId()))
                        ? usual.leader()
                        : null,
                duty.ownerPostId() == null || (handed && Objects.equals(duty.ownerPostId(), before.ownerPostId()))
                        ? usual.owner()
                        : null);
    }

    private @Nullable String complaint(long region, Duty duty, LocalDate today) {
        List<Unit> present = units.list(region, today);
        boolean known = Stream.concat(
                        Stream.of(duty.leadUnitId()),
                        Stream.concat(duty.responsible().stream(), duty.supporting().stream()))
                .filter(Objects::nonNull)
                .allMatch(unit -> present.stream().anyMatch(one -> one.id() == unit));
        if (duty.leadUnitId() == null || !known) {
            return "请选一个现有的牵头单位";
        }
        Long twice = duty.twice();
        if (twice != null) {
            return units.find(region, twice).map(Unit::shortName).orElse("同一个单位") + "不能既牵头又配合，也不能列两次";
        }
        return null;
    }
}
