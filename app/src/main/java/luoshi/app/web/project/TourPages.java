package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.RowReader;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.tour.DeclareTour;
import luoshi.project.tour.MarkShow;
import luoshi.project.tour.PublishTour;
import luoshi.project.tour.Tour;
import luoshi.project.tour.Tours;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 观摩评比: the list, the form, one tour with its score sheet or its ranks. */
@Controller
public class TourPages {
    private static final int LISTED = 50;
    private static final int CHOICES = 60;

    private final Tours tours;
    private final Projects projects;
    private final ProjectReader reader;
    private final DeclareTour declare;
    private final MarkShow mark;
    private final PublishTour publish;
    private final RowReader names;

    TourPages(
            Tours tours,
            Projects projects,
            ProjectReader reader,
            DeclareTour declare,
            MarkShow mark,
            PublishTour publish,
            RowReader names) {
        this.tours = tours;
        this.projects = projects;
        this.reader = reader;
        this.declare = declare;
        this.mark = mark;
        this.publish = publish;
        this.names = names;
    }

    /** The list. */
    public record Listed(List<Tour> tours, boolean mayKeep) {}

    /** The form. */
    public record Form(Visit visit, List<ProjectRow> projects, Set<String> chosen, String complaint) {}

    /** A shown project. */
    public record Line(Tour.Show show, String unit, String own, int marks) {}

    /** One tour. */
    public record Shown(Tour tour, List<Line> lines, boolean judges, boolean keeps, String complaint) {}

    @GetMapping("/projects/tours")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            return visit.page(
                    actor,
                    "project/tours",
                    Place.under("/projects", "项目", "观摩评比"),
                    new Listed(tours.list(actor.regionId(), LISTED), actor.may("project.keep")));
        });
    }

    @GetMapping("/projects/tours/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> form(visit, actor, List.of(), ""));
    }

    @PostMapping("/projects/tours")
    ModelAndView declare(
            Visit visit, HttpServletResponse response, @RequestParam(required = false) @Nullable List<Long> project) {
        List<Long> chosen = project == null ? List.of() : project;
        return TakenBack.or(
                () -> visit.as(actor -> {
                    LocalDate on = ProfileForm.day(visit.typed(), "on", "观摩日期");
                    Answer answer =
                            declare.declare(actor, visit.typed("title"), on == null ? visit.today() : on, chosen);
                    return switch (answer) {
                        case Answer.Refused refused -> throw new TakenBack(refused.reason());
                        case Answer.Done done -> {
                            Toast.leave(response, "观摩已建立，评委可以打分");
                            yield new ModelAndView("redirect:/projects/tours/" + done.id());
                        }
                    };
                }),
                reason -> visit.as(actor -> form(visit, actor, chosen, reason)));
    }

    @GetMapping("/projects/tours/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, id, ""));
    }

    @PostMapping("/projects/tours/{id}/marks")
    ModelAndView mark(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(visit, response, id, "已打分", actor -> mark.mark(actor, id, marks(visit)));
    }

    @PostMapping("/projects/tours/{id}/publish")
    ModelAndView publish(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(visit, response, id, "结果已公布", actor -> publish.publish(actor, id, visit.today()));
    }

    private ModelAndView after(
            Visit visit,
            HttpServletResponse response,
            long id,
            String done,
            java.util.function.Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    if (work.apply(actor) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, done);
                    return new ModelAndView("redirect:/projects/tours/" + id);
                }),
                reason -> visit.as(actor -> page(visit, actor, id, reason)));
    }

    private static Map<Long, BigDecimal> marks(Visit visit) {
        Map<Long, BigDecimal> marks = new HashMap<>();
        visit.typed().forEach((field, words) -> {
            if (field.matches("mark-\\d{1,18}") && !words.isBlank()) {
                if (!words.strip().matches("\\d{1,3}(\\.\\d{1,2})?")) {
                    throw new TakenBack("分数要写数字，如92.5");
                }
                marks.put(Long.parseLong(field.substring("mark-".length())), new BigDecimal(words.strip()));
            }
        });
        return marks;
    }

    private ModelAndView page(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "project.read");
        long region = actor.regionId();
        Tour tour = tours.find(region, id).orElseThrow(Missing::new);
        Map<Long, String> units = names.unitNames(region);
        Map<Long, BigDecimal> own = tours.own(region, id, actor.accountId());
        Map<Long, List<BigDecimal>> marks = actor.may("project.keep") ? tours.marks(region, id) : Map.of();
        List<Line> lines = tours.shows(region, id).stream()
                .map(show -> new Line(
                        show,
                        units.getOrDefault(show.unitId(), ""),
                        own.containsKey(show.projectId())
                                ? own.get(show.projectId()).stripTrailingZeros().toPlainString()
                                : "",
                        marks.getOrDefault(show.projectId(), List.of()).size()))
                .toList();
        return visit.page(
                actor,
                "project/tour",
                Place.under("/projects", "项目", "观摩评比").then(tour.title(), "/projects/tours"),
                new Shown(
                        tour,
                        lines,
                        !tour.published() && MarkShow.judges(actor),
                        !tour.published() && actor.may("project.keep"),
                        complaint));
    }

    private ModelAndView form(Visit visit, Actor actor, List<Long> chosen, String complaint) {
        Denied.unless(actor, "project.keep");
        return visit.page(
                actor,
                "project/tournew",
                Place.under("/projects", "项目", "观摩评比").then("组织观摩", "/projects/tours"),
                new Form(
                        visit,
                        reader.rows(
                                actor.regionId(),
                                projects.page(
                                        Projects.Filter.all(actor.regionId()).in(Library.BUILDING), null, CHOICES)),
                        chosen.stream().map(String::valueOf).collect(java.util.stream.Collectors.toSet()),
                        complaint));
    }
}
