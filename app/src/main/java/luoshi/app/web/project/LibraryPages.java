package luoshi.app.web.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Light;
import luoshi.project.Library;
import luoshi.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 项目四库: four columns. */
@Controller
public class LibraryPages {
    private final Projects projects;
    private final ColumnReader reader;

    LibraryPages(Projects projects, ColumnReader reader) {
        this.projects = projects;
        this.reader = reader;
    }

    /**
     * A library with its largest projects.
     *
     * @param entered how many came in this month
     */
    public record Column(Library library, Projects.Sum sum, long entered, List<Line> lines) {
        public long more() {
            return sum.count() - lines.size();
        }

        public String yi() {
            return Amounts.yiRoughly(sum.total());
        }
    }

    /** A project with what is to be known of it in its library. */
    public record Line(
            ProjectRow row, String note, @Nullable Light light) {}

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
            return visit.page(actor, "project/libraries", Place.top("/projects", "项目四库"), shown(actor, visit.today()));
        });
    }

    private Shown shown(Actor actor, LocalDate today) {
        long region = actor.regionId();
        Map<Library, Projects.Sum> sums = projects.sums(Projects.Filter.all(region));
        Map<Library, Long> entered = projects.entered(region, today.withDayOfMonth(1));
        return new Shown(
                Arrays.stream(Library.values())
                        .map(library -> reader.column(
                                region,
                                library,
                                sums.getOrDefault(library, Projects.Sum.NONE),
                                entered.getOrDefault(library, 0L),
                                today))
                        .toList(),
                actor.may("project.keep"),
                actor.may("export.rows"));
    }
}
