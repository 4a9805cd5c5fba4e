package luoshi.app.web.caseline;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.VisitResolver;
import luoshi.app.web.page.Frame;
import luoshi.app.web.pledge.PublicDoor;
import luoshi.caseline.Lines;
import luoshi.caseline.LookUpCase;
import luoshi.caseline.TakeFromPublic;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.region.Division;
import luoshi.region.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 群众填报和查询: the public forms of lines, and how far a case is, by its receipt. */
@Controller
public class PublicCasePages {
    private final PublicDoor door;
    private final Lines lines;
    private final TakeFromPublic take;
    private final LookUpCase lookUp;
    private final FieldReader fields;
    private final Divisions divisions;
    private final Clock clock;

    PublicCasePages(
            PublicDoor door,
            Lines lines,
            TakeFromPublic take,
            LookUpCase lookUp,
            FieldReader fields,
            Divisions divisions,
            Clock clock) {
        this.door = door;
        this.lines = lines;
        this.take = take;
        this.lookUp = lookUp;
        this.fields = fields;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** The doors that are open to everybody. */
    public record Doors(long region, String government, List<Line> lines, List<String> knows) {}

    /** A form, with what was refused. */
    public record Form(long region, Line line, List<FieldInput> inputs, String complaint) {}

    /**
     * What was given for what was sent in.
     *
     * @param receipt empty where the same came already
     */
    public record Given(long region, Line line, String receipt) {}

    /**
     * A case that was looked for.
     *
     * @param told null where it was not found
     */
    public record Found(
            long region,
            String number,
            LookUpCase.@Nullable Told told,
            List<FieldReader.Told> fields,
            String complaint) {}

    @GetMapping("/public/lines")
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "0") long region) {
        return door.as(door.home(region), actor -> doors(request, actor));
    }

    @GetMapping("/public/lines/{code}")
    ModelAndView form(
            HttpServletRequest request, @PathVariable String code, @RequestParam(defaultValue = "0") long region) {
        return door.as(door.home(region), actor -> form(request, actor, line(code), Map.of(), ""));
    }

    @PostMapping("/public/lines/{code}")
    ModelAndView send(
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long region) {
        long home = door.home(region);
        Line line = line(code);
        if (!door.lets(request.getRemoteAddr(), clock.instant())) {
            return door.as(home, actor -> form(request, actor, line, typed, PublicDoor.TOO_MANY));
        }
        return door.as(
                home,
                actor -> answered(request, actor, line, typed, take.take(actor, code, typed, LocalDate.now(clock))));
    }

    private ModelAndView answered(
            HttpServletRequest request, Actor actor, Line line, Map<String, String> typed, TakeFromPublic.Taken taken) {
        if (taken instanceof TakeFromPublic.Taken.Refused refused) {
            return form(request, actor, line, typed, refused.reason());
        }
        String receipt = taken instanceof TakeFromPublic.Taken.Given given ? given.receipt() : "";
        return new ModelAndView("caseline/publicgiven", Map.of("page", new Given(actor.regionId(), line, receipt)));
    }

    @GetMapping("/public/cases")
    ModelAndView lookUp(HttpServletRequest request, @RequestParam(defaultValue = "0") long region) {
        return list(request, region);
    }

    /** A form, so that what the citizen knows stands in no address; and no more of them than of what is sent in. */
    @PostMapping("/public/cases")
    ModelAndView lookUp(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") long region,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String knows) {
        long home = door.home(region);
        boolean lets = door.lets(request.getRemoteAddr(), clock.instant());
        return door.as(home, actor -> {
            Optional<LookUpCase.Told> told =
                    lets ? lookUp.find(actor, number, knows, LocalDate.now(clock)) : Optional.empty();
            return new ModelAndView(
                    "caseline/publiccase",
                    Map.of(
                            "page",
                            new Found(
                                    home,
                                    number.strip(),
                                    told.orElse(null),
                                    told.map(one -> fields(actor, one)).orElse(List.of()),
                                    lets ? "" : PublicDoor.TOO_MANY)));
        });
    }

    private List<FieldReader.Told> fields(Actor actor, LookUpCase.Told told) {
        Map<String, String> values = new HashMap<>();
        told.fields().forEach((field, value) -> values.put(field.code(), value));
        return fields.told(actor, List.copyOf(told.fields().keySet()), values);
    }

    private Line line(String code) {
        return lines.find(code)
                .filter(line -> line.handling().channels().contains(Handling.Channel.PUBLIC))
                .orElseThrow(Missing::new);
    }

    private ModelAndView doors(HttpServletRequest request, Actor actor) {
        List<Line> open = lines.all().stream()
                .filter(line -> line.handling().channels().contains(Handling.Channel.PUBLIC))
                .toList();
        List<String> knows = lines.all().stream()
                .filter(line -> line.handling().publicity().lookUp())
                .flatMap(line -> line.field(line.handling().publicity().knows()).stream()
                        .map(field -> line.publicName() + "填" + field.name()))
                .toList();
        return new ModelAndView(
                "caseline/publiclines",
                Map.of(
                        "csrf",
                        VisitResolver.csrf(request),
                        "page",
                        new Doors(actor.regionId(), government(actor), open, knows)));
    }

    private String government(Actor actor) {
        return divisions.find(actor.regionId()).map(Division::name).orElse("") + "人民政府";
    }

    private ModelAndView form(
            HttpServletRequest request, Actor actor, Line line, Map<String, String> typed, String complaint) {
        Frame.Csrf csrf = VisitResolver.csrf(request);
        List<FieldInput> inputs = fields.inputs(
                actor, TakeFromPublic.asked(line), "", name -> typed.getOrDefault(name, ""), LocalDate.now(clock));
        return new ModelAndView(
                "caseline/publicform",
                Map.of("csrf", csrf, "page", new Form(actor.regionId(), line, inputs, complaint)));
    }
}
