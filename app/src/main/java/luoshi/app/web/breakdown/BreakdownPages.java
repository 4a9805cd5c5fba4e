package luoshi.app.web.breakdown;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.breakdown.IssueLedger;
import luoshi.ledger.breakdown.RuleOnOpinion;
import luoshi.ledger.breakdown.SendForOpinion;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 分解下达: send a section for opinion, decide objections, prepare the paper, sign it. */
@Controller
class BreakdownPages {
    private final Reports reports;
    private final BreakdownReader reader;
    private final SendForOpinion send;
    private final RuleOnOpinion rule;
    private final IssueLedger issue;

    BreakdownPages(
            Reports reports, BreakdownReader reader, SendForOpinion send, RuleOnOpinion rule, IssueLedger issue) {
        this.reports = reports;
        this.reader = reader;
        this.send = send;
        this.rule = rule;
        this.issue = issue;
    }

    @GetMapping("/reports/{id}/breakdown")
    ModelAndView page(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, id, ""));
    }

    /** Sends the matters that are named, or all that wait where none is. */
    @PostMapping("/reports/{id}/consultation")
    ModelAndView send(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam LocalDate until,
            @RequestParam(required = false) @Nullable List<Long> commitment) {
        return after(visit, response, id, "件已送征求意见", actor -> {
            List<Long> ids = commitment == null
                    ? reader.inState(actor.regionId(), id, CommitmentState.OPEN).stream()
                            .map(Commitment::id)
                            .toList()
                    : commitment;
            return send.send(actor, ids, until, visit.today());
        });
    }

    @PostMapping("/reports/{id}/opinions/{opinion}")
    ModelAndView rule(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable long opinion,
            @RequestParam boolean upheld,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(defaultValue = "") String words) {
        return after(
                visit,
                response,
                id,
                upheld ? "已采纳，分工已改" : "已裁定不采纳",
                actor -> rule.rule(actor, opinion, upheld, lead, words, visit.today()));
    }

    @PostMapping("/reports/{id}/issues")
    ModelAndView prepare(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                "已报签，等待主要领导签发",
                actor -> issue.prepare(
                        actor,
                        id,
                        reports.find(actor.regionId(), id)
                                .orElseThrow(Missing::new)
                                .year()));
    }

    @PostMapping("/reports/{id}/issues/{paper}/signature")
    ModelAndView sign(Visit visit, HttpServletResponse response, @PathVariable long id, @PathVariable long paper) {
        return after(visit, response, id, "件已下达", actor -> issue.sign(actor, paper, visit.today()));
    }

    /** @param done what is said afterwards; a number goes before it where it begins with 件 */
    private ModelAndView after(
            Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return visit.as(actor -> switch (work.apply(actor)) {
            case Answer.Refused refused -> show(visit, actor, id, refused.reason());
            case Answer.Done answer -> {
                Toast.leave(response, done.startsWith("件") ? answer.id() + done : done);
                yield new ModelAndView("redirect:" + visit.back("/reports/" + id + "/breakdown"));
            }
        });
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Report report = reports.find(actor.regionId(), id).orElseThrow(Missing::new);
        if (!actor.may("ledger.manage") && !actor.may("ledger.sign")) {
            throw new Missing();
        }
        return visit.page(
                actor,
                "breakdown/page",
                Place.under("/reports", "报告", report.title()).then("分解下达", "/reports/" + id),
                reader.read(actor, report, visit.today(), complaint));
    }
}
