package luoshi.report.opinion;

import java.util.Set;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.report.Answer;

/** 办理代表意见: 采纳, 部分采纳 or 不采纳; all but the first need a reason. A later ruling takes the place of an earlier one; the journal keeps both. */
public final class RuleOnOpinion {
    public static final Set<String> VERDICTS = Set.of("采纳", "部分采纳", "不采纳");

    private final DeputyOpinions opinions;
    private final Journal journal;

    public RuleOnOpinion(DeputyOpinions opinions, Journal journal) {
        this.opinions = opinions;
        this.journal = journal;
    }

    public Answer rule(Actor actor, long id, DeputyOpinion.Ruling ruling) {
        var found = opinions.find(actor.regionId(), id);
        if (!actor.may("report.manage") || found.isEmpty()) {
            return new Answer.Refused("代表意见由督查室或政府办办理");
        }
        if (!VERDICTS.contains(ruling.verdict())) {
            return new Answer.Refused("请选择采纳、部分采纳或不采纳");
        }
        if (!ruling.verdict().equals("采纳") && ruling.reason().isBlank()) {
            return new Answer.Refused(ruling.verdict() + "要写明理由");
        }
        opinions.rule(actor.regionId(), id, ruling);
        DeputyOpinion.Ruling before = found.get().ruling();
        journal.append(Fact.of(actor.regionId(), "comment.ruled", "comment", id)
                .from(told(before))
                .to(told(ruling)));
        return new Answer.Done(id);
    }

    private static String told(DeputyOpinion.Ruling ruling) {
        return Particulars.of("verdict", ruling.verdict())
                .and("reason", ruling.reason())
                .json();
    }
}
