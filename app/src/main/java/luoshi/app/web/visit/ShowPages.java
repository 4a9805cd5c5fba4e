package luoshi.app.web.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.supervision.DutyRows;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.supervision.Answer;
import luoshi.visit.HandOverProblem;
import luoshi.visit.SiteVisit;
import luoshi.visit.SiteVisits;
import luoshi.visit.SolveProblem;
import luoshi.visit.VisitProblem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One visit: what was seen, the photos, the problems, and what becomes of them. */
@Controller
public class ShowPages {
    private final SiteVisits visits;
    private final EvidenceFiles evidence;
    private final LeaderReader leaders;
    private final ProblemReader problems;
    private final HandOverProblem handOver;
    private final SolveProblem solve;

    ShowPages(
            SiteVisits visits,
            EvidenceFiles evidence,
            LeaderReader leaders,
            ProblemReader problems,
            HandOverProblem handOver,
            SolveProblem solve) {
        this.visits = visits;
        this.evidence = evidence;
        this.leaders = leaders;
        this.problems = problems;
        this.handOver = handOver;
        this.solve = solve;
    }

    /** One visit. */
    public record Shown(
            VisitLine line,
            List<EvidenceFile> photos,
            List<ProblemLine> problems,
            List<Choice> units,
            String complaint) {}

    @GetMapping("/visits/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, id, ""));
    }

    @PostMapping("/visits/problems/{id}/duty")
    ModelAndView handOver(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                "已交办",
                actor -> handOver.handOver(
                        actor,
                        id,
                        Fields.number(visit.typed("unit")),
                        Fields.day(visit.typed("due")),
                        DutyRows.local(visit.now())));
    }

    @PostMapping("/visits/problems/{id}/solved")
    ModelAndView solve(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit, response, id, "已记为解决", actor -> solve.solve(actor, id, visit.typed("solution"), visit.today()));
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, long problem, String done, Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    if (work.apply(actor) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, done);
                    return new ModelAndView("redirect:/visits/" + visitOf(actor, problem));
                }),
                reason -> visit.as(actor -> page(visit, actor, visitOf(actor, problem), reason)));
    }

    private long visitOf(Actor actor, long problem) {
        return visits.problem(actor.regionId(), problem)
                .map(VisitProblem::visitId)
                .orElseThrow(Missing::new);
    }

    private ModelAndView page(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "visit.read");
        long region = actor.regionId();
        SiteVisit found = visits.find(region, id).orElseThrow(Missing::new);
        VisitLine line = leaders.lines(region, List.of(found)).getFirst();
        Shown page = new Shown(
                line,
                actor.may("evidence.read") ? evidence.of(region, VisitDoor.SUBJECT, id) : List.of(),
                problems.lines(actor, line.problems(), visit.now()),
                leaders.present(region, visit.today(), Fields.number(visit.typed("unit"))),
                complaint);
        return visit.page(
                actor, "visit/visit", VisitPages.PLACE.then(found.target().name(), "/visits"), page);
    }
}
