package luoshi.ledger.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** 办一年的民生实事: opens the solicitation and leads from stage to stage; none is skipped and none comes back. */
public final class RunPledgeYear {
    private final Pledges pledges;
    private final Journal journal;

    public RunPledgeYear(Pledges pledges, Journal journal) {
        this.pledges = pledges;
        this.journal = journal;
    }

    /** What is wanted of the year. */
    public sealed interface Step {
        /** 开始征集, or change its days. */
        record Solicit(LocalDate opensOn, LocalDate closesOn, int wanted) implements Step {}

        /** 征集结束，转入评分. */
        record Score() implements Step {}

        /** 评分结束，转入表决. */
        record Vote() implements Step {}

        /** 登记表决结果. */
        record Count(int present, String document, Map<Long, Pledge.Vote> votes) implements Step {}
    }

    public Answer take(Actor actor, int year, Step step) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("民生实事的征集、评分、表决由政府办或督查室组织");
        }
        @Nullable PledgeYear before = pledges.year(actor.regionId(), year).orElse(null);
        return switch (step) {
            case Step.Solicit solicit -> solicit(actor, year, before, solicit);
            case Step.Score ignored -> move(actor, before, PledgeYear.Stage.SOLICITING, PledgeYear.Stage.SCORING);
            case Step.Vote ignored -> vote(actor, before);
            case Step.Count count -> count(actor, before, count);
        };
    }

    private Answer solicit(Actor actor, int year, @Nullable PledgeYear before, Step.Solicit solicit) {
        if (solicit.closesOn().isBefore(solicit.opensOn())) {
            return new Answer.Refused("征集截止不能早于开始");
        }
        if (solicit.wanted() < 1 || solicit.wanted() > 50) {
            return new Answer.Refused("拟办件数请填1到50");
        }
        if (before != null && before.stage() != PledgeYear.Stage.SOLICITING) {
            return new Answer.Refused(year + "年的征集已经结束");
        }
        return keep(
                actor,
                before,
                new PledgeYear(
                        actor.regionId(),
                        year,
                        solicit.opensOn(),
                        solicit.closesOn(),
                        solicit.wanted(),
                        PledgeYear.Stage.SOLICITING,
                        null,
                        ""));
    }

    private Answer vote(Actor actor, @Nullable PledgeYear before) {
        if (before != null) {
            Map<Long, Pledge.Scores> scores = pledges.scores(actor.regionId(), before.year());
            List<Pledge> candidates = county(actor, before);
            if (candidates.isEmpty()) {
                return new Answer.Refused("还没有县定候选项目，先从建议中提出候选");
            }
            List<String> without = candidates.stream()
                    .filter(pledge -> !scores.containsKey(pledge.id()))
                    .map(pledge -> pledge.content().title())
                    .toList();
            if (!without.isEmpty()) {
                return new Answer.Refused("还有" + without.size() + "个候选没有评分：" + String.join("、", without));
            }
        }
        return move(actor, before, PledgeYear.Stage.SCORING, PledgeYear.Stage.VOTING);
    }

    private Answer count(Actor actor, @Nullable PledgeYear before, Step.Count count) {
        if (before == null || before.stage() != PledgeYear.Stage.VOTING) {
            return new Answer.Refused("现在不是表决阶段，不能登记表决结果");
        }
        if (count.document().isBlank()) {
            return new Answer.Refused("请填表决结果的文件，如县人大会议的表决公告");
        }
        for (Pledge pledge : county(actor, before)) {
            Pledge.Vote vote = count.votes().get(pledge.id());
            if (vote == null) {
                return new Answer.Refused("“" + pledge.content().title() + "”的票数没有填");
            }
            if (vote.yes() < 0
                    || vote.no() < 0
                    || vote.abstain() < 0
                    || vote.yes() + vote.no() + vote.abstain() > count.present()) {
                return new Answer.Refused("“" + pledge.content().title() + "”的票数合计超过到会代表" + count.present() + "人，请核对");
            }
        }
        county(actor, before)
                .forEach(pledge -> pledges.vote(
                        actor.regionId(),
                        pledge.id(),
                        count.votes().getOrDefault(pledge.id(), new Pledge.Vote(0, 0, 0))));
        return keep(
                actor,
                before,
                new PledgeYear(
                        before.regionId(),
                        before.year(),
                        before.opensOn(),
                        before.closesOn(),
                        before.wanted(),
                        before.stage(),
                        count.present(),
                        count.document().strip()));
    }

    private List<Pledge> county(Actor actor, PledgeYear year) {
        return pledges.of(actor.regionId(), year.year()).stream()
                .filter(pledge -> pledge.level() == Pledge.Level.COUNTY)
                .toList();
    }

    private Answer move(Actor actor, @Nullable PledgeYear before, PledgeYear.Stage from, PledgeYear.Stage to) {
        if (before == null || before.stage() != from) {
            return new Answer.Refused("只有“" + from.label() + "”阶段可以转入“" + to.label() + "”");
        }
        return keep(actor, before, moved(before, to));
    }

    static PledgeYear moved(PledgeYear year, PledgeYear.Stage to) {
        return new PledgeYear(
                year.regionId(),
                year.year(),
                year.opensOn(),
                year.closesOn(),
                year.wanted(),
                to,
                year.present(),
                year.document());
    }

    private Answer keep(Actor actor, @Nullable PledgeYear before, PledgeYear after) {
        pledges.keep(after);
        journal.append(Fact.of(actor.regionId(), "pledges.moved", "pledges", after.year())
                .from(Particulars.of(
                                "stage", before == null ? "" : before.stage().label())
                        .json())
                .to(Particulars.of("stage", after.stage().label())
                        .and("from", after.opensOn())
                        .and("to", after.closesOn())
                        .and("document", after.document())
                        .json()));
        return new Answer.Done(after.year());
    }
}
