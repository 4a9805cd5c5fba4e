package luoshi.app.web.order;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.parameter.Parameters;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.OrderState;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 督查令: the ladder of colours with what is open on each, and every number of a year. */
@Controller
public class LadderPages {
    private static final int YEARS = 5;

    private final Orders orders;
    private final OrderReader reader;
    private final Parameters parameters;
    private final OrderPrinting printing;

    LadderPages(Orders orders, OrderReader reader, Parameters parameters, OrderPrinting printing) {
        this.printing = printing;
        this.orders = orders;
        this.reader = reader;
        this.parameters = parameters;
    }

    /** A colour with what is open. */
    public record Step(Colour colour, String trigger, List<OrderRow> rows, long inForce) {
        public String css() {
            return "order-" + colour.name().toLowerCase(java.util.Locale.ROOT);
        }

        public String consequences() {
            return switch (colour) {
                case BLUE -> "书面检讨，报整改措施";
                case ORANGE -> "通报批评，记入干部使用依据";
                case RED -> "约谈主要负责人，严肃处理";
            };
        }

        public String none() {
            return switch (colour) {
                case BLUE -> "目前没有蓝令。首次发现不达标的，每天巡查后在这里草拟。";
                case ORANGE -> "目前没有橙令。蓝令到期仍滞后的，会在这里草拟，等组织部部长签发。";
                case RED -> "目前没有红令。橙令到期仍滞后的，会在这里草拟，等纪委书记签发。";
            };
        }
    }

    /** The ladder. */
    public record Board(List<Step> steps, String lead, String told, String sees) {}

    /** Every number of a year. */
    public record Numbered(List<OrderRow> rows, List<Choice> years, int year, Map<String, String> papers) {}

    @GetMapping("/supervision/orders")
    ModelAndView board(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "order.read");
            LocalDate today = visit.today();
            List<SupervisionOrder> open = orders.in(
                    actor.regionId(),
                    Arrays.stream(OrderState.values()).filter(OrderState::open).toList());
            List<OrderRow> rows = reader.rows(actor.regionId(), open, today).stream()
                    .sorted(Comparator.comparing(row -> !row.order().state().unsigned()))
                    .toList();
            boolean cadre = actor.may("order.cadre") || actor.may("order.reply");
            long force = open.stream().filter(SupervisionOrder::inForce).count();
            long waiting = rows.stream().filter(OrderRow::waits).count();
            Board page = new Board(
                    Arrays.stream(Colour.values())
                            .filter(colour -> cadre || !colour.cadre())
                            .map(colour -> step(actor, colour, rows, today))
                            .toList(),
                    "在办督查令" + force + "张" + (waiting == 0 ? "" : "，等待签发" + waiting + "张"),
                    told(actor, today.getYear()),
                    sees(actor));
            return visit.page(actor, "order/board", Place.under("/duties", "督办", "督查令"), page);
        });
    }

    /** R2-8: which colours this person sees, and why no others. */
    private static String sees(Actor actor) {
        String blue = actor.scope().whole() ? "全县的蓝令" : "本单位的蓝令";
        if (actor.may("order.cadre")) {
            return "您看得到" + (actor.scope().whole() ? "全县" : "本单位") + "的蓝、橙、红三色督查令。";
        }
        if (actor.may("order.reply")) {
            return "您看得到" + blue + "，以及发给您负责的单位的橙令、红令；别的单位的橙令、红令涉及干部管理，只给规定的岗位看（R2-8）。";
        }
        return "您只看得到" + blue + "：橙令、红令涉及干部管理，只给督查室、政府办、组织部、纪委和责任单位负责人看（R2-8）；县长、分管副县长看不看，由本县在“系统 › 角色”里定。";
    }

    private Step step(Actor actor, Colour colour, List<OrderRow> rows, LocalDate today) {
        List<OrderRow> own =
                rows.stream().filter(row -> row.order().colour() == colour).toList();
        String gap = number(actor, "order.gap", today);
        String trigger = switch (colour) {
            case BLUE -> "首次发现：差" + gap + "个百分点以上，或节点晚" + number(actor, "order.node-days", today) + "天以上，或应开未开";
            case ORANGE -> "蓝令到期仍滞后，没有批准的正当理由";
            case RED -> "橙令在办而差" + number(actor, "order.gap-serious", today) + "个百分点以上，或橙令到期仍滞后";
        };
        return new Step(
                colour,
                trigger,
                own,
                own.stream().filter(row -> row.order().inForce()).count());
    }

    private String number(Actor actor, String code, LocalDate today) {
        return parameters.on(actor.regionId(), code, today).value();
    }

    private String told(Actor actor, int year) {
        Map<Colour, Orders.Count> counts = orders.counts(actor.regionId(), year).stream()
                .collect(Collectors.toMap(Orders.Count::colour, count -> count));
        long released =
                counts.values().stream().mapToLong(Orders.Count::released).sum();
        return "今年已发："
                + Arrays.stream(Colour.values())
                        .filter(colour -> !colour.cadre() || actor.may("order.cadre"))
                        .map(colour -> colour.sign()
                                + (counts.containsKey(colour)
                                        ? counts.get(colour).issued()
                                        : 0))
                        .collect(Collectors.joining("、"))
                + "；已解除" + released;
    }

    @GetMapping("/supervision/orders/list")
    ModelAndView list(Visit visit, @RequestParam(required = false) @Nullable Integer year) {
        return visit.as(actor -> {
            Denied.unless(actor, "order.read");
            int shown = year == null ? visit.today().getYear() : year;
            Numbered page = new Numbered(
                    reader.rows(actor.regionId(), orders.numbered(actor.regionId(), shown), visit.today()),
                    IntStream.range(0, YEARS)
                            .map(back -> visit.today().getYear() - back)
                            .mapToObj(one -> Choice.of(one, one + "年", shown))
                            .toList(),
                    shown,
                    printing.forms());
            return visit.page(
                    actor,
                    "order/list",
                    Place.under("/duties", "督办", "督查令").then("历年督查令", "/supervision/orders"),
                    page);
        });
    }
}
