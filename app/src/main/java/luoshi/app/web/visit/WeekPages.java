package luoshi.app.web.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.supervision.DutyRows;
import luoshi.supervision.Answer;
import luoshi.visit.SiteVisits;
import luoshi.visit.VisitProblem;
import luoshi.visit.week.DeclareWeek;
import luoshi.visit.week.EndWeek;
import luoshi.visit.week.Week;
import luoshi.visit.week.Weeks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 深入一线抓落实工作周: the list, the form, and one week as its summary, which prints. */
@Controller
public class WeekPages {
    private static final Place PLACE = VisitPages.PLACE.then("工作周", "/visits");

    private final Weeks weeks;
    private final DeclareWeek declare;
    private final EndWeek end;
    private final SiteVisits visits;
    private final LeaderReader leaders;
    private final ProblemReader problems;

    WeekPages(
            Weeks weeks,
            DeclareWeek declare,
            EndWeek end,
            SiteVisits visits,
            LeaderReader leaders,
            ProblemReader problems) {
        this.weeks = weeks;
        this.declare = declare;
        this.end = end;
        this.visits = visits;
        this.leaders = leaders;
        this.problems = problems;
    }

    /** A week as a line. */
    public record Line(Week week, SiteVisits.Count count, String state) {}

    /** The list. */
    public record Listed(List<Line> lines, VisitPages.May may) {}

    /** The form. */
    public record Form(List<Choice> leaders, Visit visit, String complaint) {
        public String place(Choice leader) {
            return visit.typed("place-" + leader.value());
        }
    }

    /** A leader's week: where he meant to go, and what came of it. */
    public record Went(String leader, String holder, String place, SiteVisits.Count count) {}

    /** One week. */
    public record Shown(
            Line line,
            List<Went> went,
            List<VisitLine> visits,
            List<ProblemLine> problems,
            List<ProblemLine> left,
            List<Choice> units,
            boolean mayEnd,
            VisitPages.May may,
            Visit visit,
            String complaint) {
        public List<Choice> units(long problem) {
            String chosen = visit.typed("unit-" + problem);
            return units.stream()
                    .map(unit ->
                            new Choice(unit.value(), unit.label(), unit.value().equals(chosen)))
                    .toList();
        }
    }

    @GetMapping("/visits/weeks")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "visit.read");
            List<Line> lines = weeks.list(actor.regionId()).stream()
                    .map(week -> line(week, visit))
                    .toList();
            return visit.page(actor, "visit/weeks", PLACE, new Listed(lines, VisitPages.May.of(actor)));
        });
    }

    private Line line(Week week, Visit visit) {
        SiteVisits.Count count = visits.counts(week.regionId(), week.span()).values().stream()
                .reduce(SiteVisits.Count.NONE, SiteVisits.Count::plus);
        String state = week.ended()
                ? "已结束"
                : week.span().from().isAfter(visit.today())
                        ? "还没有开始"
                        : week.span().to().isBefore(visit.today()) ? "待结束" : "正在进行";
        return new Line(week, count, state);
    }

    @GetMapping("/visits/weeks/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> form(visit, actor, ""));
    }

    @PostMapping("/visits/weeks")
    ModelAndView declare(Visit visit, HttpServletResponse response) {
        return visit.as(actor -> {
            var from = Fields.day(visit.typed("from"));
            var to = Fields.day(visit.typed("to"));
            if (from == null || to == null) {
                return form(visit, actor, "起止日期没有填");
            }
            DeclareWeek.Wish wish = new DeclareWeek.Wish(
                    visit.typed("title"),
                    visit.typed("theme"),
                    visit.typed("document"),
                    new SiteVisits.Span(from, to),
                    places(visit, actor));
            return switch (declare.declare(actor, wish, visit.today())) {
                case Answer.Refused refused -> form(visit, actor, refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已部署");
                    yield new ModelAndView("redirect:/visits/weeks/" + done.id());
                }
            };
        });
    }

    private List<Week.Place> places(Visit visit, Actor actor) {
        List<Week.Place> places = new ArrayList<>();
        for (Choice leader : leaders.choices(actor.regionId(), visit.today(), null)) {
            String words = visit.typed("place-" + leader.value()).strip();
            if (!words.isEmpty()) {
                places.add(new Week.Place(Long.parseLong(leader.value()), words));
            }
        }
        return places;
    }

    @GetMapping("/visits/weeks/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, id, ""));
    }

    @PostMapping("/visits/weeks/{id}/end")
    ModelAndView end(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Week week = weeks.find(actor.regionId(), id).orElseThrow(Missing::new);
                    Map<Long, EndWeek.To> to = new HashMap<>();
                    for (VisitProblem problem : end.leftOver(week)) {
                        to.put(
                                problem.id(),
                                new EndWeek.To(
                                        Fields.number(visit.typed("unit-" + problem.id())),
                                        Fields.day(visit.typed("due-" + problem.id()))));
                    }
                    Answer answer = end.end(actor, id, visit.typed("result"), to, DutyRows.local(visit.now()));
                    if (answer instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, to.isEmpty() ? "工作周已结束，没有遗留问题" : "工作周已结束，遗留问题" + to.size() + "个全部交办");
                    return new ModelAndView("redirect:/visits/weeks/" + id);
                }),
                reason -> visit.as(actor -> page(visit, actor, id, reason)));
    }

    private ModelAndView form(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "visit.keep");
        return visit.page(
                actor,
                "visit/weeknew",
                PLACE.then("部署工作周", "/visits/weeks"),
                new Form(leaders.choices(actor.regionId(), visit.today(), null), visit, complaint));
    }

    private ModelAndView page(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "visit.read");
        long region = actor.regionId();
        Week week = weeks.find(region, id).orElseThrow(Missing::new);
        List<ProblemLine> found = problems.lines(
                actor,
                visits.problems(new SiteVisits.Wanted(region, week.span(), null, null), VisitPages.LISTED),
                visit.now());
        boolean mayEnd = actor.may("visit.keep")
                && actor.may("duty.assign")
                && !week.ended()
                && !visit.today().isBefore(week.span().to());
        Shown page = new Shown(
                line(week, visit),
                went(week),
                leaders.lines(region, visits.list(region, week.span(), null, VisitPages.LISTED)),
                found,
                found.stream()
                        .filter(line -> line.problem().state() == luoshi.visit.ProblemState.OPEN)
                        .toList(),
                mayEnd ? leaders.present(region, visit.today(), null) : List.of(),
                mayEnd,
                VisitPages.May.of(actor),
                visit,
                complaint);
        return visit.page(actor, "visit/week", PLACE.then(week.title(), "/visits/weeks"), page);
    }

    /** Whoever planned to go somewhere or went. */
    private List<Went> went(Week week) {
        Map<Long, SiteVisits.Count> counts = new HashMap<>(visits.counts(week.regionId(), week.span()));
        List<Week.Place> places = new ArrayList<>(weeks.places(week.regionId(), week.id()));
        counts.keySet().stream()
                .filter(post -> places.stream().noneMatch(place -> place.postId() == post))
                .sorted()
                .toList()
                .forEach(post -> places.add(new Week.Place(post, "")));
        var holders = leaders.holders(
                week.regionId(), places.stream().map(Week.Place::postId).toList());
        return places.stream()
                .map(place -> new Went(
                        leaders.post(week.regionId(), place.postId()),
                        holders.on(place.postId(), week.span().to()),
                        place.place(),
                        counts.getOrDefault(place.postId(), SiteVisits.Count.NONE)))
                .toList();
    }
}
