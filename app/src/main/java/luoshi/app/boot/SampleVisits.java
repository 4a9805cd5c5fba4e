package luoshi.app.boot;

import static luoshi.app.boot.SampleDuties.done;
import static luoshi.app.boot.SampleDuties.field;
import static luoshi.app.boot.SampleDuties.labelled;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Post;
import luoshi.visit.KeepSite;
import luoshi.visit.Kind;
import luoshi.visit.Leaders;
import luoshi.visit.PairLeader;
import luoshi.visit.PairProjects;
import luoshi.visit.Pairing;
import luoshi.visit.Pairings;
import luoshi.visit.RecordVisit;
import luoshi.visit.Site;
import luoshi.visit.SiteVisits;
import luoshi.visit.Target;
import luoshi.visit.VisitProblem;
import org.jspecify.annotations.Nullable;

/**
 * 示例县的包联走访: what {@code sites.csv} pairs, what the project libraries say, and a quarter of visits as {@code visits.csv} tells them; a problem that was
 * handed over is followed as a duty as far as its line says.
 */
final class SampleVisits {
    private static final int SINCE_DAYS = 150;
    private static final int PROJECTS_SINCE_DAYS = 25;

    private final SampleDuties duties;
    private final Rooms rooms;
    private final SampleForces forces;
    private final Clock clock;

    SampleVisits(SampleDuties duties, Rooms rooms, SampleForces forces, Clock clock) {
        this.duties = duties;
        this.rooms = rooms;
        this.forces = forces;
        this.clock = clock;
    }

    /** The rooms that it fills. */
    record Rooms(
            KeepSite keep,
            PairLeader pair,
            PairProjects projects,
            RecordVisit record,
            SiteVisits visits,
            Pairings pairings,
            Divisions divisions,
            Leaders leaders) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusDays(SINCE_DAYS);
        CsvLines.of("/sample/anhe/sites.csv").forEach(row -> office(actor -> pair(actor, row, since)));
        office(actor -> rooms.projects().pairAll(actor, today.minusDays(PROJECTS_SINCE_DAYS)));
        CsvLines.of("/sample/anhe/visits.csv").forEach(row -> visit(row, today));
        forces.live(duties, today);
        duties.close();
    }

    private <T> T office(java.util.function.Function<Actor, T> work) {
        return duties.as(SampleDuties.OFFICE, work);
    }

    private long pair(Actor actor, Map<String, String> row, LocalDate since) {
        Kind kind = labelled(Kind.values(), Kind::label, field(row, "类别"));
        long region = actor.regionId();
        long place = rooms.divisions().below(region).stream()
                .filter(division -> division.name().equals(field(row, "乡镇")))
                .mapToLong(Division::id)
                .findFirst()
                .orElse(region);
        long site = done(rooms.keep()
                .enter(
                        actor,
                        new Site(
                                region,
                                0,
                                kind,
                                field(row, "名称"),
                                place,
                                duties.unit(field(row, "单位")),
                                field(row, "联系人"),
                                null),
                        since));
        if (!field(row, "领导").isEmpty()) {
            done(rooms.pair()
                    .pair(
                            actor,
                            new PairLeader.Wish(
                                    leader(actor, field(row, "领导"), since),
                                    kind,
                                    site,
                                    duties.unit(field(row, "联络单位")),
                                    since),
                            since));
        }
        return site;
    }

    private long leader(Actor actor, String name, LocalDate day) {
        return rooms.leaders().on(actor.regionId(), day).stream()
                .filter(post -> post.name().equals(name))
                .mapToLong(Post::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sample visits: no leader " + name));
    }

    private void visit(Map<String, String> row, LocalDate today) {
        LocalDateTime at =
                today.minusDays(Long.parseLong(field(row, "几天前"))).atTime(Integer.parseInt(field(row, "时")), 30);
        long visit = office(actor -> done(rooms.record().record(actor, noted(actor, row, at), at.plusHours(1))));
        if (!field(row, "走到").isEmpty()) {
            List<VisitProblem> found = office(actor -> rooms.visits().problems(actor.regionId(), visit));
            Long duty = found.getFirst().care().dutyId();
            duties.walk(duty == null ? 0 : duty, row, at.toLocalDate(), today);
        }
    }

    private RecordVisit.Noted noted(Actor actor, Map<String, String> row, LocalDateTime at) {
        long post = leader(actor, field(row, "领导"), at.toLocalDate());
        Map<String, Target> paired = rooms.pairings().of(actor.regionId(), post).stream()
                .map(Pairing::target)
                .collect(Collectors.toMap(Target::name, target -> target, (one, other) -> one));
        @Nullable Target target = paired.get(field(row, "对象"));
        return new RecordVisit.Noted(
                "sample-visit-" + field(row, "几天前") + "-" + field(row, "时") + "-" + post,
                post,
                target == null ? new Target(Kind.OTHER, null, field(row, "对象")) : target,
                at,
                field(row, "地点"),
                null,
                field(row, "所见"),
                field(row, "问题").isEmpty() ? List.of() : List.of(problem(row, at.toLocalDate())));
    }

    private RecordVisit.Problem problem(Map<String, String> row, LocalDate day) {
        RecordVisit.Way way = labelled(RecordVisit.Way.values(), RecordVisit.Way::label, field(row, "怎么办"));
        boolean hand = way == RecordVisit.Way.HAND;
        return new RecordVisit.Problem(
                field(row, "问题"),
                way,
                way == RecordVisit.Way.SPOT ? field(row, "情况") : "",
                hand ? duties.unit(field(row, "承办单位")) : null,
                hand ? day.plusDays(Long.parseLong(field(row, "期限"))) : null);
    }
}
