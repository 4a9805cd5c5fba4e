package luoshi.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Units;
import luoshi.supervision.Answer;

/** 问题清零: a problem is found, cleared by its unit and confirmed by another; nobody clears his own (R1-6 in the small). */
public final class ClearFindings {
    private final Campaigns campaigns;
    private final Units units;
    private final Journal journal;

    public ClearFindings(Campaigns campaigns, Units units, Journal journal) {
        this.campaigns = campaigns;
        this.units = units;
        this.journal = journal;
    }

    public Answer find(Actor actor, long campaignId, long unitId, String words, LocalDate today) {
        Optional<Campaign> campaign = campaigns.find(actor.regionId(), campaignId);
        if (campaign.isEmpty() || !mayJudge(actor, campaign.get())) {
            return new Answer.Refused("问题由督查室和牵头单位登记");
        }
        if (campaign.get().ended()) {
            return new Answer.Refused("行动已经结束");
        }
        if (words.isBlank()) {
            return new Answer.Refused("问题没有填");
        }
        if (units.list(actor.regionId(), today).stream().noneMatch(unit -> unit.id() == unitId)) {
            return new Answer.Refused("请选整改单位");
        }
        long id = campaigns.addFinding(campaign.get(), unitId, words.strip(), today);
        journal.append(Fact.of(actor.regionId(), "finding.found", "campaign", campaignId)
                .to(Particulars.of("finding", id)
                        .and("unit", unitId)
                        .and("words", words.strip())
                        .json()));
        return new Answer.Done(campaignId);
    }

    public Answer clear(Actor actor, long id, String measures, LocalDate today) {
        Optional<Campaign.Finding> found = campaigns.finding(actor.regionId(), id);
        if (found.isEmpty()
                || !actor.may("duty.report")
                || !actor.actsFor(found.get().unitId())) {
            return new Answer.Refused("由整改单位报整改结果");
        }
        Campaign.Finding finding = found.get();
        if (finding.clearedOn() != null) {
            return new Answer.Refused(finding.cleared() ? "这个问题已经清零" : "已经报过整改结果，等待核实");
        }
        if (measures.isBlank()) {
            return new Answer.Refused("怎样整改的没有填");
        }
        campaigns.clear(actor.regionId(), finding, measures.strip(), today, actor.accountId());
        return done(actor, finding, "finding.cleared", Particulars.of("measures", measures.strip()));
    }

    public Answer confirm(Actor actor, long id, LocalDate today) {
        Optional<Campaign.Finding> found =
                campaigns.finding(actor.regionId(), id).filter(Campaign.Finding::waiting);
        if (found.isEmpty() || !mayJudge(actor, found.get())) {
            return new Answer.Refused("由督查室和牵头单位核实");
        }
        Campaign.Finding finding = found.get();
        Long by = finding.clearedBy();
        if (by != null && by == actor.accountId()) {
            return new Answer.Refused("整改结果是您报的，要由别人核实");
        }
        campaigns.confirm(actor.regionId(), finding, today, actor.accountId());
        return done(actor, finding, "finding.confirmed", Particulars.of("day", today));
    }

    public Answer giveBack(Actor actor, long id, String reason) {
        Optional<Campaign.Finding> found =
                campaigns.finding(actor.regionId(), id).filter(Campaign.Finding::waiting);
        if (found.isEmpty() || !mayJudge(actor, found.get())) {
            return new Answer.Refused("由督查室和牵头单位核实");
        }
        if (reason.isBlank()) {
            return new Answer.Refused("退回要写原因");
        }
        campaigns.giveBack(actor.regionId(), found.get(), reason.strip());
        return done(actor, found.get(), "finding.returned", Particulars.of("reason", reason.strip()));
    }

    private Answer done(Actor actor, Campaign.Finding finding, String verb, Particulars told) {
        journal.append(new Fact(
                actor.regionId(),
                verb,
                "campaign",
                finding.campaignId(),
                null,
                told.and("finding", finding.id()).json()));
        return new Answer.Done(finding.campaignId());
    }

    private boolean mayJudge(Actor actor, Campaign.Finding finding) {
        return campaigns
                .find(actor.regionId(), finding.campaignId())
                .filter(campaign -> mayJudge(actor, campaign))
                .isPresent();
    }

    /** The office, and the unit that leads the campaign. */
    public static boolean mayJudge(Actor actor, Campaign campaign) {
        return actor.may("duty.assign") || (actor.may("duty.report") && actor.actsFor(campaign.unitId()));
    }
}
