package luoshi.app.web.project;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.RowReader;
import luoshi.project.health.Element;
import luoshi.project.health.Health;
import luoshi.project.watch.Findings;
import luoshi.project.watch.Found;
import luoshi.project.watch.Watch;
import luoshi.project.watch.WatchProjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 项目预警, 要素缺口: what is amiss over all projects. */
@Controller
public class WatchPages {
    private static final int MOST = 300;

    private final WatchProjects watch;
    private final Findings findings;
    private final Health health;
    private final RowReader names;

    WatchPages(WatchProjects watch, Findings findings, Health health, RowReader names) {
        this.watch = watch;
        this.findings = findings;
        this.health = health;
        this.names = names;
    }

    /** What is looked for, with how much of it there is. */
    public record Tab(Watch watch, long count, boolean current) {}

    /** A finding with the duty that was drafted of it. */
    public record Line(
            Found found,
            String unit,
            boolean ahead,
            @Nullable Long dutyId) {}

    /** 项目预警. */
    public record Shown(
            List<Tab> tabs,
            List<Line> lines,
            long all,
            @Nullable Watch chosen) {}

    /** A gap with the unit that is to close it. */
    public record GapLine(Health.Gap gap, String unit, boolean late) {}

    /** 要素缺口. */
    public record Gaps(List<GapLine> lines, Map<Element.Kind, Long> counts) {}

    @GetMapping("/projects/watch")
    ModelAndView watch(Visit visit, @RequestParam(required = false) @Nullable String of) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            return visit.page(actor, "project/watch", Place.under("/projects", "项目", "项目预警"), shown(visit, actor, of));
        });
    }

    private Shown shown(Visit visit, Actor actor, @Nullable String of) {
        long region = actor.regionId();
        Map<Long, String> units = names.unitNames(region);
        List<Found> all = watch.amiss(region, visit.today(), null);
        Map<String, Long> duties = findings.open(region).stream()
                .filter(open -> open.dutyId() != null)
                .collect(Collectors.toMap(open -> open.watch() + "/" + open.projectId(), open -> open.dutyId()));
        @Nullable
        Watch chosen = Arrays.stream(Watch.values())
                .filter(one -> one.name().equals(of))
                .findFirst()
                .orElse(null);
        Map<Watch, Long> counts = all.stream().collect(Collectors.groupingBy(Found::watch, Collectors.counting()));
        return new Shown(
                Arrays.stream(Watch.values())
                        .filter(counts::containsKey)
                        .map(one -> new Tab(one, counts.getOrDefault(one, 0L), one == chosen))
                        .toList(),
                all.stream()
                        .filter(found -> chosen == null || found.watch() == chosen)
                        .sorted(Comparator.comparing(Found::watch).thenComparing(Found::since))
                        .limit(MOST)
                        .map(found -> new Line(
                                found,
                                units.getOrDefault(found.unitId(), ""),
                                found.ahead(visit.today()),
                                duties.get(found.watch() + "/" + found.projectId())))
                        .toList(),
                all.size(),
                chosen);
    }

    @GetMapping("/projects/gaps")
    ModelAndView gaps(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            Map<Long, String> units = names.unitNames(actor.regionId());
            List<Health.Gap> found = health.gaps(actor.regionId(), MOST);
            Gaps page = new Gaps(
                    found.stream()
                            .map(gap -> new GapLine(
                                    gap,
                                    units.getOrDefault(gap.element().unitId(), ""),
                                    gap.element().dueOn() != null
                                            && gap.element().dueOn().isBefore(visit.today())))
                            .toList(),
                    found.stream()
                            .collect(Collectors.groupingBy(
                                    gap -> gap.element().kind(), java.util.TreeMap::new, Collectors.counting())));
            return visit.page(actor, "project/elements", Place.under("/projects", "项目", "要素缺口"), page);
        });
    }
}
