package luoshi.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;

/** 推进专项行动: units report their sub-actions and finish them; the office ends the whole with its result when every problem is cleared. */
public final class RunCampaign {
    private final Campaigns campaigns;
    private final Journal journal;

    public RunCampaign(Campaigns campaigns, Journal journal) {
        this.campaigns = campaigns;
        this.journal = journal;
    }

    /** A report of a sub-action; {@code finished}: its words are the result, and it is done. */
    public Answer report(Actor actor, long actionId, String words, boolean finished, LocalDate today) {
        Optional<Campaign.Action> found = campaigns.action(actor.regionId(), actionId);
        if (found.isEmpty()
                || !actor.may("duty.report")
                || !actor.actsFor(found.get().unitId())) {
            return new Answer.Refused("进展由子行动的责任单位填报");
        }
        Campaign.Action action = found.get();
        if (action.doneOn() != null) {
            return new Answer.Refused("这个子行动已经完成");
        }
        if (campaigns
                .find(actor.regionId(), action.campaignId())
                .filter(Campaign::ended)
                .isPresent()) {
            return new Answer.Refused("行动已经结束");
        }
        String told = words.strip();
        if (told.isEmpty()) {
            return new Answer.Refused("进展没有填");
        }
        campaigns.report(actor.regionId(), action, told, today);
        if (finished) {
            campaigns.done(actor.regionId(), action, told, today);
        }
        journal.append(Fact.of(
                        actor.regionId(),
                        finished ? "action.finished" : "action.reported",
                        "campaign",
                        action.campaignId())
                .to(Particulars.of("action", action.title()).and("words", told).json()));
        return new Answer.Done(action.campaignId());
    }

    public Answer end(Actor actor, long id, String result, LocalDate today) {
        Optional<Campaign> found = campaigns.find(actor.regionId(), id);
        if (found.isEmpty() || !actor.may("duty.assign")) {
            return new Answer.Refused("行动由督查室结束");
        }
        Campaign campaign = found.get();
        if (campaign.ended()) {
            return new Answer.Refused("行动已经结束");
        }
        if (result.isBlank()) {
            return new Answer.Refused("成效没有填");
        }
        long left = campaigns.findings(actor.regionId(), id).stream()
                .filter(finding -> !finding.cleared())
                .count();
        if (left > 0) {
            return new Answer.Refused("还有" + left + "个问题没有清零，不能结束");
        }
        campaigns.end(campaign, result.strip(), today);
        journal.append(Fact.of(actor.regionId(), "campaign.ended", "campaign", id)
                .to(Particulars.of("result", result.strip()).and("day", today).json()));
        return new Answer.Done(id);
    }
}
