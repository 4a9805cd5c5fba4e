package luoshi.app.web.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.privacy.SecretGuard;
import luoshi.reading.table.Tables;
import luoshi.supervision.Answer;
import luoshi.visit.ImportPairings;
import luoshi.visit.Kind;
import luoshi.visit.PairLeader;
import luoshi.visit.PairProjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 明确包联: the form, the list from Excel, and what the project libraries say already. */
@Controller
public class PairingPages {
    private static final Place PLACE = VisitPages.PLACE.then("包联对象", "/visits");

    private final PairLeader pair;
    private final PairProjects projects;
    private final ImportPairings list;
    private final LeaderReader leaders;
    private final SiteReader sites;

    PairingPages(PairLeader pair, PairProjects projects, ImportPairings list, LeaderReader leaders, SiteReader sites) {
        this.pair = pair;
        this.projects = projects;
        this.list = list;
        this.leaders = leaders;
        this.sites = sites;
    }

    /** One target of the form. */
    public record Group(String kind, List<Choice> targets) {}

    /** The form. */
    public record Form(List<Group> groups, List<Choice> leaders, List<Choice> units, String from, String complaint) {}

    /** The import's page. */
    public record Import(List<String> faults) {}

    @GetMapping("/visits/pairings/new")
    ModelAndView form(
            Visit visit, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String target) {
        return visit.as(actor -> form(visit, actor, kind + ":" + target, ""));
    }

    @PostMapping("/visits/pairings")
    ModelAndView pair(Visit visit, HttpServletResponse response) {
        return visit.as(actor -> switch (pair.pair(actor, typed(visit), visit.today())) {
            case Answer.Refused refused -> form(visit, actor, visit.typed("target"), refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, "已明确包联");
                yield new ModelAndView("redirect:/visits/leaders/" + visit.typed("leader"));
            }
        });
    }

    private static PairLeader.Wish typed(Visit visit) {
        String[] target = visit.typed("target").split(":", 2);
        Long id = target.length < 2 ? null : Fields.number(target[1]);
        Long leader = Fields.number(visit.typed("leader"));
        Long liaison = Fields.number(visit.typed("liaison"));
        LocalDate from = Fields.day(visit.typed("from"));
        return new PairLeader.Wish(
                leader == null ? 0 : leader,
                Fields.one(Kind.values(), target[0], Kind.OTHER),
                id == null ? 0 : id,
                liaison == null ? 0 : liaison,
                from == null ? visit.today() : from);
    }

    @PostMapping("/visits/pairings/{id}/end")
    ModelAndView end(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    if (pair.end(actor, id, visit.today()) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, "已解除包联，走访记录都留着");
                    return new ModelAndView("redirect:" + visit.back("/visits/sites"));
                }),
                reason -> visit.as(actor -> form(visit, actor, "", reason)));
    }

    @PostMapping("/visits/pairings/projects")
    ModelAndView bringIn(Visit visit, HttpServletResponse response) {
        return visit.as(actor -> {
            Denied.unless(actor, "visit.keep");
            long paired = projects.pairAll(actor, visit.today());
            Toast.leave(response, paired == 0 ? "项目库登记的包联领导都已带入" : "已按项目库登记的包联领导带入" + paired + "个项目");
            return new ModelAndView("redirect:/visits/sites?kind=PROJECT");
        });
    }

    @GetMapping("/visits/import")
    ModelAndView importForm(Visit visit) {
        return visit.as(actor -> imported(visit, actor, List.of()));
    }

    @PostMapping("/visits/import")
    ModelAndView take(Visit visit, HttpServletResponse response, @RequestParam MultipartFile file) throws IOException {
        byte[] bytes = file.getBytes();
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Denied.unless(actor, "visit.keep");
                    return switch (Tables.read(bytes)) {
                        case Tables.Answer.Refused refused -> throw new TakenBack(refused.sentence());
                        case Tables.Answer.Found found -> taken(visit, response, actor, found);
                    };
                }),
                reason -> visit.as(actor -> imported(visit, actor, List.of(reason.split("\n", -1)))));
    }

    private ModelAndView taken(Visit visit, HttpServletResponse response, Actor actor, Tables.Answer.Found found) {
        boolean secret = found.grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> SecretGuard.mark(cell).isPresent());
        if (secret) {
            throw new TakenBack("表里有密级标志。本系统为非涉密系统，不能上传涉密文件");
        }
        return switch (list.take(actor, found.grids(), visit.today())) {
            case ImportPairings.Outcome.Refused refused -> throw new TakenBack(String.join("\n", refused.faults()));
            case ImportPairings.Outcome.Done done -> {
                Toast.leave(response, "已导入：新登记" + done.sites() + "个对象，明确包联" + done.pairings() + "项");
                yield new ModelAndView("redirect:/visits/sites");
            }
        };
    }

    private static ModelAndView imported(Visit visit, Actor actor, List<String> faults) {
        Denied.unless(actor, "visit.keep");
        return visit.page(actor, "visit/import", PLACE.then("导入包联表", "/visits/sites"), new Import(faults));
    }

    private ModelAndView form(Visit visit, Actor actor, String target, String complaint) {
        Denied.unless(actor, "visit.keep");
        List<SiteRow> rows = sites.rows(actor, visit.today());
        List<Group> groups = Kind.PAIRED.stream()
                .map(kind -> new Group(
                        kind.label(),
                        rows.stream()
                                .filter(row -> row.kind() == kind)
                                .map(row -> Choice.of(kind + ":" + row.id(), row.name(), target))
                                .toList()))
                .toList();
        Form page = new Form(
                groups,
                leaders.choices(actor.regionId(), visit.today(), Fields.number(visit.typed("leader"))),
                leaders.present(actor.regionId(), visit.today(), Fields.number(visit.typed("liaison"))),
                visit.typed("from").isEmpty() ? visit.today().toString() : visit.typed("from"),
                complaint);
        return visit.page(actor, "visit/pair", PLACE.then("明确包联", "/visits/sites"), page);
    }
}
