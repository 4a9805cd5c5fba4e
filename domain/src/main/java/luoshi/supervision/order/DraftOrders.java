package luoshi.supervision.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * 草拟督查令: keeps what was measured as evidence with the orders of each thing, and drafts the colour that the ladder calls for. A person decides what
 * becomes of a draft; what was dropped is not drafted from the same assessment again. Doing it again changes nothing.
 */
public final class DraftOrders {
    private final Orders orders;
    private final Parameters parameters;
    private final Journal journal;

    public DraftOrders(Orders orders, Parameters parameters, Journal journal) {
        this.orders = orders;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** Answers what was drafted now. */
    public List<SupervisionOrder> draft(Actor actor, List<Lag> lags, LocalDate day) {
        List<SupervisionOrder> drafted = new ArrayList<>();
        Ladder.Limits limits = Ladder.Limits.of(parameters, actor.regionId(), day);
        Standing open = Standing.of(orders, actor.regionId());
        for (Lag lag : lags) {
            List<SupervisionOrder> standing = open.about(lag);
            Ladder.Case looked = new Ladder.Case(lag.reading(), limits, day, inForce(standing));
            Orders.Kept now = new Orders.Kept(lag.reading(), day, looked.behind());
            standing.stream().filter(order -> open.news(order, now)).forEach(order -> orders.keep(order, now));
            Ladder.calls(looked)
                    .filter(colour -> free(actor.regionId(), lag, colour, standing))
                    .flatMap(colour -> add(actor, lag, colour, looked, null))
                    .ifPresent(drafted::add);
        }
        return drafted;
    }

    /** What the round would draft, a line each. */
    public List<String> preview(long region, List<Lag> lags, LocalDate day) {
        Ladder.Limits limits = Ladder.Limits.of(parameters, region, day);
        Standing open = Standing.of(orders, region);
        return lags.stream()
                .flatMap(lag -> {
                    List<SupervisionOrder> standing = open.about(lag);
                    return Ladder.calls(new Ladder.Case(lag.reading(), limits, day, inForce(standing)))
                            .filter(colour -> free(region, lag, colour, standing))
                            .map(colour -> colour.label() + "：" + lag.subject().name() + "，"
                                    + lag.reading().words())
                            .stream();
                })
                .toList();
    }

    /** The open orders by what they are about, each with its last reading: read once, however many things are measured. */
    private record Standing(Map<String, List<SupervisionOrder>> bySubject, Map<Long, Orders.Kept> last) {
        static Standing of(Orders orders, long region) {
            List<SupervisionOrder> open = orders.in(
                    region,
                    Arrays.stream(OrderState.values()).filter(OrderState::open).toList());
            return new Standing(
                    open.stream().collect(Collectors.groupingBy(order -> key(order.subject()))),
                    orders.last(region, open.stream().map(SupervisionOrder::id).toList()));
        }

        List<SupervisionOrder> about(Lag lag) {
            return bySubject.getOrDefault(key(lag.subject()), List.of());
        }

        boolean news(SupervisionOrder order, Orders.Kept now) {
            Orders.Kept before = last.get(order.id());
            return before == null
                    || before.behind() != now.behind()
                    || !before.reading().on().equals(now.reading().on())
                    || !before.reading().words().equals(now.reading().words());
        }

        private static String key(Lag.Subject subject) {
            return subject.kind() + ":" + subject.id();
        }
    }

    static @Nullable SupervisionOrder inForce(List<SupervisionOrder> standing) {
        return standing.stream().filter(SupervisionOrder::inForce).findFirst().orElse(null);
    }

    /** R2-1, R2-2: nothing of it is open, in this colour or as a draft of another, and it was not dropped from this assessment. */
    private boolean free(long region, Lag lag, Colour colour, List<SupervisionOrder> standing) {
        return standing.stream()
                        .noneMatch(order ->
                                order.colour() == colour || order.state().unsigned())
                && !orders.dropped(region, lag.subject(), colour, lag.reading().on());
    }

    Optional<SupervisionOrder> add(
            Actor actor, Lag lag, Colour colour, Ladder.Case looked, @Nullable DirectReason reason) {
        SupervisionOrder before = looked.inForce();
        int days = parameters.on(actor.regionId(), colour.days(), looked.day()).number();
        Orders.Draft draft = new Orders.Draft(
                colour,
                lag.subject(),
                before == null ? null : before.id(),
                reason,
                new SupervisionOrder.Words(
                        lag.reading().words(), demand(colour, lag.subject().kind()), days),
                looked.day(),
                lag.reading().on());
        return orders.add(actor.regionId(), draft).map(id -> {
            SupervisionOrder order = orders.find(actor.regionId(), id).orElseThrow();
            orders.keep(order, new Orders.Kept(lag.reading(), looked.day(), looked.behind()));
            journal.append(Fact.of(actor.regionId(), "order.drafted", "order", id)
                    .to(Particulars.of("colour", colour.label())
                            .and(
                                    "subject",
                                    lag.subject().kind() + ":" + lag.subject().id())
                            .and("reason", reason == null ? null : reason.label())
                            .and("on", looked.day())
                            .json()));
            return order;
        });
    }

    private static String demand(Colour colour, String kind) {
        String goal = kind.equals(MeasureDuties.KIND) ? "办结" : "赶上序时进度";
        return switch (colour) {
            case BLUE -> "查清滞后原因，调整组织和投入，明确每周完成量和责任人，在期限内" + goal + "。";
            case ORANGE -> "主要负责人牵头，逐项查明蓝色督查令到期仍滞后的原因，重新排定措施和人力，在期限内" + goal + "。";
            case RED -> "主要负责人到现场抓整改，卡住的问题当天提出、逐件销号，在期限内" + goal + "。";
        };
    }
}
