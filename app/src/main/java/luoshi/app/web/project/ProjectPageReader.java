package luoshi.app.web.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import luoshi.access.Actor;
import luoshi.app.web.fund.FundReader;
import luoshi.app.web.investment.YearReader;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.order.OrderReader;
import luoshi.app.web.page.Choice;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.errand.Errands;
import luoshi.project.health.Element;
import luoshi.project.health.Entry;
import luoshi.project.health.Health;
import luoshi.project.health.NameParty;
import luoshi.project.investment.ReportMonth;
import luoshi.project.life.Event;
import luoshi.project.life.EventKind;
import luoshi.project.life.Events;
import luoshi.project.life.Noting;
import luoshi.project.move.MoveProject;
import luoshi.project.sum.Series;
import luoshi.project.watch.Findings;
import luoshi.project.watch.MeasureLags;
import luoshi.project.watch.Watch;
import luoshi.project.watch.WatchProjects;
import luoshi.supervision.order.Orders;
import org.springframework.stereotype.Component;

/** Reads what the page of a project shows. */
@Component
class ProjectPageReader {
    private final Projects projects;
    private final ProjectReader reader;
    private final PreparationReader preparation;
    private final MoveProject move;
    private final Events events;
    private final Health health;
    private final Errands errands;
    private final WatchProjects watch;
    private final Findings findings;
    private final Parameters parameters;
    private final RowReader names;
    private final Money money;
    private final Ordered ordered;

    ProjectPageReader(
            Projects projects,
            ProjectReader reader,
            PreparationReader preparation,
            MoveProject move,
            Events events,
            Health health,
            Errands errands,
            WatchProjects watch,
            Findings findings,
            Parameters parameters,
            RowReader names,
            Money money,
            Ordered ordered) {
        this.projects = projects;
        this.reader = reader;
        this.preparation = preparation;
        this.move = move;
        this.events = events;
        this.health = health;
        this.errands = errands;
        this.watch = watch;
        this.findings = findings;
        this.parameters = parameters;
        this.names = names;
        this.money = money;
        this.ordered = ordered;
    }

    /** What reads the orders about a project. */
    @Component
    record Ordered(Orders orders, OrderReader rows) {}

    /** What reads the money of a project. */
    @Component
    record Money(YearReader years, FundReader funds) {}

    ProjectPage page(Actor actor, KeyProject project, ProjectPage.Kept kept) {
        LocalDate today = kept.visit().today();
        long region = actor.regionId();
        List<Event> happened = events.of(region, project.id());
        return new ProjectPage(
                reader.rows(region, List.of(project)).getFirst(),
                gates(project, today),
                preparation.of(project, happened, today),
                life(project, happened, today),
                new ProjectPage.Money(
                        money.years().of(project, today), money.funds().of(actor, project)),
                card(project, today),
                new ProjectPage.Choices(
                        reader.unitChoices(region, today, kept.visit().typed("unit")),
                        Arrays.stream(Element.Kind.values())
                                .map(kind -> Choice.of(
                                        kind, kind.label() + "（" + kind.measure() + "）", kept.in("element", "kind")))
                                .toList(),
                        NameParty.ROLES.stream()
                                .map(role -> Choice.of(role, role, kept.in("party", "role")))
                                .toList(),
                        Arrays.stream(Noting.Basis.values())
                                .map(basis -> Choice.of(basis, basis.label(), kept.in("event", "basis")))
                                .toList()),
                new ProjectPage.May(
                        project.active() && actor.may("project.keep"),
                        project.active() && project.reportedBy(actor),
                        project.active()
                                && !project.library().isBefore(Library.BUILDING)
                                && ReportMonth.may(actor, project, Series.DISPATCH),
                        project.active() && actor.may("order.manage")),
                kept);
    }

    private ProjectPage.Gates gates(KeyProject project, LocalDate today) {
        return new ProjectPage.Gates(
                project.library().next().stream()
                        .map(to -> new ProjectPage.Next(to, move.refusals(project, to, "", today)))
                        .toList(),
                Arrays.stream(Library.values())
                        .filter(library -> library.isBefore(project.library()))
                        .toList());
    }

    private ProjectPage.Life life(KeyProject project, List<Event> happened, LocalDate today) {
        long region = project.regionId();
        Map<Watch, Long> duties = findings.duties(region, project.id());
        return new ProjectPage.Life(
                happened,
                projects.stays(region, project.id()),
                watch.amiss(region, today, project.id()).stream()
                        .map(found -> new ProjectPage.Alarm(found, found.ahead(today), duties.get(found.watch())))
                        .toList(),
                ordered.rows().rows(region, ordered.orders().about(region, MeasureLags.KIND, project.id()), today),
                findings.past(region, project.id()),
                Arrays.stream(EventKind.values())
                        .filter(kind -> happened.stream().noneMatch(one -> one.stands() && one.kind() == kind))
                        .map(kind -> Choice.of(kind, kind.label(), null))
                        .toList());
    }

    private ProjectPage.Card card(KeyProject project, LocalDate today) {
        long region = project.regionId();
        Map<Long, String> units = names.unitNames(region);
        List<Entry> entries = health.entries(region, project.id());
        return new ProjectPage.Card(
                health.elements(region, project.id()).stream()
                        .map(one -> new ProjectPage.ElementLine(one, units.getOrDefault(one.unitId(), "")))
                        .toList(),
                health.parties(region, project.id()),
                errands.of(region, project.id()).stream()
                        .map(one -> new ProjectPage.ErrandLine(one, one.late(today)))
                        .toList(),
                IntStream.rangeClosed(1, Entry.BOOKS)
                        .mapToObj(book -> new ProjectPage.Book(
                                book,
                                parameters
                                        .on(region, "project.book-" + book, today)
                                        .value(),
                                entries.stream()
                                        .filter(entry -> entry.book() == book)
                                        .map(entry -> new ProjectPage.EntryLine(
                                                entry, units.getOrDefault(entry.unitId(), ""), entry.late(today)))
                                        .toList()))
                        .toList());
    }
}
