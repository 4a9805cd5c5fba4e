package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.region.AddDivision;
import luoshi.region.Answer;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.ImportVillages;
import luoshi.region.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 区划: the tree of the government's own divisions; villages are entered here. */
@Controller
public class RegionPages {
    private final Divisions divisions;
    private final AddDivision add;
    private final ImportVillages importing;

    RegionPages(Divisions divisions, AddDivision add, ImportVillages importing) {
        this.divisions = divisions;
        this.add = add;
        this.importing = importing;
    }

    /** A township with its villages. */
    public record Branch(Division township, List<Division> villages) {}

    /** The tree. */
    public record Tree(List<Division> path, List<Branch> branches, List<Choice> parents, Typed typed) {}

    /** What was typed, and what is wrong with it. */
    public record Typed(long parent, String code, String name, String lines, List<String> faults) {
        static final Typed NOTHING = new Typed(0, "", "", "", List.of());
    }

    @GetMapping("/system/regions")
    ModelAndView tree(Visit visit) {
        return visit.as(actor -> show(visit, actor, Typed.NOTHING));
    }

    @PostMapping("/system/regions")
    ModelAndView add(
            Visit visit,
            HttpServletResponse response,
            @RequestParam long parent,
            @RequestParam String code,
            @RequestParam String name) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            return switch (add.add(actor.regionId(), parent, code.strip(), name.strip())) {
                case Refused refused ->
                    show(visit, actor, new Typed(parent, code, name, "", List.of(refused.reason())));
                case Answer.Done ignored -> Places.done(response, name.strip() + "已添加", "/system/regions");
            };
        });
    }

    @PostMapping("/system/regions/villages")
    ModelAndView addAll(Visit visit, HttpServletResponse response, @RequestParam String lines) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            return switch (importing.take(actor.regionId(), lines)) {
                case ImportVillages.Outcome.Refused refused ->
                    show(visit, actor, new Typed(0, "", "", lines, refused.faults()));
                case ImportVillages.Outcome.Done done ->
                    Places.done(response, "新增" + done.villages() + "个村（社区）", "/system/regions");
            };
        });
    }

    private ModelAndView show(Visit visit, Actor actor, Typed typed) {
        Denied.unless(actor, "region.manage");
        List<Branch> branches = divisions.below(actor.regionId()).stream()
                .map(township -> new Branch(township, divisions.below(township.id())))
                .toList();
        List<Choice> parents = branches.stream()
                .map(branch ->
                        Choice.of(branch.township().id(), branch.township().name(), typed.parent()))
                .toList();
        Tree tree = new Tree(divisions.path(actor.regionId()), branches, parents, typed);
        return visit.page(actor, "system/regions", Places.tab("区划"), tree);
    }
}
