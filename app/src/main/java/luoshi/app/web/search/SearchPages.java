package luoshi.app.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.caseline.CaseSearch;
import luoshi.ledger.Commitments;
import luoshi.project.Projects;
import luoshi.region.Units;
import luoshi.report.Reports;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 查找: one box over everything that one may see. */
@Controller
public class SearchPages {
    private static final int MOST = 50;
    /** How many texts are looked through for those that the person may see. */
    private static final int REACH = 5_000;

    private final SearchIndex index;
    private final Commitments commitments;
    private final Reports reports;
    private final Units units;
    private final Projects projects;
    private final CaseSearch cases;

    SearchPages(
            SearchIndex index,
            Commitments commitments,
            Reports reports,
            Units units,
            Projects projects,
            CaseSearch cases) {
        this.index = index;
        this.commitments = commitments;
        this.reports = reports;
        this.units = units;
        this.projects = projects;
        this.cases = cases;
    }

    /** A thing that was found. */
    public record Hit(String kind, String words, String href) {}

    /** What was asked and what was found. */
    public record Found(String words, List<Hit> hits, boolean tooShort) {}

    @GetMapping("/search")
    ModelAndView search(Visit visit, @RequestParam(defaultValue = "") String q) {
        String folded = Grams.fold(q);
        return visit.as(actor -> visit.page(
                actor,
                "search/found",
                Place.top("", "查找"),
                new Found(q, folded.length() < 2 ? List.of() : hits(actor, q, folded), folded.length() < 2)));
    }

    private List<Hit> hits(Actor actor, String words, String folded) {
        Stream<Hit> found = commitments.withIds(actor.regionId(), index.find("commitment", words, REACH), MOST).stream()
                .filter(commitment -> Grams.fold(commitment.quote()).contains(folded))
                .map(commitment -> new Hit("事项", commitment.quote(), "/commitments/" + commitment.id()));
        Stream<Hit> titles = reports.list(actor.regionId()).stream()
                .filter(report -> Grams.fold(report.title()).contains(folded))
                .map(report -> new Hit("报告", report.title(), "/reports/" + report.id()));
        Stream<Hit> names = units.list(actor.regionId(), LocalDate.MAX).stream()
                .filter(unit -> Grams.fold(unit.name() + unit.shortName() + String.join("", unit.aliases()))
                        .contains(folded))
                .map(unit -> new Hit("单位", unit.name(), "/ledger?lead=" + unit.id()));
        Stream<Hit> works = projects.all(actor.regionId(), index.find("project", words, REACH)).stream()
                .filter(project -> Grams.fold(
                                project.name() + " " + project.profile().about().code())
                        .contains(folded))
                .limit(MOST)
                .map(project -> new Hit("项目", project.name(), "/projects/" + project.id()));
        Stream<Hit> filed =
                cases.find(actor, words, MOST).stream().map(hit -> new Hit(hit.line(), hit.title(), hit.href()));
        return Stream.of(found, works, filed, titles, names).flatMap(hit -> hit).toList();
    }
}
