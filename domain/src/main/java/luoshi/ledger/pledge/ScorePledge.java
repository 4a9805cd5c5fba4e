package luoshi.ledger.pledge;

import java.util.stream.IntStream;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** 评分: 普惠性, 保基本, 均等化 and 能完成, 25 points each. */
public final class ScorePledge {
    private static final int MOST = 25;

    private final Pledges pledges;
    private final Journal journal;

    public ScorePledge(Pledges pledges, Journal journal) {
        this.pledges = pledges;
        this.journal = journal;
    }

    public Answer score(Actor actor, long pledgeId, Pledge.Sheet sheet) {
        @Nullable Pledge pledge = pledges.find(actor.regionId(), pledgeId).orElse(null);
        if (!actor.may("ledger.manage") || pledge == null) {
            return new Answer.Refused("评分由政府办或督查室组织");
        }
        if (pledges.year(actor.regionId(), pledge.year())
                .filter(year -> year.stage() == PledgeYear.Stage.SCORING)
                .isEmpty()) {
            return new Answer.Refused("现在不是评分阶段");
        }
        if (!IntStream.of(sheet.universal(), sheet.basic(), sheet.equal(), sheet.feasible())
                .allMatch(points -> points >= 0 && points <= MOST)) {
            return new Answer.Refused("四项各按0到" + MOST + "分打");
        }
        pledges.score(actor.regionId(), pledgeId, sheet);
        journal.append(Fact.of(actor.regionId(), "pledge.scored", "pledge", pledgeId)
                .to(Particulars.of("sheet", sheet).json()));
        return new Answer.Done(pledgeId);
    }
}
