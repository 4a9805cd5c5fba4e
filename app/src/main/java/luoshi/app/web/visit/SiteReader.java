package luoshi.app.web.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.project.Projects;
import luoshi.region.Divisions;
import luoshi.visit.Kind;
import luoshi.visit.Pairings;
import luoshi.visit.Sites;
import luoshi.visit.Target;
import org.springframework.stereotype.Component;

/** Everything that may be paired, with whom it is: the register, and the active projects that the person sees. */
@Component
class SiteReader {
    private final Sites sites;
    private final Projects projects;
    private final Pairings pairings;
    private final Divisions divisions;
    private final LeaderReader leaders;

    SiteReader(Sites sites, Projects projects, Pairings pairings, Divisions divisions, LeaderReader leaders) {
        this.sites = sites;
        this.projects = projects;
        this.pairings = pairings;
        this.divisions = divisions;
        this.leaders = leaders;
    }

    private record Key(Kind kind, long id) {
        static Key of(Target target) {
            return new Key(target.kind(), target.id() == null ? 0 : target.id());
        }
    }

    List<SiteRow> rows(Actor actor, LocalDate today) {
        long region = actor.regionId();
        Map<Key, List<PairingLine>> paired = new HashMap<>();
        leaders.pairings(region, pairings.live(region), today)
                .forEach(line -> paired.computeIfAbsent(Key.of(line.pairing().target()), key -> new ArrayList<>())
                        .add(line));
        Map<Long, String> places = new HashMap<>();
        divisions.below(region).forEach(place -> places.put(place.id(), place.name()));
        List<SiteRow> rows = new ArrayList<>();
        sites.list(region)
                .forEach(site -> rows.add(new SiteRow(
                        site.kind(),
                        site.id(),
                        site.name(),
                        places.getOrDefault(site.placeId(), ""),
                        site.unitId() == null ? "" : leaders.unit(region, site.unitId()),
                        site.contact(),
                        paired.getOrDefault(new Key(site.kind(), site.id()), List.of()))));
        if (actor.may("project.read")) {
            try (var all = projects.stream(Projects.Filter.all(region))) {
                all.forEach(project -> rows.add(new SiteRow(
                        Kind.PROJECT,
                        project.id(),
                        project.name(),
                        places.getOrDefault(project.profile().site().placeId(), ""),
                        leaders.unit(region, project.unitId()),
                        project.profile().charge().legalPerson(),
                        paired.getOrDefault(new Key(Kind.PROJECT, project.id()), List.of()))));
            }
        }
        return rows;
    }
}
