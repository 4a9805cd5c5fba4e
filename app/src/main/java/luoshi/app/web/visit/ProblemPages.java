package luoshi.app.web.visit;

import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.visit.SiteVisits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 走访发现的问题: how many, how many are solved, and the two lists behind the rate. */
@Controller
public class ProblemPages {
    private final SiteVisits visits;
    private final ProblemReader reader;

    ProblemPages(SiteVisits visits, ProblemReader reader) {
        this.visits = visits;
        this.reader = reader;
    }

    /** The two lists with their sums. */
    public record Listed(
            SiteVisits.Count count,
            List<ProblemLine> unsolved,
            List<ProblemLine> solved,
            List<Choice> during,
            String chosen,
            SiteVisits.Span span,
            VisitPages.May may) {
        public String rate() {
            return LeaderRow.rate(count);
        }
    }

    @GetMapping("/visits/problems")
    ModelAndView list(Visit visit, @RequestParam(name = "in", defaultValue = "") String in) {
        return visit.as(actor -> {
            Denied.unless(actor, "visit.read");
            During during = During.of(in);
            SiteVisits.Span span = during.span(visit.today());
            SiteVisits.Count count = visits.counts(actor.regionId(), span).values().stream()
                    .reduce(SiteVisits.Count.NONE, SiteVisits.Count::plus);
            Listed page = new Listed(
                    count,
                    lines(visit, actor, span, false),
                    lines(visit, actor, span, true),
                    During.choices(during),
                    during.name(),
                    span,
                    VisitPages.May.of(actor));
            return visit.page(actor, "visit/problems", VisitPages.PLACE.then("发现问题", "/visits"), page);
        });
    }

    private List<ProblemLine> lines(Visit visit, Actor actor, SiteVisits.Span span, boolean solved) {
        return reader.lines(
                actor,
                visits.problems(new SiteVisits.Wanted(actor.regionId(), span, null, solved), VisitPages.LISTED),
                visit.now());
    }
}
