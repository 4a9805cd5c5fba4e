package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.parameter.Parameters;
import luoshi.region.Unit;
import luoshi.region.Units;
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
    private final Units units;
    private final Parameters parameters;

    LedgerPages(Commitments commitments, Reports reports, Units units, Parameters parameters) {
        this.commitments = commitments;
        this.reports = reports;
        this.units = units;
        this.parameters = parameters;
    }

    /** What the address asks for. */
    public record Asked(
            @Nullable Long report,
            @Nullable CommitmentState state,
            @Nullable String kind,
            @Nullable Long lead,
            int after) {}

    @GetMapping("/ledger")
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable Long report,
            @RequestParam(required = false) @Nullable CommitmentState state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(defaultValue = "0") int after) {
        String wanted = kind == null || kind.isEmpty() ? null : kind;
        return visit.as(actor -> show(visit, actor, new Asked(report, state, wanted, lead, after)));
    }

    private ModelAndView show(Visit visit, Actor actor, Asked asked) {
        List<Report> all = reports.list(actor.regionId());
        Report shown = all.stream()
                .filter(report -> asked.report() == null || report.id() == asked.report())
                .findFirst()
                .orElse(null);
        if (shown == null) {
            return visit.page(actor, "ledger/none", Place.top("/ledger", "台账"), actor.may("report.manage"));
        }
        var filter = new Commitments.Filter(
                actor.regionId(), shown.id(), viewer(actor), asked.state(), asked.kind(), asked.lead());
        List<Commitment> page = commitments.page(filter, asked.after(), PAGE + 1);
        Map<Long, String> names = unitNames(units.list(actor.regionId(), LocalDate.MAX));
        int warnDays = parameters
                .on(actor.regionId(), "ledger.warn-days", visit.today())
                .number();
        LedgerPage model = new LedgerPage(
                shown,
                page.stream()
                        .limit(PAGE)
                        .map(commitment -> Row.of(commitment, names, visit.today(), warnDays))
                        .toList(),
                commitments.totals(filter),
                choices(all, asked, names),
                asked,
                page.size() > PAGE ? page.get(PAGE - 1).number() : 0,
                actor.may("export.rows"));
        return visit.page(actor, "ledger/list", Place.top("/ledger", "台账"), model);
    }

    /** Whose counters tell the totals; null where several units' rows are seen together. */
    static @Nullable Long viewer(Actor actor) {
        Set<Long> units = actor.scope().units();
        return actor.scope().whole()
                ? Long.valueOf(0)
                : units.size() == 1 ? units.iterator().next() : null;
    }

    static Map<Long, String> unitNames(List<Unit> units) {
        return units.stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
    }

    private static LedgerPage.Choices choices(List<Report> reports, Asked asked, Map<Long, String> units) {
        return new LedgerPage.Choices(
                reports.stream()
                        .map(report -> Choice.of(report.id(), report.title(), asked.report()))
                        .toList(),
                Arrays.stream(CommitmentState.values())
                        .map(state -> Choice.of(state, state.label(), asked.state()))
                        .toList(),
                Stream.of("target", "project", "deliverable", "action")
                        .map(kind -> Choice.of(kind, Row.name(kind), asked.kind()))
                        .toList(),
                units.entrySet().stream()
                        .map(unit -> Choice.of(unit.getKey(), unit.getValue(), asked.lead()))
                        .toList());
    }
}
