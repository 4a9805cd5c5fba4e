package luoshi.app.web.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.project.Amounts;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.batch.Batch;
import luoshi.project.batch.Batches;
import luoshi.project.batch.RateKind;
import luoshi.project.batch.Rated;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Progress;
import luoshi.project.relay.BatchRelay;
import luoshi.project.relay.Handover;
import luoshi.project.relay.YearPhase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 压茬推进 (A-15, R3-2): what the year's projects do, what follows what leaves, and which batch follows which. */
@Controller
public class RelayPages {
    private final Projects projects;
    private final Batches batches;
    private final Investments investments;
    private final Parameters parameters;
    private final RateReader rates;

    RelayPages(Projects projects, Batches batches, Investments investments, Parameters parameters, RateReader rates) {
        this.projects = projects;
        this.batches = batches;
        this.investments = investments;
        this.parameters = parameters;
        this.rates = rates;
    }

    /** A phase of the year with its projects. */
    public record PhaseLine(YearPhase phase, List<KeyProject> projects, BigDecimal planned, BigDecimal completed) {
        public String yi() {
            return Amounts.yi(Handover.total(projects));
        }
    }

    /**
     * The page.
     *
     * @param days within which something leaves
     * @param percent from which on the next batch is due
     * @param listed the phase that was asked for; empty where none was
     */
    public record Shown(
            int year,
            List<PhaseLine> phases,
            List<Handover> handovers,
            List<BatchRelay> relays,
            int days,
            int percent,
            List<PhaseLine> listed,
            Map<Long, String> units) {}

    @GetMapping("/projects/relay")
    ModelAndView show(Visit visit, @RequestParam(defaultValue = "") String phase) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            return visit.page(
                    actor, "batch/relay", Place.under("/projects", "项目", "压茬推进"), shown(actor, visit.today(), phase));
        });
    }

    private Shown shown(Actor actor, LocalDate today, String chosen) {
        long region = actor.regionId();
        int year = today.getYear();
        int days = parameters.on(region, "project.relay-days", today).number();
        List<KeyProject> active;
        try (Stream<KeyProject> stream = projects.stream(Projects.Filter.all(region))) {
            active = stream.toList();
        }
        List<PhaseLine> phases = phases(region, active, today);
        return new Shown(
                year,
                phases,
                List.of(
                        Handover.building(active, today.plusDays(days)),
                        Handover.preparing(active, today.plusDays(days))),
                relays(region, today),
                days,
                parameters.on(region, "project.relay-percent", today).number(),
                phases.stream()
                        .filter(line -> line.phase().name().equals(chosen))
                        .toList(),
                rates.units(region));
    }

    private List<PhaseLine> phases(long region, List<KeyProject> active, LocalDate today) {
        Map<Long, Progress> years = investments.progress(region, Progress.day(today)).stream()
                .collect(Collectors.toMap(Progress::projectId, Function.identity()));
        return Arrays.stream(YearPhase.values())
                .map(phase -> {
                    List<KeyProject> of = active.stream()
                            .filter(one -> YearPhase.of(one, today.getYear())
                                    .filter(phase::equals)
                                    .isPresent())
                            .toList();
                    List<Progress> known = of.stream()
                            .map(one -> years.get(one.id()))
                            .filter(java.util.Objects::nonNull)
                            .toList();
                    return new PhaseLine(
                            phase,
                            of,
                            sum(
                                    known,
                                    one -> one.plan() == null
                                            ? BigDecimal.ZERO
                                            : one.plan().amount()),
                            sum(known, Progress::completed));
                })
                .toList();
    }

    private static BigDecimal sum(List<Progress> known, Function<Progress, BigDecimal> amount) {
        return known.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<BatchRelay> relays(long region, LocalDate today) {
        List<Batch> all = batches.list(region);
        return all.stream()
                .map(batch -> {
                    var next = BatchRelay.next(batch, all);
                    List<Rated> members = batches.members(region, batch.id());
                    RateKind kind = RateReader.kindOf(batch.kind());
                    return new BatchRelay(
                            batch,
                            kind.of(members, rates.asOf(region, today)),
                            kind.of(
                                    members,
                                    rates.asOf(
                                            region, next.map(Batch::ceremonyOn).orElse(today))),
                            next);
                })
                .toList();
    }
}
