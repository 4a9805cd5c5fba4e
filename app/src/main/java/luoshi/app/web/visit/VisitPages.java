package luoshi.app.web.visit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.visit.Pairings;
import luoshi.visit.SiteVisits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 包联走访: the table by leader, one leader, and the visits. */
@Controller
public class VisitPages {
    /** Where every page of the room stands. */
    static final Place PLACE = Place.under("/duties", "督办", "包联走访");

    static final int LISTED = 200;

    private final LeaderReader leaders;
    private final Pairings pairings;
    private final SiteVisits visits;

    VisitPages(LeaderReader leaders, Pairings pairings, SiteVisits visits) {
        this.leaders = leaders;
        this.pairings = pairings;
        this.visits = visits;
    }

    /** Whatever the person may do here. */
    public record May(boolean note, boolean keep, boolean export) {
        static May of(Actor actor) {
            return new May(actor.may("visit.note"), actor.may("visit.keep"), actor.may("export.rows"));
        }
    }

    /** The table by leader. */
    public record Overview(
            List<LeaderRow> rows, List<Choice> during, String chosen, SiteVisits.Span span, boolean whole, May may) {

        public SiteVisits.Count total() {
            return rows.stream().map(LeaderRow::count).reduce(SiteVisits.Count.NONE, SiteVisits.Count::plus);
        }

        public long objects() {
            return rows.stream().mapToLong(LeaderRow::objects).sum();
        }

        public long owed() {
            return rows.stream().mapToLong(LeaderRow::owed).sum();
        }

        /** Leaders with something paired who were nowhere in the period. */
        public long idle() {
            return rows.stream()
                    .filter(row -> row.objects() > 0 && row.count().visits() == 0)
                    .count();
        }

        public String rate() {
            return LeaderRow.rate(total());
        }
    }

    /** One leader. */
    public record Leader(
            LeaderRow row,
            List<PairingLine> live,
            List<PairingLine> ended,
            List<VisitLine> visits,
            List<Choice> during,
            String chosen,
            May may) {}

    /** The visits of a period. */
    public record Listed(
            List<VisitLine> lines, long count, List<Choice> during, String chosen, SiteVisits.Span span, May may) {}

    @GetMapping("/visits")
    ModelAndView overview(Visit visit, @RequestParam(name = "in", defaultValue = "") String in) {
        return visit.as(actor -> {
            Denied.unless(actor, "visit.read");
            During during = During.of(in);
            SiteVisits.Span span = during.span(visit.today());
            return visit.page(
                    actor,
                    "visit/overview",
                    PLACE,
                    new Overview(
                            leaders.rows(actor, span, visit.today()),
                            During.choices(during),
                            during.name(),
                            span,
                            actor.scope().whole(),
                            May.of(actor)));
        });
    }

    @GetMapping("/visits/leaders/{id}")
    ModelAndView leader(Visit visit, @PathVariable long id, @RequestParam(name = "in", defaultValue = "") String in) {
        return visit.as(actor -> {
            Denied.unless(actor, "visit.read");
            During during = During.of(in);
            SiteVisits.Span span = during.span(visit.today());
            LeaderRow row = leaders.rows(actor, span, visit.today()).stream()
                    .filter(one -> one.postId() == id)
                    .findFirst()
                    .orElseThrow(Missing::new);
            Map<Boolean, List<PairingLine>> lines =
                    leaders.pairings(actor.regionId(), pairings.of(actor.regionId(), id), visit.today()).stream()
                            .collect(Collectors.partitioningBy(
                                    line -> line.pairing().to() == null));
            Leader page = new Leader(
                    row,
                    lines.getOrDefault(true, List.of()),
                    lines.getOrDefault(false, List.of()),
                    leaders.lines(actor.regionId(), visits.list(actor.regionId(), span, id, LISTED)),
                    During.choices(during),
                    during.name(),
                    May.of(actor));
            return visit.page(actor, "visit/leader", PLACE.then(row.post(), "/visits"), page);
        });
    }

    @GetMapping("/visits/list")
    ModelAndView list(Visit visit, @RequestParam(name = "in", defaultValue = "") String in) {
        return visit.as(actor -> {
            Denied.unless(actor, "visit.read");
            During during = During.of(in);
            SiteVisits.Span span = during.span(visit.today());
            Listed page = new Listed(
                    leaders.lines(actor.regionId(), visits.list(actor.regionId(), span, null, LISTED)),
                    visits.count(actor.regionId(), span, null),
                    During.choices(during),
                    during.name(),
                    span,
                    May.of(actor));
            return visit.page(actor, "visit/list", PLACE.then("走访记录", "/visits"), page);
        });
    }
}
