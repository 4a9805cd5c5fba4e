package luoshi.app.web.rhythm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.rhythm.Campaign;
import luoshi.rhythm.Campaigns;
import luoshi.rhythm.ClearFindings;
import luoshi.rhythm.RunCampaign;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 专项行动: the list, one of them, and what is done in it. */
@Controller
public class CampaignPages {
    private static final int LISTED = 100;

    private final Campaigns campaigns;
    private final CampaignReader reader;
    private final RunCampaign run;
    private final ClearFindings findings;

    CampaignPages(Campaigns campaigns, CampaignReader reader, RunCampaign run, ClearFindings findings) {
        this.campaigns = campaigns;
        this.reader = reader;
        this.run = run;
        this.findings = findings;
    }

    /** The list. */
    public record Listed(java.util.List<CampaignReader.Line> lines, boolean mayDeclare) {}

    @GetMapping("/campaigns")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            return visit.page(
                    actor,
                    "rhythm/campaigns",
                    Place.under("/duties", "督办", "专项行动"),
                    new Listed(reader.list(actor.regionId(), visit.today(), LISTED), actor.may("duty.assign")));
        });
    }

    @GetMapping("/campaigns/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, id, Kept.nothing(visit)));
    }

    @PostMapping("/campaigns/actions/{id}/reports")
    ModelAndView report(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean finished) {
        return visit.as(actor -> {
            long campaign = campaigns
                    .action(actor.regionId(), id)
                    .orElseThrow(Missing::new)
                    .campaignId();
            Answer answer = run.report(actor, id, visit.typed("words"), finished, visit.today());
            return after(visit, response, actor, campaign, answer, finished ? "子行动已完成" : "进展已报");
        });
    }

    @PostMapping("/campaigns/{id}/findings")
    ModelAndView find(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long unit) {
        return visit.as(actor -> after(
                visit,
                response,
                actor,
                id,
                findings.find(actor, id, unit == null ? 0 : unit, visit.typed("words"), visit.today()),
                "问题已登记"));
    }

    @PostMapping("/campaigns/findings/{id}/{act}")
    ModelAndView settle(Visit visit, HttpServletResponse response, @PathVariable long id, @PathVariable String act) {
        return visit.as(actor -> {
            long campaign = campaigns
                    .finding(actor.regionId(), id)
                    .orElseThrow(Missing::new)
                    .campaignId();
            LocalDate today = visit.today();
            return switch (act) {
                case "clear" ->
                    after(
                            visit,
                            response,
                            actor,
                            campaign,
                            findings.clear(actor, id, visit.typed("words"), today),
                            "整改结果已报，等待核实");
                case "confirm" -> after(visit, response, actor, campaign, findings.confirm(actor, id, today), "已核实清零");
                case "return" ->
                    after(
                            visit,
                            response,
                            actor,
                            campaign,
                            findings.giveBack(actor, id, visit.typed("words")),
                            "已退回整改");
                default -> throw new Missing();
            };
        });
    }

    @PostMapping("/campaigns/{id}/end")
    ModelAndView end(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor ->
                after(visit, response, actor, id, run.end(actor, id, visit.typed("words"), visit.today()), "行动已结束"));
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, Actor actor, long campaign, Answer answer, String done) {
        return switch (answer) {
            case Answer.Refused refused -> page(visit, actor, campaign, new Kept(visit, refused.reason()));
            case Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:/campaigns/" + campaign);
            }
        };
    }

    private ModelAndView page(Visit visit, Actor actor, long id, Kept kept) {
        Denied.unless(actor, "duty.read");
        Campaign campaign = campaigns.find(actor.regionId(), id).orElseThrow(Missing::new);
        return visit.page(
                actor,
                "rhythm/campaign",
                Place.under("/duties", "督办", "专项行动").then(campaign.title(), "/campaigns"),
                reader.shown(actor, campaign, visit.today(), kept));
    }
}
