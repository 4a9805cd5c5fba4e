package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Visit;
import luoshi.region.Answer;
import luoshi.region.EnterPerson;
import luoshi.region.Holding;
import luoshi.region.Person;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Refused;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 人员, with what they hold today. */
@Controller
public class PeoplePages {
    private final Posts posts;
    private final Units units;
    private final EnterPerson enter;

    PeoplePages(Posts posts, Units units, EnterPerson enter) {
        this.posts = posts;
        this.units = units;
        this.enter = enter;
    }

    /** A person and the posts of today, in words. */
    public record Line(Person person, String posts) {}

    /** The table. */
    public record Listed(List<Line> lines, String complaint) {}

    @GetMapping("/system/people")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> listed(visit, actor, ""));
    }

    @PostMapping("/system/people")
    ModelAndView enter(Visit visit, HttpServletResponse response, @RequestParam String name) {
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            return switch (enter.enter(actor.regionId(), name.strip())) {
                case Refused refused -> listed(visit, actor, refused.reason());
                case Answer.Done ignored -> Places.done(response, name.strip() + "已录入，可在职务里任命", "/system/people");
            };
        });
    }

    private ModelAndView listed(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "region.manage");
        Map<Long, String> unitNames = units.list(actor.regionId(), visit.today()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::shortName));
        Map<Long, String> postNames = posts.list(actor.regionId()).stream()
                .collect(Collectors.toMap(Post::id, post -> unitNames.getOrDefault(post.unitId(), "") + post.name()));
        Map<Long, List<Holding>> held = posts.heldOn(actor.regionId(), visit.today()).stream()
                .collect(Collectors.groupingBy(Holding::personId));
        List<Line> lines = posts.people(actor.regionId()).stream()
                .map(person -> new Line(
                        person,
                        held.getOrDefault(person.id(), List.of()).stream()
                                .map(holding -> postNames.getOrDefault(holding.postId(), ""))
                                .collect(Collectors.joining("、"))))
                .toList();
        return visit.page(actor, "system/people", Places.tab("人员"), new Listed(lines, complaint));
    }
}
