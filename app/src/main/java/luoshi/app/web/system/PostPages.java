package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.ledger.Commitments;
import luoshi.region.Answer;
import luoshi.region.Appoint;
import luoshi.region.EstablishPost;
import luoshi.region.Holding;
import luoshi.region.Person;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Refused;
import luoshi.region.Relieve;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 职务和任职: who holds what now, who held it then; acting leaders and AB角. */
@Controller
public class PostPages {
    private static final String LIST = "/system/posts";

    private final Posts posts;
    private final Units units;
    private final EstablishPost establish;
    private final Appoint appoint;
    private final Relieve relieve;
    private final Commitments commitments;

    PostPages(
            Posts posts,
            Units units,
            EstablishPost establish,
            Appoint appoint,
            Relieve relieve,
            Commitments commitments) {
        this.commitments = commitments;
        this.posts = posts;
        this.units = units;
        this.establish = establish;
        this.appoint = appoint;
        this.relieve = relieve;
    }

    /** A post with its unit and those who hold it today. */
    public record Line(Post post, String unit, List<Holding> holders) {}

    /** The table and its form. */
    public record Listed(List<Line> lines, List<Choice> units, List<Choice> kinds, String complaint) {}

    /**
     * One post with everybody who ever held it.
     *
     * @param open how many matters of its unit are open and go on with the post when a person moves
     */
    public record One(
            Post post,
            String unit,
            long open,
            List<Holding> holdings,
            List<Choice> people,
            String today,
            String complaint) {
        /** 任职, 代行 or B角. */
        public static String kind(Holding holding) {
            return switch (holding.kind()) {
                case HOLDER -> "任职";
                case ACTING -> "代行";
                case B -> "B角";
            };
        }
    }

    @GetMapping(LIST)
    ModelAndView list(Visit visit) {
        return visit.as(actor -> listed(visit, actor, ""));
    }

    @PostMapping(LIST)
    ModelAndView establish(
            Visit visit,
            HttpServletResponse response,
            @RequestParam long unit,
            @RequestParam String name,
            @RequestParam String kind) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            int rank = EstablishPost.KINDS.indexOf(kind);
            Post post = new Post(actor.regionId(), 0, unit, name.strip(), kind, rank, visit.today(), null);
            return switch (establish.establish(post)) {
                case Refused refused -> listed(visit, actor, refused.reason());
                case Answer.Done done -> Places.done(response, name.strip() + "已设立，请任命", LIST + "/" + done.id());
            };
        });
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView one(Visit visit, @PathVariable long id) {
        return visit.as(actor -> one(visit, actor, id, ""));
    }

    @PostMapping(LIST + "/{id}/holdings")
    ModelAndView appoint(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam long person,
            @RequestParam Holding.Kind kind,
            @RequestParam LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            return switch (appoint.appoint(actor.regionId(), id, person, kind, from, Optional.ofNullable(to))) {
                case Refused refused -> one(visit, actor, id, refused.reason());
                case Answer.Done ignored -> Places.done(response, "已任命；这个职务名下未办结的事随之移交", LIST + "/" + id);
            };
        });
    }

    @PostMapping(LIST + "/{id}/holdings/{holding}/end")
    ModelAndView relieve(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable long holding,
            @RequestParam LocalDate to) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            return switch (relieve.relieve(actor.regionId(), id, holding, to)) {
                case Refused refused -> one(visit, actor, id, refused.reason());
                case Answer.Done ignored -> Places.done(response, "已免去", LIST + "/" + id);
            };
        });
    }

    private ModelAndView listed(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "region.manage");
        List<Unit> all = units.list(actor.regionId(), visit.today());
        Map<Long, String> names = all.stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
        Map<Long, List<Holding>> held =
                posts.heldOn(actor.regionId(), visit.today()).stream().collect(Collectors.groupingBy(Holding::postId));
        List<Line> lines = posts.list(actor.regionId()).stream()
                .map(post -> new Line(
                        post, names.getOrDefault(post.unitId(), "（已撤并）"), held.getOrDefault(post.id(), List.of())))
                .toList();
        Listed page = new Listed(
                lines,
                all.stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), null))
                        .toList(),
                EstablishPost.KINDS.stream()
                        .map(kind -> Choice.of(kind, kind, null))
                        .toList(),
                complaint);
        return visit.page(actor, "system/posts", Places.tab("职务"), page);
    }

    private ModelAndView one(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "region.manage");
        Post post = posts.find(actor.regionId(), id).orElseThrow(Missing::new);
        String unit =
                units.find(actor.regionId(), post.unitId()).map(Unit::shortName).orElse("");
        List<Choice> people = posts.people(actor.regionId()).stream()
                .map((Person person) -> Choice.of(person.id(), person.name(), null))
                .toList();
        One page = new One(
                post,
                unit,
                commitments.openOf(actor.regionId(), post.unitId()),
                posts.holdings(actor.regionId(), id),
                people,
                visit.today().toString(),
                complaint);
        return visit.page(actor, "system/post", Places.below("职务", LIST, unit + post.name()), page);
    }
}
