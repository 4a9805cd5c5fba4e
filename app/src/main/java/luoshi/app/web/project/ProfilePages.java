package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.Sort;
import luoshi.project.move.ChangeProject;
import luoshi.project.move.RegisterProject;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 新增项目, 修改项目: one form. */
@Controller
public class ProfilePages {
    private final RegisterProject register;
    private final ChangeProject change;
    private final Projects projects;
    private final ProjectReader reader;

    ProfilePages(RegisterProject register, ChangeProject change, Projects projects, ProjectReader reader) {
        this.register = register;
        this.change = change;
        this.projects = projects;
        this.reader = reader;
    }

    /** What may be chosen. */
    public record Choices(
            List<Choice> ways, List<Choice> sorts, List<Choice> places, List<Choice> units, List<Choice> leaders) {}

    /** The form. */
    public record Form(@Nullable KeyProject project, Map<String, String> fields, Choices choices, String complaint) {
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }

        public boolean ticked(String name) {
            return field(name).equals("true");
        }

        /** From the 前期库 on a change needs a reason. */
        public boolean needsReason() {
            return project != null && project.library() != Library.PLANNED;
        }
    }

    @GetMapping("/projects/new")
    ModelAndView fresh(Visit visit) {
        return visit.as(actor -> form(visit, actor, null, Map.of(), ""));
    }

    @PostMapping("/projects")
    ModelAndView register(Visit visit, HttpServletResponse response) {
        return sent(
                visit,
                response,
                null,
                "项目已入谋划库",
                actor -> register.register(actor, ProfileForm.read(visit.typed(), actor.regionId()), visit.today()));
    }

    @GetMapping("/projects/{id}/change")
    ModelAndView open(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            KeyProject project = projects.find(actor.regionId(), id).orElseThrow(Missing::new);
            return form(visit, actor, project, ProfileForm.of(project), "");
        });
    }

    @PostMapping("/projects/{id}/change")
    ModelAndView change(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return sent(
                visit,
                response,
                id,
                "已修改",
                actor -> change.change(
                        actor, id, ProfileForm.read(visit.typed(), actor.regionId()), visit.typed("reason")));
    }

    private ModelAndView sent(
            Visit visit, HttpServletResponse response, @Nullable Long id, String done, Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Denied.unless(actor, "project.keep");
                    return switch (work.apply(actor)) {
                        case Answer.Refused refused -> throw new TakenBack(refused.reason());
                        case Answer.Done made -> {
                            Toast.leave(response, done);
                            yield new ModelAndView("redirect:/projects/" + made.id());
                        }
                    };
                }),
                reason -> visit.as(actor -> form(
                        visit,
                        actor,
                        id == null ? null : projects.find(actor.regionId(), id).orElseThrow(Missing::new),
                        visit.typed(),
                        reason)));
    }

    private ModelAndView form(
            Visit visit, Actor actor, @Nullable KeyProject project, Map<String, String> fields, String complaint) {
        Denied.unless(actor, "project.keep");
        long region = actor.regionId();
        Choices choices = new Choices(
                Arrays.stream(ApprovalWay.values())
                        .map(way -> Choice.of(way, way.label(), fields.get("way")))
                        .toList(),
                Arrays.stream(Sort.values())
                        .map(sort -> Choice.of(sort, sort.label(), fields.get("sort")))
                        .toList(),
                reader.placeChoices(region, fields.getOrDefault("place", "")),
                reader.unitChoices(region, visit.today(), fields.getOrDefault("unit", "")),
                reader.leaderChoices(region, fields.getOrDefault("leader", "")));
        Place place = project == null
                ? Place.under("/projects", "项目", "新增项目")
                : Place.under("/projects", "项目", project.name()).then("修改项目", "/projects/" + project.id());
        return visit.page(actor, "project/form", place, new Form(project, fields, choices, complaint));
    }
}
