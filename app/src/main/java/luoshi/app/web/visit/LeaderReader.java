package luoshi.app.web.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.parameter.Parameters;
import luoshi.region.Post;
import luoshi.region.Units;
import luoshi.visit.Intervals;
import luoshi.visit.Leaders;
import luoshi.visit.Pairing;
import luoshi.visit.Pairings;
import luoshi.visit.SiteVisit;
import luoshi.visit.SiteVisits;
import luoshi.visit.VisitProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaders become rows: what is paired with them, what is owed, what they did in a period. A fixed number of queries but for the names. */
@Component
class LeaderReader {
    private final Leaders leaders;
    private final Pairings pairings;
    private final SiteVisits visits;
    private final Parameters parameters;
    private final RowReader names;
    private final Units units;

    LeaderReader(
            Leaders leaders,
            Pairings pairings,
            SiteVisits visits,
            Parameters parameters,
            RowReader names,
            Units units) {
        this.leaders = leaders;
        this.pairings = pairings;
        this.visits = visits;
        this.parameters = parameters;
        this.names = names;
        this.units = units;
    }

    /** Everybody who is paired or did something; for those who see the whole county, every leader. */
    List<LeaderRow> rows(Actor actor, SiteVisits.Span span, LocalDate today) {
        long region = actor.regionId();
        Intervals intervals = intervals(region, today);
        Map<Long, List<Pairing>> paired =
                pairings.live(region).stream().collect(Collectors.groupingBy(Pairing::postId));
        Map<Long, SiteVisits.Count> counts = visits.counts(region, span);
        List<LeaderRow> rows = new ArrayList<>();
        List<Post> all = leaders.on(region, today);
        Leaders.Holders holders =
                leaders.holders(region, all.stream().map(Post::id).toList());
        for (Post post : all) {
            List<Pairing> own = paired.getOrDefault(post.id(), List.of());
            boolean idle = own.isEmpty() && !counts.containsKey(post.id());
            if (actor.scope().whole() || !idle) {
                rows.add(new LeaderRow(
                        post.id(),
                        post(region, post.id()),
                        holders.on(post.id(), today),
                        own.size(),
                        own.stream()
                                .filter(pairing -> pairing.owed(intervals, today))
                                .count(),
                        counts.getOrDefault(post.id(), SiteVisits.Count.NONE)));
            }
        }
        return rows;
    }

    Intervals intervals(long region, LocalDate today) {
        return Intervals.on(parameters, region, today);
    }

    String post(long region, long postId) {
        return names.postNames(region).getOrDefault(postId, "");
    }

    String unit(long region, long unitId) {
        return names.unitNames(region).getOrDefault(unitId, "");
    }

    Map<Long, String> units(long region) {
        return names.unitNames(region);
    }

    /** The leaders to choose from. */
    List<Choice> choices(long region, LocalDate today, @Nullable Long chosen) {
        return leaders.on(region, today).stream()
                .map(post -> Choice.of(post.id(), post(region, post.id()), chosen))
                .toList();
    }

    Leaders.Holders holders(long region, List<Long> posts) {
        return leaders.holders(region, posts);
    }

    /** The units that exist, to choose from. */
    List<Choice> present(long region, LocalDate today, @Nullable Long chosen) {
        return units.list(region, today).stream()
                .map(unit -> Choice.of(unit.id(), unit.shortName(), chosen))
                .toList();
    }

    List<VisitLine> lines(long region, List<SiteVisit> found) {
        Map<Long, List<VisitProblem>> problems =
                visits.problemsOf(region, found.stream().map(SiteVisit::id).toList());
        Leaders.Holders holders =
                leaders.holders(region, found.stream().map(SiteVisit::postId).toList());
        return found.stream()
                .map(one -> new VisitLine(
                        one,
                        post(region, one.postId()),
                        holders.on(one.postId(), one.at().toLocalDate()),
                        problems.getOrDefault(one.id(), List.of())))
                .toList();
    }

    List<PairingLine> pairings(long region, List<Pairing> found, LocalDate today) {
        Intervals intervals = intervals(region, today);
        int warn = parameters.on(region, "visit.warn-days", today).number();
        return found.stream()
                .map(pairing -> new PairingLine(
                        pairing,
                        post(region, pairing.postId()),
                        unit(region, pairing.liaisonUnitId()),
                        pairing.dueOn(intervals),
                        light(pairing.dueOn(intervals), warn, today)))
                .toList();
    }

    private static Light light(LocalDate due, int warn, LocalDate today) {
        if (due.isBefore(today)) {
            return Light.LATE;
        }
        return due.isAfter(today.plusDays(warn)) ? Light.OK : Light.WARN;
    }
}
