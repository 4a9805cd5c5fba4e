package luoshi.app.web.supervision;

import java.util.Arrays;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.parameter.Calendars;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyState;
import luoshi.supervision.Source;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 督办: the board by stage, and the list. */
@Controller
class BoardPages {
    private static final int CARDS = 3;
    private static final int PAGE = 50;

    private final Duties duties;
    private final DutyRows rows;
    private final Calendars calendars;
    private final DutyPrinting printing;

    BoardPages(Duties duties, DutyRows rows, Calendars calendars, DutyPrinting printing) {
        this.printing = printing;
        this.duties = duties;
        this.rows = rows;
        this.calendars = calendars;
    }

    /** A column of the board: which duties stand in it. */
    private record Shelf(
            String name,
            String note,
            List<DutyState> states,
            @Nullable Weight weight) {
        String href() {
            return "/duties/list?state=" + states.getFirst();
        }

        boolean holds(Duties.Count count) {
            return states.contains(count.state()) && (weight == null || count.weight() == weight);
        }
    }

    private static final List<Shelf> SHELVES = List.of(
            new Shelf("交办", "当日签收", List.of(DutyState.ASSIGNED), null),
            new Shelf("部署", "1天", List.of(DutyState.SIGNED), null),
            new Shelf("反馈", "3天", List.of(DutyState.DEPLOYED), null),
            new Shelf("办结", "7天", List.of(DutyState.HANDLING), Weight.GENERAL),
            new Shelf("办结", "1个月", List.of(DutyState.HANDLING), Weight.MAJOR),
            new Shelf("审核销号", "清零", List.of(DutyState.APPLIED, DutyState.SETTLED), null));

    @GetMapping("/duties")
    ModelAndView board(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            long region = actor.regionId();
            List<Duties.Count> counts = duties.counts(region);
            long[] late = duties.lateAndToday(region, visit.today(), calendars.of(region));
            BoardPage page = new BoardPage(
                    SHELVES.stream()
                            .map(shelf -> column(visit, region, shelf, counts))
                            .toList(),
                    sum(counts, DutyState.OPEN.stream().toList()) - sum(counts, List.of(DutyState.REGISTERED)),
                    late[0],
                    late[1],
                    sum(counts, List.of(DutyState.REGISTERED)),
                    sum(counts, List.of(DutyState.CONTINUING)),
                    actor.may("duty.assign"));
            return visit.page(actor, "supervision/board", Place.top("/duties", "督办"), page);
        });
    }

    private BoardPage.Column column(Visit visit, long region, Shelf shelf, List<Duties.Count> counts) {
        List<Duty> first = duties.urgent(region, shelf.states(), shelf.weight(), CARDS);
        return new BoardPage.Column(
                shelf.name(),
                shelf.note(),
                counts.stream()
                        .filter(shelf::holds)
                        .mapToLong(Duties.Count::count)
                        .sum(),
                rows.rows(region, first, visit.now()),
                shelf.href());
    }

    private static long sum(List<Duties.Count> counts, List<DutyState> states) {
        return counts.stream()
                .filter(count -> states.contains(count.state()))
                .mapToLong(Duties.Count::count)
                .sum();
    }

    @GetMapping("/duties/list")
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable DutyState state,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Source source,
            @RequestParam(defaultValue = "0") long after) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            List<DutyState> states = state == null ? DutyState.OPEN.stream().toList() : List.of(state);
            List<Duty> found = duties.page(new Duties.Filter(actor.regionId(), states, unit, source, after), PAGE + 1);
            List<Duty> shown = found.subList(0, Math.min(PAGE, found.size()));
            String next = found.size() <= PAGE
                    ? null
                    : "/duties/list?after=" + shown.getLast().id() + (state == null ? "" : "&state=" + state)
                            + (unit == null ? "" : "&unit=" + unit) + (source == null ? "" : "&source=" + source);
            return visit.page(
                    actor,
                    "supervision/list",
                    Place.under("/duties", "督办", "清单"),
                    listed(visit, actor, shown, state, unit, source, next));
        });
    }

    private BoardPage.Listed listed(
            Visit visit,
            Actor actor,
            List<Duty> shown,
            @Nullable DutyState state,
            @Nullable Long unit,
            @Nullable Source source,
            @Nullable String next) {
        return new BoardPage.Listed(
                rows.rows(actor.regionId(), shown, visit.now()),
                Arrays.stream(DutyState.values())
                        .map(each -> Choice.of(each, each.label(), state))
                        .toList(),
                rows.unitNames(actor.regionId()).entrySet().stream()
                        .map(name -> Choice.of(name.getKey(), name.getValue(), unit))
                        .toList(),
                Arrays.stream(Source.values())
                        .map(each -> Choice.of(each, each.label(), source))
                        .toList(),
                next,
                actor.may("duty.assign"),
                printing.forms());
    }
}
