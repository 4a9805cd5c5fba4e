package luoshi.app.web.pledge;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.Goal;
import luoshi.ledger.pledge.Pledge;
import luoshi.ledger.pledge.Pledge.Level;
import luoshi.ledger.pledge.ProposePledge;
import luoshi.ledger.pledge.PublishPledges;
import luoshi.ledger.pledge.RunPledgeYear;
import luoshi.ledger.pledge.RunPledgeYear.Step;
import luoshi.ledger.pledge.ScorePledge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 民生实事: 征集, 评分, 表决, 公布, and how those of the year stand, each level counted apart. */
@Controller
public class PledgePages {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final PledgeReader reader;
    private final RunPledgeYear run;
    private final ProposePledge propose;
    private final ScorePledge score;
    private final PublishPledges publish;

    PledgePages(
            PledgeReader reader, RunPledgeYear run, ProposePledge propose, ScorePledge score, PublishPledges publish) {
        this.reader = reader;
        this.run = run;
        this.propose = propose;
        this.score = score;
        this.publish = publish;
    }

    @GetMapping("/ledger/pledges")
    ModelAndView page(Visit visit, @RequestParam(required = false) @Nullable Integer year) {
        return visit.as(actor -> show(visit, actor, year == null ? visit.today().getYear() : year, ""));
    }

    @PostMapping("/ledger/pledges/{year}/solicitation")
    ModelAndView solicit(
            Visit visit,
            HttpServletResponse response,
            @PathVariable int year,
            @RequestParam LocalDate opens,
            @RequestParam LocalDate closes,
            @RequestParam int wanted) {
        return after(
                visit,
                response,
                year,
                "征集时间已定",
                actor -> run.take(actor, year, new Step.Solicit(opens, closes, wanted)));
    }

    @PostMapping("/ledger/pledges/{year}/scoring")
    ModelAndView toScoring(Visit visit, HttpServletResponse response, @PathVariable int year) {
        return after(visit, response, year, "已转入评分", actor -> run.take(actor, year, new Step.Score()));
    }

    @PostMapping("/ledger/pledges/{year}/voting")
    ModelAndView toVoting(Visit visit, HttpServletResponse response, @PathVariable int year) {
        return after(visit, response, year, "已转入表决", actor -> run.take(actor, year, new Step.Vote()));
    }

    /** What the form of a candidate holds; {@code funds} in 万元. */
    record Proposed(
            @Nullable String title,
            @Nullable String benefit,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable BigDecimal funds,
            @Nullable Long lead,
            @Nullable LocalDate due,
            @Nullable Level level,
            @Nullable Long suggestion) {

        Pledge.Content content() {
            Goal goal =
                    quantity == null || unit == null || unit.isBlank() ? null : new Goal("=", quantity, unit.strip());
            return new Pledge.Content(
                    title == null ? "" : title.strip(),
                    benefit == null ? "" : benefit.strip(),
                    goal,
                    funds == null ? null : funds.multiply(WAN));
        }
    }

    @PostMapping("/ledger/pledges/{year}/candidates")
    ModelAndView propose(Visit visit, HttpServletResponse response, @PathVariable int year, Proposed proposed) {
        return after(visit, response, year, "已列为候选", actor -> {
            if (proposed.quantity() != null
                    && (proposed.unit() == null || proposed.unit().isBlank())) {
                return new Answer.Refused("填了数量，还要填单位，如“公里”");
            }
            return propose.propose(
                    actor,
                    year,
                    proposed.level() == null ? Level.COUNTY : proposed.level(),
                    proposed.content(),
                    proposed.lead() == null ? 0 : proposed.lead(),
                    proposed.due() == null ? LocalDate.of(year, 12, 31) : proposed.due(),
                    proposed.suggestion());
        });
    }

    @PostMapping("/ledger/pledges/{year}/candidates/{id}/score")
    ModelAndView score(
            Visit visit,
            HttpServletResponse response,
            @PathVariable int year,
            @PathVariable long id,
            @RequestParam int universal,
            @RequestParam int basic,
            @RequestParam int equal,
            @RequestParam int feasible,
            @RequestParam(defaultValue = "") String words) {
        return after(
                visit,
                response,
                year,
                "已评分",
                actor -> score.score(actor, id, new Pledge.Sheet(universal, basic, equal, feasible, words.strip())));
    }

    @PostMapping("/ledger/pledges/{year}/votes")
    ModelAndView count(
            Visit visit,
            HttpServletResponse response,
            @PathVariable int year,
            @RequestParam int present,
            @RequestParam(defaultValue = "") String document) {
        Map<Long, Pledge.Vote> votes = new HashMap<>();
        visit.typed().forEach((field, value) -> {
            if (field.matches("yes-\\d{1,18}") && value.matches("\\d{1,5}")) {
                long id = Long.parseLong(field.substring(4));
                votes.put(
                        id,
                        new Pledge.Vote(
                                Integer.parseInt(value), typed(visit, "no-" + id), typed(visit, "abstain-" + id)));
            }
        });
        return after(
                visit,
                response,
                year,
                "表决结果已登记",
                actor -> run.take(actor, year, new Step.Count(present, document, votes)));
    }

    private static int typed(Visit visit, String field) {
        String value = visit.typed(field);
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    }

    @PostMapping("/ledger/pledges/{year}/publication")
    ModelAndView publish(Visit visit, HttpServletResponse response, @PathVariable int year) {
        return after(visit, response, year, "已公布", actor -> publish.publish(actor, year));
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, int year, String done, Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> switch (work.apply(actor)) {
                    case Answer.Refused refused -> throw new TakenBack(refused.reason());
                    case Answer.Done ignored -> {
                        Toast.leave(response, done);
                        yield new ModelAndView("redirect:/ledger/pledges?year=" + year);
                    }
                }),
                reason -> visit.as(actor -> show(visit, actor, year, reason)));
    }

    private ModelAndView show(Visit visit, Actor actor, int year, String complaint) {
        Denied.unless(actor, "ledger.read");
        return visit.page(
                actor,
                "pledge/page",
                Place.under("/ledger", "台账", "民生实事").headed(year + "年民生实事"),
                reader.read(actor, year, visit, complaint));
    }
}
