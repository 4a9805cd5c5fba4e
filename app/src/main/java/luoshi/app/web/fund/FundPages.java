package luoshi.app.web.fund;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.project.ProjectView;
import luoshi.app.web.project.Sent;
import luoshi.project.batch.Batches;
import luoshi.project.fund.ChangeSource;
import luoshi.project.fund.Channel;
import luoshi.project.fund.Flow;
import luoshi.project.fund.Funds;
import luoshi.project.fund.MoveMoney;
import luoshi.project.fund.PlanSource;
import luoshi.project.fund.Source;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 资金池: many channels, one pool, one outlet. */
@Controller
public class FundPages {
    private static final Place POOL = Place.under("/projects", "项目", "资金池");

    private final Funds funds;
    private final FundReader reader;
    private final Acts acts;
    private final Batches named;
    private final ProjectView view;

    FundPages(Funds funds, FundReader reader, Acts acts, Batches named, ProjectView view) {
        this.funds = funds;
        this.reader = reader;
        this.acts = acts;
        this.named = named;
        this.view = view;
    }

    /** What is done to money. */
    @Component
    record Acts(PlanSource plan, ChangeSource change, MoveMoney move) {}

    /** The pool. */
    public record Shown(FundReader.Pool pool, List<Integer> years, boolean whole, boolean may, boolean mayExport) {}

    /** The form of a source. */
    public record Form(Visit visit, List<Choice> channels, String complaint) {}

    /** One source with its flows. */
    public record One(
            Visit visit, FundReader.Line line, List<FundReader.FlowLine> flows, boolean may, String complaint) {}

    @GetMapping("/projects/funds")
    ModelAndView pool(Visit visit, @RequestParam(defaultValue = "") String year) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            int chosen = year.matches("20\\d{2}")
                    ? Integer.parseInt(year)
                    : visit.today().getYear();
            return visit.page(
                    actor,
                    "fund/pool",
                    POOL,
                    new Shown(
                            reader.pool(actor, chosen),
                            funds.years(actor.regionId()),
                            actor.scope().whole(),
                            actor.may("project.fund"),
                            actor.may("export.rows")));
        });
    }

    @GetMapping("/projects/funds/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> form(visit, actor, ""));
    }

    @PostMapping("/projects/funds")
    ModelAndView plan(Visit visit, HttpServletResponse response) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Denied.unless(actor, "project.fund");
                    Source source = new Source(
                            0,
                            visit.typed("year").matches("20\\d{2}")
                                    ? Integer.parseInt(visit.typed("year"))
                                    : visit.today().getYear(),
                            FundForm.one(Channel.values(), visit.typed("channel"), "请选资金渠道"),
                            project(actor, visit.typed("project").strip()),
                            visit.typed("name"),
                            visit.typed("document"),
                            Source.Level.planned(FundForm.amount(visit, "planned", "计划")));
                    long id = Sent.done(acts.plan().plan(actor, source));
                    Toast.leave(response, "资金来源已登记");
                    return new ModelAndView("redirect:/projects/funds/" + id);
                }),
                reason -> visit.as(actor -> form(visit, actor, reason)));
    }

    @GetMapping("/projects/funds/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, id, ""));
    }

    @PostMapping("/projects/funds/{id}/plan")
    ModelAndView change(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                actor -> acts.change()
                        .change(actor, id, FundForm.amount(visit, "planned", "计划"), visit.typed("document")));
    }

    @PostMapping("/projects/funds/{id}/arrivals")
    ModelAndView arrive(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(visit, response, id, actor -> move(visit, actor, Flow.Kind.ARRIVED, id, null));
    }

    @PostMapping("/projects/funds/{id}/allocations")
    ModelAndView allocate(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(visit, response, id, actor -> {
            Source source = funds.find(actor.regionId(), id).orElseThrow(Missing::new);
            Long meant = source.projectId();
            return move(
                    visit,
                    actor,
                    Flow.Kind.ALLOCATED,
                    id,
                    meant == null ? project(actor, visit.typed("project").strip()) : meant);
        });
    }

    @PostMapping("/projects/{id}/payments")
    ModelAndView pay(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(
                visit, response, id, "支付已登记", (actor, project) -> move(visit, actor, Flow.Kind.PAID, null, id));
    }

    private Answer move(Visit visit, Actor actor, Flow.Kind kind, @Nullable Long source, @Nullable Long project) {
        return acts.move()
                .move(
                        actor,
                        new Flow(
                                0,
                                kind,
                                source,
                                project,
                                FundForm.amount(visit, "amount", "金额"),
                                FundForm.day(visit, "on", "日期"),
                                visit.typed("words")),
                        visit.today());
    }

    /** The id of the project that was named; null where none was. */
    private @Nullable Long project(Actor actor, String nameOrCode) {
        if (nameOrCode.isEmpty()) {
            return null;
        }
        Long found = named.named(actor.regionId(), List.of(nameOrCode)).get(nameOrCode);
        if (found == null) {
            throw new TakenBack("项目库里没有这个项目，请写全名或项目代码：" + nameOrCode);
        }
        return found;
    }

    private ModelAndView after(Visit visit, HttpServletResponse response, long id, Function<Actor, Answer> work) {
        return Sent.then(
                "/projects/funds/" + id,
                "已登记",
                visit,
                response,
                work,
                reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "project.read");
        Source source = funds.find(actor.regionId(), id).orElseThrow(Missing::new);
        return visit.page(
                actor,
                "fund/source",
                POOL.then(source.name(), "/projects/funds"),
                new One(
                        visit,
                        reader.line(actor, source),
                        reader.flows(actor, source),
                        actor.may("project.fund"),
                        complaint));
    }

    private ModelAndView form(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "project.fund");
        Map<String, String> typed = visit.typed();
        return visit.page(
                actor,
                "fund/new",
                POOL.then("登记资金来源", "/projects/funds"),
                new Form(
                        visit,
                        Stream.of(Channel.values())
                                .map(one -> Choice.of(one, one.label(), typed.get("channel")))
                                .toList(),
                        complaint));
    }
}
