package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 台账: the commitments of one report, filtered, a page at a time. */
@Controller
public class LedgerPages {
    private static final int PAGE = 50;

    private final Commitments commitments;
    private final Reports reports;
    private final RowReader reader;

    LedgerPages(Commitments commitments, Reports reports, RowReader reader) {
        this.commitments = commitments;
        this.reports = reports;
        this.reader = reader;
    }

    /** What the address asks for; an empty field asks for nothing. */
    public record Asked(
            @Nullable Long report,
            @Nullable CommitmentState state,
            @Nullable String kind,
            @Nullable Long lead,
            @Nullable Long leader,
            @Nullable String section,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean pledges,
            @Nullable Boolean late,
            @Nullable Integer after) {

        public boolean onlyPledges() {
            return Boolean.TRUE.equals(pledges);
        }

        public boolean onlyLate() {
            return Boolean.TRUE.equals(late);
        }

        /** The number after which the page begins. */
        public int afterNumber() {
            return after == null ? 0 : after;
        }

        Commitments.Filter filter(Actor actor, long shown, LocalDate today) {
            return new Commitments.Filter(
                    actor.regionId(),
                    shown,
                    viewer(actor),
                    state,
                    blank(kind),
                    lead,
                    new Commitments.Fine(blank(section), leader, from, to, onlyPledges(), onlyLate() ? today : null));
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isEmpty() ? null : text;
        }
    }

    @GetMapping("/ledger")
    ModelAndView list(Visit visit, Asked asked) {
        return visit.as(actor -> show(visit, actor, asked));
    }

    /** The outline of the report as a page: how far each section is, down to the clause. */
    @GetMapping("/ledger/outline")
    ModelAndView outline(Visit visit, @RequestParam(required = false) @Nullable Long report) {
        return visit.as(actor -> shown(actor, report)
                .map(shown -> visit.page(
                        actor,
                        "ledger/outline",
                        Place.under("/ledger", "台账", "章节进度"),
                        OutlinePage.of(shown, commitments.sections(actor.regionId(), shown.id()))))
                .orElseGet(() -> none(visit, actor)));
    }

    private ModelAndView show(Visit visit, Actor actor, Asked asked) {
        Report shown = shown(actor, asked.report()).orElse(null);
        if (shown == null) {
            return none(visit, actor);
        }
        var filter = asked.filter(actor, shown.id(), visit.today());
        List<Commitment> page = commitments.page(filter, asked.afterNumber(), PAGE + 1);
        List<Commitment> rows = page.subList(0, Math.min(PAGE, page.size()));
        LedgerPage model = new LedgerPage(
                shown,
                reader.rows(actor.regionId(), rows, visit.today()),
                commitments.totals(filter),
                choices(reports.list(actor.regionId()), asked, actor.regionId()),
                asked,
                page.size() > PAGE ? page.get(PAGE - 1).number() : 0,
                actor.may("export.rows"),
                actor.may("ledger.manage"));
        return visit.page(actor, "ledger/list", Place.top("/ledger", "台账"), model);
    }

    private Optional<Report> shown(Actor actor, @Nullable Long wanted) {
        return reports.list(actor.regionId()).stream()
                .filter(report -> wanted == null || report.id() == wanted)
                .findFirst();
    }

    private static ModelAndView none(Visit visit, Actor actor) {
        return visit.page(actor, "ledger/none", Place.top("/ledger", "台账"), actor.may("report.manage"));
    }

    /** Whose counters tell the totals; null where several units' rows are seen together. */
    static @Nullable Long viewer(Actor actor) {
        Set<Long> units = actor.scope().units();
        return actor.scope().whole()
                ? Long.valueOf(0)
                : units.size() == 1 ? units.iterator().next() : null;
    }

    private LedgerPage.Choices choices(List<Report> reports, Asked asked, long region) {
        return new LedgerPage.Choices(
                reports.stream()
                        .map(report -> Choice.of(report.id(), report.title(), asked.report()))
                        .toList(),
                CommitmentState.IN_LEDGER.stream()
                        .map(state -> Choice.of(state, state.label(), asked.state()))
                        .toList(),
                Stream.of("target", "project", "deliverable", "action")
                        .map(kind -> Choice.of(kind, Row.name(kind), asked.kind()))
                        .toList(),
                named(reader.unitNames(region), asked.lead()),
                named(reader.leaders(region), asked.leader()));
    }

    private static List<Choice> named(Map<Long, String> names, @Nullable Long chosen) {
        return names.entrySet().stream()
                .map(name -> Choice.of(name.getKey(), name.getValue(), chosen))
                .toList();
    }
}
