package luoshi.app.web.project;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.project.Library;
import luoshi.project.Projects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 项目四库: four columns. */
@Controller
public class LibraryPages {
    private static final int SHOWN = 5;

    private final Projects projects;
    private final ProjectReader reader;

    LibraryPages(Projects projects, ProjectReader reader) {
        this.projects = projects;
        this.reader = reader;
    }

    /** A library with its largest projects. */
    public record Column(Library library, Projects.Sum sum, List<ProjectRow> rows) {
        public long more() {
            return sum.count() - rows.size();
        }

        public String yi() {
            return Amounts.yiRoughly(sum.total());
        }
    }

    /** The page. */
    public record Shown(List<Column> columns, boolean mayKeep, boolean mayExport) {
        public long count() {
            return columns.stream().mapToLong(column -> column.sum().count()).sum();
        }

        public String yi() {
            return Amounts.yiRoughly(
                    columns.stream().map(column -> column.sum().total()).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @GetMapping("/projects")
    ModelAndView show(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            return visit.page(actor, "project/libraries", Place.top("/projects", "项目四库"), shown(actor));
        });
    }

    private Shown shown(Actor actor) {
        Projects.Filter all = Projects.Filter.all(actor.regionId());
        Map<Library, Projects.Sum> sums = projects.sums(all);
        return new Shown(
                Arrays.stream(Library.values())
                        .map(library -> new Column(
                                library,
                                sums.getOrDefault(library, Projects.Sum.NONE),
                                reader.rows(actor.regionId(), projects.page(all.in(library), null, SHOWN))))
                        .toList(),
                actor.may("project.keep"),
                actor.may("export.rows"));
    }
}
