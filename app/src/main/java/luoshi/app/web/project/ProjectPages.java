package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.move.EndProject;
import luoshi.project.move.MoveProject;
import luoshi.supervision.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 项目: one project, and what moves it from library to library. */
@Controller
public class ProjectPages {
    private final Projects projects;
    private final ProjectReader reader;
    private final MoveProject move;
    private final EndProject end;

    ProjectPages(Projects projects, ProjectReader reader, MoveProject move, EndProject end) {
        this.projects = projects;
        this.reader = reader;
        this.move = move;
        this.end = end;
    }

    /** A step forward, or what stands in its way. */
    public record Next(Library to, List<String> missing) {}

    /** The page. */
    public record Shown(
            ProjectRow row,
            List<Next> next,
            List<Library> before,
            List<KeyProject.Stay> stays,
            boolean mayKeep,
            String complaint) {}

    @GetMapping("/projects/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, id, ""));
    }

    @PostMapping("/projects/{id}/move")
    ModelAndView move(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor -> {
            Library to = Arrays.stream(Library.values())
                    .filter(library -> library.name().equals(visit.typed("to")))
                    .findFirst()
                    .orElseThrow(Missing::new);
            return after(
                    visit,
                    response,
                    actor,
                    id,
                    move.move(actor, id, to, visit.typed("reason"), visit.today()),
                    "已转入" + to.label());
        });
    }

    @PostMapping("/projects/{id}/end")
    ModelAndView end(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor ->
                after(visit, response, actor, id, end.end(actor, id, visit.typed("reason"), visit.today()), "项目已出库"));
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, Actor actor, long id, Answer answer, String done) {
        return switch (answer) {
            case Answer.Refused refused -> page(visit, actor, id, refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:/projects/" + id);
            }
        };
    }

    private ModelAndView page(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "project.read");
        KeyProject project = projects.find(actor.regionId(), id).orElseThrow(Missing::new);
        Shown page = new Shown(
                reader.rows(actor.regionId(), List.of(project)).getFirst(),
                project.library().next().stream()
                        .map(to -> new Next(to, move.refusals(project, to, "", visit.today())))
                        .toList(),
                Arrays.stream(Library.values())
                        .filter(library -> library.isBefore(project.library()))
                        .toList(),
                projects.stays(actor.regionId(), id),
                actor.may("project.keep"),
                complaint);
        return visit.page(actor, "project/page", Place.under("/projects", "项目", project.name()), page);
    }
}
