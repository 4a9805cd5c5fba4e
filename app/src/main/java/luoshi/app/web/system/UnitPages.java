package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.region.Answer;
import luoshi.region.ChangeUnit;
import luoshi.region.EstablishUnit;
import luoshi.region.MergeUnits;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Refused;
import luoshi.region.Unit;
import luoshi.region.UnitClass;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 单位: established, changed and merged; nothing of their history is lost. */
@Controller
public class UnitPages {
    private static final String LIST = "/system/units";

    private final Units units;
    private final Posts posts;
    private final EstablishUnit establish;
    private final ChangeUnit change;
    private final MergeUnits merge;

    UnitPages(Units units, Posts posts, EstablishUnit establish, ChangeUnit change, MergeUnits merge) {
        this.units = units;
        this.posts = posts;
        this.establish = establish;
        this.change = change;
        this.merge = merge;
    }

    /** What the form of a unit holds, as it was typed. */
    public record Form(String name, String shortName, String unitClass, String aliases, Long leader, String field) {
        static final Form EMPTY = new Form("", "", "部门", "", 0L, "");

        static Form of(Unit unit) {
            return new Form(
                    unit.name(),
                    unit.shortName(),
                    unit.unitClass().label(),
                    String.join("、", unit.aliases()),
                    unit.leaderPostId() == null ? 0L : unit.leaderPostId(),
                    unit.field());
        }

        Unit unit(long regionId, long id, LocalDate from) {
            List<String> others = Arrays.stream(aliases.split("[、，,;；\\s]+", -1))
                    .filter(alias -> !alias.isEmpty())
                    .toList();
            return new Unit(
                    regionId,
                    id,
                    name.strip(),
                    shortName.strip(),
                    UnitClass.of(unitClass),
                    others,
                    leader == 0 ? null : leader,
                    field.strip(),
                    from,
                    null,
                    null);
        }
    }

    /**
     * The table and its form.
     *
     * @param leaders the names of the leaders' posts, by id
     * @param names all units' short names, for what became of merged ones
     */
    public record Listed(
            List<Unit> units,
            Map<Long, String> leaders,
            Map<Long, String> names,
            List<Choice> classes,
            List<Choice> leaderChoices,
            Form form,
            String complaint) {}

    /** One unit. */
    public record One(
            Unit unit,
            List<Post> posts,
            List<Choice> classes,
            List<Choice> leaderChoices,
            List<Choice> others,
            @Nullable String wentInto,
            Form form,
            String complaint) {}

    @GetMapping(LIST)
    ModelAndView list(Visit visit) {
        return visit.as(actor -> listed(visit, actor, Form.EMPTY, ""));
    }

    @PostMapping(LIST)
    ModelAndView establish(Visit visit, HttpServletResponse response, Form form) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            return switch (establish.establish(form.unit(actor.regionId(), 0, visit.today()))) {
                case Refused refused -> listed(visit, actor, form, refused.reason());
                case Answer.Done done -> Places.done(response, form.shortName() + "已设立", LIST + "/" + done.id());
            };
        });
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView one(Visit visit, @PathVariable long id) {
        return visit.as(actor -> one(visit, actor, id, null, ""));
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView change(Visit visit, HttpServletResponse response, @PathVariable long id, Form form) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            Unit before = units.find(actor.regionId(), id).orElseThrow(Missing::new);
            return switch (change.change(form.unit(actor.regionId(), id, before.validFrom()))) {
                case Refused refused -> one(visit, actor, id, form, refused.reason());
                case Answer.Done ignored -> Places.done(response, "已变更", LIST + "/" + id);
            };
        });
    }

    @PostMapping(LIST + "/{id}/merger")
    ModelAndView merge(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam long into,
            @RequestParam LocalDate from) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            return switch (merge.merge(actor.regionId(), id, into, from)) {
                case Refused refused -> one(visit, actor, id, null, refused.reason());
                case Answer.Done done -> Places.done(response, "已并入，原来的事项和历史随之过去", LIST + "/" + done.id());
            };
        });
    }

    private ModelAndView listed(Visit visit, Actor actor, Form form, String complaint) {
        Denied.unless(actor, "region.manage");
        List<Unit> all = units.list(actor.regionId(), LocalDate.MAX);
        Map<Long, String> leaders = leaders(actor);
        Listed page = new Listed(
                all,
                leaders,
                all.stream().collect(Collectors.toMap(Unit::id, Unit::shortName)),
                classes(form),
                leaderChoices(leaders, form),
                form,
                complaint);
        return visit.page(actor, "system/units", Places.tab("单位"), page);
    }

    private ModelAndView one(Visit visit, Actor actor, long id, @Nullable Form typed, String complaint) {
        Denied.unless(actor, "region.manage");
        Unit unit = units.find(actor.regionId(), id).orElseThrow(Missing::new);
        Form form = typed == null ? Form.of(unit) : typed;
        List<Unit> all = units.list(actor.regionId(), LocalDate.MAX);
        One page = new One(
                unit,
                posts.list(actor.regionId()).stream()
                        .filter(post -> post.unitId() == id)
                        .toList(),
                classes(form),
                leaderChoices(leaders(actor), form),
                all.stream()
                        .filter(other -> other.id() != id && other.validTo() == null)
                        .map(other -> Choice.of(other.id(), other.shortName(), null))
                        .toList(),
                all.stream()
                        .filter(other -> Long.valueOf(other.id()).equals(unit.mergedInto()))
                        .map(Unit::name)
                        .findFirst()
                        .orElse(null),
                form,
                complaint);
        return visit.page(actor, "system/unit", Places.below("单位", LIST, unit.shortName()), page);
    }

    /** The posts that may be in charge of units: those of the government's leaders. */
    private Map<Long, String> leaders(Actor actor) {
        return posts.list(actor.regionId()).stream()
                .filter(post -> List.of("书记", "县长", "常务副县长", "副县长").contains(post.kind()))
                .collect(Collectors.toMap(Post::id, Post::name));
    }

    private static List<Choice> classes(Form form) {
        return Arrays.stream(UnitClass.values())
                .map(unitClass -> Choice.of(unitClass.label(), unitClass.label(), form.unitClass()))
                .toList();
    }

    private static List<Choice> leaderChoices(Map<Long, String> leaders, Form form) {
        return leaders.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(leader -> Choice.of(leader.getKey(), leader.getValue(), form.leader()))
                .toList();
    }
}
