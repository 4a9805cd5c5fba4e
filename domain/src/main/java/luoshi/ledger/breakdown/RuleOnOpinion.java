package luoshi.ledger.breakdown;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import luoshi.region.Posts;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 裁定分工: the government office upholds an objection or not. A proposal that is upheld changes the lead, and the new lead is asked in its turn. */
public final class RuleOnOpinion {
    private final Commitments commitments;
    private final Breakdown breakdown;
    private final Units units;
    private final Posts posts;
    private final Journal journal;

    public RuleOnOpinion(Commitments commitments, Breakdown breakdown, Units units, Posts posts, Journal journal) {
        this.commitments = commitments;
        this.breakdown = breakdown;
        this.units = units;
        this.posts = posts;
        this.journal = journal;
    }

    /**
     * @param lead who leads from now on, where the objection is upheld; the proposed unit where null
     * @return the commitment's id
     */
    public Answer rule(
            Actor actor, long opinionId, boolean upheld, @Nullable Long lead, String words, LocalDate today) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("分工意见由政府办裁定");
        }
        @Nullable
        Opinion opinion = breakdown.opinion(actor.regionId(), opinionId).orElse(null);
        if (opinion == null || !opinion.open()) {
            return new Answer.Refused("这条意见已经办结，或您不能查看");
        }
        Commitment commitment =
                commitments.find(actor.regionId(), opinion.commitmentId()).orElseThrow();
        if (commitment.state() != CommitmentState.CONSULTED) {
            return new Answer.Refused("“" + commitment.state().label() + "”的事项不在征求意见");
        }
        if (!upheld && words.isBlank()) {
            return new Answer.Refused("不采纳要写明理由");
        }
        @Nullable Long next = lead == null ? opinion.proposedUnitId() : lead;
        boolean leadObjects = Long.valueOf(opinion.unitId()).equals(commitment.leadUnitId());
        if (upheld && leadObjects && (next == null || next == opinion.unitId())) {
            return new Answer.Refused("采纳后由谁牵头？请选一个单位");
        }
        breakdown.rule(actor.regionId(), opinionId, upheld, words);
        Duty duty = commitment.duty();
        if (upheld) {
            duty = leadObjects && next != null
                    ? handedOver(actor.regionId(), duty, next, today)
                    : without(duty, opinion.unitId());
            commitments.duty(actor.regionId(), commitment.id(), duty);
        }
        journal.append(Fact.of(actor.regionId(), "opinion.ruled", "commitment", commitment.id())
                .from(Particulars.of("duty", commitment.duty()).json())
                .to(Particulars.of("upheld", upheld)
                        .and("words", words)
                        .and("duty", duty)
                        .json()));
        return new Answer.Done(commitment.id());
    }

    private Duty handedOver(long region, Duty duty, long unit, LocalDate today) {
        Usual usual = Usual.of(region, unit, units, posts, today);
        return duty.withLead(unit).of(usual.leader(), usual.owner());
    }

    private static Duty without(Duty duty, long unit) {
        return new Duty(
                duty.leaderPostId(),
                duty.leadUnitId(),
                duty.responsible().stream().filter(other -> other != unit).toList(),
                duty.supporting().stream().filter(other -> other != unit).toList(),
                duty.ownerPostId(),
                duty.dueOn());
    }
}
