package luoshi.app.web.rhythm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.app.web.page.Light;
import luoshi.rhythm.Coordinate;
import luoshi.rhythm.Coordination;
import luoshi.rhythm.Coordinations;
import luoshi.rhythm.Figure;
import luoshi.rhythm.Figures;
import luoshi.rhythm.GiveFigure;
import luoshi.rhythm.ReportRhythms;
import luoshi.rhythm.Standing;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 报送: what is coordinated today, which rhythms run, and who has not reported. */
@Controller
public class RhythmPages {
    private static final int LISTED = 200;

    private final Coordinate coordinate;
    private final Coordinations coordinations;
    private final ReportRhythms rhythms;
    private final Figures figures;
    private final GiveFigure give;
    private final RowReader names;

    RhythmPages(
            Coordinate coordinate,
            Coordinations coordinations,
            ReportRhythms rhythms,
            Figures figures,
            GiveFigure give,
            RowReader names) {
        this.coordinate = coordinate;
        this.coordinations = coordinations;
        this.rhythms = rhythms;
        this.figures = figures;
        this.give = give;
        this.names = names;
    }

    /** A coordination as a line. */
    public record Line(
            Coordination one, String from, String to, Light light, String state, boolean mayAnswer, boolean mayClose) {}

    /** A rhythm with how many notes it asks for. */
    public record Running(
            String name, String href, String every, String due, long asked, long told, long units, boolean chosen) {}

    /** A unit in the chosen rhythm. */
    public record UnitLine(String name, Standing standing, Light light) {}

    /** A figure that the person's unit is asked for. */
    public record Wanted(Figure figure, String value) {}

    /**
     * The page.
     *
     * @param calls the key of the chosen rhythm, for those who call the units; null for everybody else
     */
    public record Shown(
            List<Line> table,
            Coordinations.Tally month,
            List<Choice> mine,
            List<Choice> others,
            List<Running> running,
            List<UnitLine> units,
            List<Wanted> wanted,
            @Nullable String calls,
            Kept kept) {

        public long silent() {
            return units.stream().filter(line -> line.standing().owed() > 0).count();
        }

        public String chosen() {
            return running.stream()
                    .filter(Running::chosen)
                    .map(Running::name)
                    .findFirst()
                    .orElse("");
        }
    }

    @GetMapping("/rhythm")
    ModelAndView show(Visit visit, @RequestParam(defaultValue = "0") int of) {
        return visit.as(actor -> page(visit, actor, of, Kept.nothing(visit)));
    }

    @PostMapping("/rhythm/coordinations")
    ModelAndView raise(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long asked) {
        return visit.as(actor -> {
            List<Long> voices = coordinate.voices(actor);
            long from = unit != null ? unit : voices.isEmpty() ? 0 : voices.getFirst();
            return after(
                    visit,
                    response,
                    actor,
                    coordinate.raise(actor, from, asked == null ? 0 : asked, visit.typed("words"), visit.today()),
                    "已提出，对方当日答复");
        });
    }

    @PostMapping("/rhythm/coordinations/{id}/answer")
    ModelAndView answer(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor ->
                after(visit, response, actor, coordinate.answer(actor, id, visit.typed("words")), "已答复，等提出的单位确认"));
    }

    @PostMapping("/rhythm/coordinations/{id}/close")
    ModelAndView close(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor -> after(visit, response, actor, coordinate.close(actor, id, visit.today()), "已办结"));
    }

    @PostMapping("/figures/{id}/readings")
    ModelAndView give(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor ->
                after(visit, response, actor, give.give(actor, id, visit.typed("value"), visit.today()), "已报"));
    }

    private ModelAndView after(Visit visit, HttpServletResponse response, Actor actor, Answer answer, String done) {
        return switch (answer) {
            case Answer.Refused refused -> page(visit, actor, 0, new Kept(visit, refused.reason()));
            case Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:/rhythm");
            }
        };
    }

    private ModelAndView page(Visit visit, Actor actor, int of, Kept kept) {
        Denied.unless(actor, "duty.read");
        long region = actor.regionId();
        LocalDate today = visit.today();
        Map<Long, String> units = names.unitNames(region);
        List<ReportRhythms.Running> running = rhythms.running(region, today);
        List<List<Standing>> standings =
                running.stream().map(one -> rhythms.standing(region, one)).toList();
        int chosen = of >= 0 && of < running.size() ? of : 0;
        List<Long> voices = coordinate.voices(actor);
        Shown page = new Shown(
                coordinations.onTable(region, today, LISTED).stream()
                        .map(one -> line(one, actor, units, today))
                        .toList(),
                coordinations.tally(region, today.withDayOfMonth(1), today),
                choices(voices, units, kept.in("raise", "unit")),
                choices(List.copyOf(units.keySet()), units, kept.in("raise", "asked")),
                java.util.stream.IntStream.range(0, running.size())
                        .mapToObj(i -> running(running.get(i), standings.get(i), i, i == chosen))
                        .toList(),
                standings.get(chosen).stream()
                        .map(one -> new UnitLine(
                                units.getOrDefault(one.unitId(), ""), one, CampaignReader.light(one.light())))
                        .toList(),
                wanted(actor, today),
                actor.may("duty.assign") ? running.get(chosen).key() : null,
                kept);
        return visit.page(actor, "rhythm/rhythm", Place.under("/duties", "督办", "报送"), page);
    }

    private List<Wanted> wanted(Actor actor, LocalDate today) {
        if (!actor.may("duty.report")) {
            return List.of();
        }
        List<Figure> mine = figures.live(actor.regionId(), today).stream()
                .filter(figure -> figure.units().stream().anyMatch(actor::actsFor))
                .toList();
        List<Figure.Reading> last =
                figures.last(actor.regionId(), mine.stream().map(Figure::id).toList());
        return mine.stream()
                .map(figure -> new Wanted(
                        figure,
                        last.stream()
                                .filter(one -> one.figureId() == figure.id() && actor.actsFor(one.unitId()))
                                .map(one -> one.value().toPlainString())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private static Running running(ReportRhythms.Running one, List<Standing> standings, int i, boolean chosen) {
        return new Running(
                one.name(),
                "/rhythm?of=" + i,
                one.now().every().label(),
                Days.withWeekday(one.now().due()) + " " + one.now().cutoff(),
                standings.stream().mapToLong(Standing::asked).sum(),
                standings.stream().mapToLong(Standing::told).sum(),
                standings.stream().filter(line -> line.owed() > 0).count(),
                chosen);
    }

    private static Line line(Coordination one, Actor actor, Map<Long, String> units, LocalDate today) {
        boolean late = one.late(today);
        return new Line(
                one,
                units.getOrDefault(one.unitId(), ""),
                units.getOrDefault(one.askedUnitId(), ""),
                !one.open() && !late ? Light.DONE : late ? Light.LATE : Light.OK,
                one.open() ? one.answer().isEmpty() ? "等待答复" : "已答复，等待确认" : late ? "超过当日才办结" : "当日办结",
                one.open() && actor.may("duty.report") && actor.actsFor(one.askedUnitId()),
                one.open() && !one.answer().isEmpty() && actor.actsFor(one.unitId()));
    }

    private static List<Choice> choices(List<Long> ids, Map<Long, String> units, String chosen) {
        return ids.stream()
                .filter(units::containsKey)
                .map(id -> Choice.of(id, units.getOrDefault(id, ""), chosen))
                .toList();
    }
}
