package luoshi.app.web.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.portfolio.NumberedMatters;
import luoshi.app.web.supervision.DutyRows;
import luoshi.ledger.Commitment;
import luoshi.project.Projects;
import luoshi.supervision.Answer;
import luoshi.supervision.Weight;
import luoshi.visit.headquarters.RunTaskForce;
import luoshi.visit.headquarters.SetUpTaskForce;
import luoshi.visit.headquarters.TaskForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 指挥部和专班: the list, the form, and one with what lies under it, what it handed out and when it met. */
@Controller
public class ForcePages {
    private static final Place PLACE = VisitPages.PLACE.then("指挥部和专班", "/visits");

    private final ForceReader reader;
    private final SetUpTaskForce setUp;
    private final RunTaskForce run;
    private final Projects projects;
    private final NumberedMatters matters;

    ForcePages(ForceReader reader, SetUpTaskForce setUp, RunTaskForce run, Projects projects, NumberedMatters matters) {
        this.reader = reader;
        this.setUp = setUp;
        this.run = run;
        this.projects = projects;
        this.matters = matters;
    }

    /** The list. */
    public record Listed(List<ForceReader.Line> lines, VisitPages.May may, String today) {}

    /** The form. */
    public record Form(
            List<Choice> kinds,
            List<Choice> commanders,
            List<Choice> deputies,
            List<Choice> units,
            Visit visit,
            String on,
            String complaint) {}

    @GetMapping("/visits/headquarters")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "visit.read");
            Listed page = new Listed(
                    reader.lines(actor.regionId(), visit.today()),
                    VisitPages.May.of(actor),
                    visit.today().toString());
            return visit.page(actor, "visit/forces", PLACE, page);
        });
    }

    @GetMapping("/visits/headquarters/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> form(visit, actor, List.of(), List.of(), ""));
    }

    @PostMapping("/visits/headquarters")
    ModelAndView setUp(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable List<Long> deputy,
            @RequestParam(required = false) @Nullable List<Long> unit) {
        List<Long> deputies = deputy == null ? List.of() : deputy;
        List<Long> units = unit == null ? List.of() : unit;
        return visit.as(actor -> {
            var on = Fields.day(visit.typed("on"));
            SetUpTaskForce.Wish wish = new SetUpTaskForce.Wish(
                    Fields.one(TaskForce.Kind.values(), visit.typed("kind"), TaskForce.Kind.HEADQUARTERS),
                    visit.typed("title"),
                    visit.typed("document"),
                    on == null ? visit.today() : on,
                    Fields.number(visit.typed("commander")),
                    deputies,
                    units);
            return switch (setUp.setUp(actor, wish, visit.today())) {
                case Answer.Refused refused -> form(visit, actor, deputies, units, refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已登记");
                    yield new ModelAndView("redirect:/visits/headquarters/" + done.id());
                }
            };
        });
    }

    @GetMapping("/visits/headquarters/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, id, ""));
    }

    @PostMapping("/visits/headquarters/{id}/scope")
    ModelAndView include(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit, response, id, "已列入所辖", actor -> run.include(actor, id, subject(visit, actor), visit.today()));
    }

    /** A project that was chosen, or a matter of the year that was named by its number. */
    private TaskForce.Subject subject(Visit visit, Actor actor) {
        Long project = Fields.number(visit.typed("project"));
        if (project != null) {
            return projects.find(actor.regionId(), project)
                    .map(found ->
                            new TaskForce.Subject(TaskForce.Scope.PROJECT, found.id(), found.name(), found.audience()))
                    .orElseThrow(() -> new TakenBack("没有这个项目，或您不能查看"));
        }
        Optional<Commitment> matter = matters.numbered(actor, visit.today().getYear(), visit.typed("number"));
        return matter.map(found ->
                        new TaskForce.Subject(TaskForce.Scope.COMMITMENT, found.id(), found.task(), found.audience()))
                .orElseThrow(() -> new TakenBack("请选项目，或填台账编号"));
    }

    @PostMapping("/visits/headquarters/{id}/duties")
    ModelAndView handOut(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                "已交办",
                actor -> run.handOut(
                        actor,
                        id,
                        visit.typed("words"),
                        Fields.number(visit.typed("unit")),
                        Fields.one(Weight.values(), visit.typed("weight"), Weight.GENERAL),
                        DutyRows.local(visit.now())));
    }

    @PostMapping("/visits/headquarters/{id}/meetings")
    ModelAndView link(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(visit, response, id, "已列入会议", actor -> run.link(actor, id, Fields.number(visit.typed("meeting"))));
    }

    @PostMapping("/visits/headquarters/{id}/end")
    ModelAndView dissolve(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                "已撤销，记录都留着",
                actor -> run.dissolve(actor, id, visit.typed("document"), visit.today()));
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    if (work.apply(actor) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, done);
                    return new ModelAndView("redirect:/visits/headquarters/" + id);
                }),
                reason -> visit.as(actor -> page(visit, actor, id, reason)));
    }

    private ModelAndView page(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "visit.read");
        ForceReader.Shown page = reader.shown(visit, actor, id, complaint).orElseThrow(Missing::new);
        return visit.page(actor, "visit/force", PLACE.then(page.line().force().title(), "/visits/headquarters"), page);
    }

    private ModelAndView form(Visit visit, Actor actor, List<Long> deputies, List<Long> units, String complaint) {
        Denied.unless(actor, "visit.keep");
        Form page = new Form(
                Arrays.stream(TaskForce.Kind.values())
                        .map(kind -> Choice.of(kind, kind.label(), visit.typed("kind")))
                        .toList(),
                reader.leaders(actor.regionId(), visit.today(), List.of(), visit.typed("commander")),
                reader.leaders(actor.regionId(), visit.today(), deputies, ""),
                reader.units(actor.regionId(), visit.today(), units),
                visit,
                visit.typed("on").isEmpty() ? visit.today().toString() : visit.typed("on"),
                complaint);
        return visit.page(actor, "visit/forcenew", PLACE.then("登记", "/visits/headquarters"), page);
    }
}
