package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.supervision.Answer;
import luoshi.supervision.accountability.Charge;
import luoshi.supervision.accountability.Charges;
import luoshi.supervision.accountability.Consequence;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.accountability.Consequences;
import luoshi.supervision.accountability.WithdrawConsequence;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 追责登记: for those whom R2-8 names, and everybody's own where the county's roles say so. */
@Controller
public class RecordPages {
    private static final int MOST = 500;

    private final Consequences consequences;
    private final Charges charges;
    private final Posts posts;
    private final WithdrawConsequence withdraw;
    private final Orders orders;
    private final OrderReader reader;

    RecordPages(
            Consequences consequences,
            Charges charges,
            WithdrawConsequence withdraw,
            Orders orders,
            OrderReader reader,
            Posts posts) {
        this.charges = charges;
        this.posts = posts;
        this.consequences = consequences;
        this.withdraw = withdraw;
        this.orders = orders;
        this.reader = reader;
    }

    /** An entry with its unit and the order that it rests on. */
    public record Line(
            Consequence entry, String unit, @Nullable SupervisionOrder order, LocalDate today) {
        public String tab() {
            return entry.withdrawn() ? "withdrawn" : entry.counts(today) ? "counts" : "over";
        }

        public String state() {
            return entry.withdrawn()
                    ? "已撤回"
                    : entry.counts(today) ? "有效，至" + entry.expiresOn().minusDays(1) : "已过期";
        }
    }

    /**
     * A proposal with its unit.
     *
     * @param posts whom it may concern, for who decides
     */
    public record Proposed(Charge charge, String unit, List<Choice> posts) {
        public String href() {
            return (charge.subject().kind().equals(MeasureDuties.KIND) ? "/duties/" : "/projects/")
                    + charge.subject().id();
        }

        public String state() {
            Charge.Decided decided = charge.decided();
            return decided == null ? "待决定" : decided.on() + (decided.recorded() ? "已追责" : "不予追责：" + decided.because());
        }
    }

    /** The register, one part of it where one is chosen. */
    public record Register(
            List<Line> lines,
            Map<String, Long> counts,
            String chosen,
            List<Proposed> proposed,
            List<Choice> kinds,
            boolean keeps,
            String complaint) {}

    @GetMapping("/supervision/records")
    ModelAndView register(Visit visit, @RequestParam(defaultValue = "") String of) {
        return visit.as(actor -> show(visit, actor, of, ""));
    }

    ModelAndView show(Visit visit, Actor actor, String complaint) {
        return show(visit, actor, "", complaint);
    }

    @PostMapping("/supervision/records/{id}/withdraw")
    ModelAndView withdraw(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String because) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Denied.unless(actor, "record.keep");
                    if (withdraw.withdraw(actor, id, because, visit.today()) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, "已撤回，记录保留");
                    return new ModelAndView("redirect:/supervision/records");
                }),
                reason -> visit.as(actor -> show(visit, actor, reason)));
    }

    private ModelAndView show(Visit visit, Actor actor, String chosen, String complaint) {
        Denied.unless(actor, "record.read", "record.own");
        long region = actor.regionId();
        Map<Long, String> names = reader.names(region);
        List<Consequence> found = consequences.latest(region, MOST);
        Map<Long, SupervisionOrder> basis = found.stream()
                .map(entry -> entry.ground().order())
                .distinct()
                .flatMap(id -> orders.find(region, id).stream())
                .collect(Collectors.toMap(SupervisionOrder::id, Function.identity()));
        List<Line> all = found.stream()
                .map(entry -> new Line(
                        entry,
                        names.getOrDefault(entry.who().unitId(), ""),
                        basis.get(entry.ground().order()),
                        visit.today()))
                .toList();
        Register page = new Register(
                all.stream()
                        .filter(line -> chosen.isEmpty() || line.tab().equals(chosen))
                        .toList(),
                all.stream().collect(Collectors.groupingBy(Line::tab, Collectors.counting())),
                chosen,
                charges.latest(region, MOST).stream()
                        .map(charge -> new Proposed(
                                charge,
                                names.getOrDefault(charge.subject().unitId(), ""),
                                posts(actor, charge, visit.today())))
                        .toList(),
                Arrays.stream(ConsequenceKind.values())
                        .map(kind -> Choice.of(kind, kind.label(), null))
                        .toList(),
                actor.may("record.keep"),
                complaint);
        return visit.page(actor, "order/records", Place.under("/duties", "督办", "追责登记"), page);
    }

    private List<Choice> posts(Actor actor, Charge charge, LocalDate today) {
        return !charge.open() || !actor.may("record.keep")
                ? List.of()
                : posts.list(charge.regionId()).stream()
                        .filter(post -> post.unitId() == charge.subject().unitId())
                        .filter(post ->
                                post.validTo() == null || !post.validTo().isBefore(today))
                        .map((Post post) -> Choice.of(post.id(), post.name(), null))
                        .toList();
    }
}
