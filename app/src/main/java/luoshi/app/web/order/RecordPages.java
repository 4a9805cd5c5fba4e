package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import luoshi.supervision.Answer;
import luoshi.supervision.accountability.Consequence;
import luoshi.supervision.accountability.Consequences;
import luoshi.supervision.accountability.WithdrawConsequence;
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
    private final WithdrawConsequence withdraw;
    private final Orders orders;
    private final OrderReader reader;

    RecordPages(Consequences consequences, WithdrawConsequence withdraw, Orders orders, OrderReader reader) {
        this.consequences = consequences;
        this.withdraw = withdraw;
        this.orders = orders;
        this.reader = reader;
    }

    /** An entry with its unit and the order that it rests on. */
    public record Line(
            Consequence entry, String unit, @Nullable SupervisionOrder order, LocalDate today) {
        public String state() {
            return entry.withdrawn()
                    ? "已撤回"
                    : entry.counts(today) ? "有效，至" + entry.expiresOn().minusDays(1) : "已过期";
        }
    }

    /** The register. */
    public record Register(List<Line> lines, boolean keeps, String complaint) {}

    @GetMapping("/supervision/records")
    ModelAndView register(Visit visit) {
        return visit.as(actor -> show(visit, actor, ""));
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

    private ModelAndView show(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "record.read", "record.own");
        long region = actor.regionId();
        Map<Long, String> names = reader.names(region);
        List<Consequence> found = consequences.latest(region, MOST);
        Map<Long, SupervisionOrder> basis = found.stream()
                .map(Consequence::orderId)
                .distinct()
                .flatMap(id -> orders.find(region, id).stream())
                .collect(Collectors.toMap(SupervisionOrder::id, Function.identity()));
        Register page = new Register(
                found.stream()
                        .map(entry -> new Line(
                                entry,
                                names.getOrDefault(entry.who().unitId(), ""),
                                basis.get(entry.orderId()),
                                visit.today()))
                        .toList(),
                actor.may("record.keep"),
                complaint);
        return visit.page(actor, "order/records", Place.under("/duties", "督办", "追责登记"), page);
    }
}
