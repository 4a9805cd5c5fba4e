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

    RegionPages(Divisions divisions, AddDivision add) {
        this.divisions = divisions;
        this.add = add;
    }

    /** A township with its villages. */
    public record Branch(Division township, List<Division> villages) {}

    /** The tree. */
    public record Tree(
            List<Division> path,
            List<Branch> branches,
            List<Choice> parents,
            String code,
            String name,
            String complaint) {}

    @GetMapping("/system/regions")
    ModelAndView tree(Visit visit) {
        return visit.as(actor -> show(visit, actor, 0, "", "", ""));
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
                case Refused refused -> show(visit, actor, parent, code, name, refused.reason());
                case Answer.Done ignored -> Places.done(response, name.strip() + "已添加", "/system/regions");
            };
        });
    }

    private ModelAndView show(Visit visit, Actor actor, long parent, String code, String name, String complaint) {
        Denied.unless(actor, "region.manage");
        List<Branch> branches = divisions.below(actor.regionId()).stream()
                .map(township -> new Branch(township, divisions.below(township.id())))
                .toList();
        List<Choice> parents = branches.stream()
                .map(branch ->
                        Choice.of(branch.township().id(), branch.township().name(), parent))
                .toList();
        Tree tree = new Tree(divisions.path(actor.regionId()), branches, parents, code, name, complaint);
        return visit.page(actor, "system/regions", Places.tab("区划"), tree);
    }
}
