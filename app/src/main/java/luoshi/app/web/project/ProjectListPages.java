package luoshi.app.web.project;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 项目清单: all projects, filtered, a page at a time. */
@Controller
public class ProjectListPages {
    private static final int PAGE = 50;

    private final Projects projects;
    private final ProjectReader reader;

    ProjectListPages(Projects projects, ProjectReader reader) {
        this.projects = projects;
        this.reader = reader;
    }

    /** A library with how many the filter meets in it. */
    public record Tab(String label, long count, String href, boolean current) {}

    /** The filters. */
    public record Filters(
            List<Choice> units, List<Choice> places, List<Choice> ways, List<Choice> sorts, String words) {}

    /** The page. */
    public record Shown(
            ProjectQuery query,
            List<Tab> tabs,
            Filters filters,
            Projects.Sum sum,
            List<ProjectRow> rows,
            String next,
            String export,
            boolean mayKeep) {

        /** 套表: the forms that may be filled with what the page shows. */
        public String forms() {
            return export.replace("/exports/new?what=projects", "/forms?source=projects");
        }

        public String yi() {
            return Amounts.yiRoughly(sum.total());
        }
    }

    @GetMapping("/projects/list")
    ModelAndView list(
            Visit visit, @RequestParam Map<String, String> asked, @RequestParam(defaultValue = "") String after) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            return visit.page(
                    actor,
                    "project/list",
                    Place.under("/projects", "项目", "项目清单"),
                    shown(visit, actor, ProjectQuery.of(asked), after));
        });
    }

    private Shown shown(Visit visit, Actor actor, ProjectQuery query, String after) {
        long region = actor.regionId();
        Projects.Filter filter = query.filter(region, reader.named(region, query.field("q")));
        Map<Library, Projects.Sum> sums = projects.sums(filter.in(null));
        List<KeyProject> found = projects.page(filter, ProjectQuery.after(after), PAGE + 1);
        List<KeyProject> page = found.subList(0, Math.min(PAGE, found.size()));
        Library chosen = query.library();
        return new Shown(
                query,
                tabs(query, sums),
                new Filters(
                        reader.unitChoices(region, visit.today(), query.field("unit")),
                        reader.placeChoices(region, query.field("place")),
                        Arrays.stream(ApprovalWay.values())
                                .map(way -> Choice.of(way, way.label(), query.field("way")))
                                .toList(),
                        Arrays.stream(Sort.values())
                                .map(sort -> Choice.of(sort, sort.label(), query.field("sort")))
                                .toList(),
                        query.field("q")),
                chosen == null ? all(sums) : sums.getOrDefault(chosen, Projects.Sum.NONE),
                reader.rows(region, page),
                found.size() <= PAGE ? "" : "/projects/list?" + query.words() + ProjectQuery.after(page.getLast()),
                actor.may("export.rows")
                        ? "/exports/new?what=projects&query="
                                + java.net.URLEncoder.encode(query.words(), java.nio.charset.StandardCharsets.UTF_8)
                        : "",
                actor.may("project.keep"));
    }

    private static List<Tab> tabs(ProjectQuery query, Map<Library, Projects.Sum> sums) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Tab(
                                "全部", all(sums).count(), href(query.with("library", "")), query.library() == null)),
                        Arrays.stream(Library.values())
                                .map(library -> new Tab(
                                        library.label(),
                                        sums.getOrDefault(library, Projects.Sum.NONE)
                                                .count(),
                                        href(query.with("library", library.name())),
                                        library == query.library())))
                .toList();
    }

    private static String href(ProjectQuery query) {
        return "/projects/list?" + query.words();
    }

    private static Projects.Sum all(Map<Library, Projects.Sum> sums) {
        return sums.values().stream()
                .reduce(
                        Projects.Sum.NONE,
                        (one, two) -> new Projects.Sum(
                                one.count() + two.count(), one.total().add(two.total())));
    }
}
