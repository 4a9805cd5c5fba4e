package luoshi.app.web.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Units;
import luoshi.supervision.Answer;
import luoshi.visit.KeepSite;
import luoshi.visit.Kind;
import luoshi.visit.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 包联对象: the register with projects beside it, who looks after what, and what nobody looks after. */
@Controller
public class SitePages {
    private static final Place PLACE = VisitPages.PLACE.then("包联对象", "/visits");

    private final SiteReader reader;
    private final KeepSite keep;
    private final Divisions divisions;
    private final Units units;

    SitePages(SiteReader reader, KeepSite keep, Divisions divisions, Units units) {
        this.reader = reader;
        this.keep = keep;
        this.divisions = divisions;
        this.units = units;
    }

    /** The register. */
    public record Listed(
            List<SiteRow> rows,
            int left,
            Map<Kind, Long> all,
            long without,
            List<Choice> kinds,
            @Nullable Kind kind,
            boolean only,
            VisitPages.May may,
            String today,
            String complaint) {
        public long count(Kind one) {
            return all.getOrDefault(one, 0L);
        }
    }

    /** The form. */
    public record Form(List<Choice> kinds, List<Choice> places, List<Choice> units, Visit visit, String complaint) {}

    @GetMapping("/visits/sites")
    ModelAndView list(
            Visit visit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean without) {
        return visit.as(actor -> listed(visit, actor, kind, without, ""));
    }

    @GetMapping("/visits/sites/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> form(visit, actor, ""));
    }

    @PostMapping("/visits/sites")
    ModelAndView enter(Visit visit, HttpServletResponse response) {
        return visit.as(actor -> switch (keep.enter(actor, typed(visit, actor), visit.today())) {
            case Answer.Refused refused -> form(visit, actor, refused.reason());
            case Answer.Done done -> {
                Toast.leave(response, "已登记，请明确包联领导");
                yield new ModelAndView(
                        "redirect:/visits/pairings/new?kind=" + visit.typed("kind") + "&target=" + done.id());
            }
        });
    }

    @PostMapping("/visits/sites/{id}/end")
    ModelAndView end(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor -> switch (keep.end(actor, id, visit.today())) {
            case Answer.Refused refused -> listed(visit, actor, "", false, refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, "已停用，它的包联一并解除");
                yield new ModelAndView("redirect:/visits/sites");
            }
        });
    }

    private static Site typed(Visit visit, Actor actor) {
        Long unit = Fields.number(visit.typed("unit"));
        Long place = Fields.number(visit.typed("place"));
        return new Site(
                actor.regionId(),
                0,
                Fields.one(Kind.values(), visit.typed("kind"), Kind.OTHER),
                visit.typed("name"),
                place == null ? actor.regionId() : place,
                unit,
                visit.typed("contact"),
                null);
    }

    private ModelAndView listed(Visit visit, Actor actor, String kindName, boolean without, String complaint) {
        Denied.unless(actor, "visit.read");
        @Nullable
        Kind kind = Kind.PAIRED.stream()
                .filter(one -> one.name().equals(kindName))
                .findFirst()
                .orElse(null);
        List<SiteRow> all = reader.rows(actor, visit.today());
        List<SiteRow> rows = all.stream()
                .filter(row -> kind == null || row.kind() == kind)
                .filter(row -> !without || row.pairings().isEmpty())
                .toList();
        Listed page = new Listed(
                rows.stream().limit(VisitPages.LISTED).toList(),
                Math.max(0, rows.size() - VisitPages.LISTED),
                all.stream().collect(Collectors.groupingBy(SiteRow::kind, Collectors.counting())),
                all.stream().filter(row -> row.pairings().isEmpty()).count(),
                Kind.PAIRED.stream()
                        .map(one -> Choice.of(one, one.label(), kind))
                        .toList(),
                kind,
                without,
                VisitPages.May.of(actor),
                visit.today().toString(),
                complaint);
        return visit.page(actor, "visit/sites", PLACE, page);
    }

    private ModelAndView form(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "visit.keep");
        List<Choice> places = new ArrayList<>();
        for (Division place : divisions.below(actor.regionId())) {
            places.add(Choice.of(place.id(), place.name(), visit.typed("place")));
        }
        return visit.page(
                actor,
                "visit/sitenew",
                PLACE.then("登记对象", "/visits/sites"),
                new Form(
                        Kind.REGISTERED.stream()
                                .map(one -> Choice.of(one, one.label(), visit.typed("kind")))
                                .toList(),
                        places,
                        units.list(actor.regionId(), visit.today()).stream()
                                .map(unit -> Choice.of(unit.id(), unit.shortName(), visit.typed("unit")))
                                .toList(),
                        visit,
                        complaint));
    }
}
