package luoshi.app.web.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.supervision.order.CloseOrder;
import luoshi.supervision.order.OrderMove;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.SignOrder;
import luoshi.supervision.order.Signers;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of an order shows to a person. */
@Component
class OrderPageReader {
    private final Orders orders;
    private final OrderReader rows;
    private final SignOrder sign;
    private final Signers signers;
    private final CloseOrder close;
    private final Posts posts;
    private final EvidenceFiles files;

    OrderPageReader(
            Orders orders,
            OrderReader rows,
            SignOrder sign,
            Signers signers,
            CloseOrder close,
            Posts posts,
            EvidenceFiles files) {
        this.orders = orders;
        this.rows = rows;
        this.sign = sign;
        this.signers = signers;
        this.close = close;
        this.posts = posts;
        this.files = files;
    }

    OrderPage read(Actor actor, SupervisionOrder order, LocalDate today, String complaint) {
        long region = order.regionId();
        List<SupervisionOrder> about =
                orders.about(region, order.subject().kind(), order.subject().id());
        return new OrderPage(
                rows.rows(region, List.of(order), today).getFirst(),
                rows.rows(
                        region,
                        about.stream().filter(other -> other.id() != order.id()).toList(),
                        today),
                orders.readings(region, order.id()),
                orders.replies(region, order.id()),
                events(order),
                signature(actor, order, today),
                moves(actor, order, today),
                actor.may("record.read") && order.inForce() ? close.missing(order) : List.of(),
                register(actor, order, today),
                actor.may("order.manage") && order.inForce() && !own(actor, order),
                today,
                complaint);
    }

    private List<OrderPage.Event> events(SupervisionOrder order) {
        List<OrderPage.Event> events = new ArrayList<>();
        events.add(new OrderPage.Event(
                order.draftedOn().toString(),
                "草拟"
                        + (order.directReason() == null
                                ? ""
                                : "（" + order.directReason().label() + "，直接下达）"),
                order.words().problem()));
        orders.moves(order.regionId(), order.id())
                .forEach(moved -> events.add(new OrderPage.Event(
                        Days.minute(moved.movedAt()), moved.move().label(), moved.words())));
        Collections.reverse(events);
        return events;
    }

    private OrderPage.Signature signature(Actor actor, SupervisionOrder order, LocalDate today) {
        Long scan = order.paper().scanId();
        EvidenceFile file = scan == null || !actor.may("order.cadre")
                ? null
                : files.find(order.regionId(), scan).orElse(null);
        SupervisionOrder.@Nullable Issue issue = order.issue();
        if (issue == null) {
            String holder = signers.of(order.regionId(), order.colour(), today)
                    .map(signer -> signer.holding().personName())
                    .orElse("（暂无人任职）");
            return new OrderPage.Signature(order.colour().signer() + "　" + holder, file);
        }
        String name = posts.holdings(order.regionId(), issue.postId()).stream()
                .filter(holding -> holding.personId() == issue.personId())
                .map(Holding::personName)
                .findFirst()
                .orElse("");
        return new OrderPage.Signature(
                order.colour().signer() + "　" + name + (issue.onPaper() ? "（书面签批）" : "（动态口令签发）"), file);
    }

    private static boolean own(Actor actor, SupervisionOrder order) {
        return actor.actsFor(order.subject().unitId());
    }

    private Set<OrderMove> moves(Actor actor, SupervisionOrder order, LocalDate today) {
        Set<OrderMove> moves = EnumSet.noneOf(OrderMove.class);
        for (OrderMove move : OrderMove.from(order.state())) {
            boolean open = switch (move) {
                case SIGN, DECLINE -> sign.signs(actor, order, today);
                case REPLY -> own(actor, order);
                case CONFIRM, REJECT ->
                    !own(actor, order)
                            && !Long.valueOf(actor.accountId())
                                    .equals(order.paper().recordedBy());
                default -> !own(actor, order);
            };
            if (open && actor.may(move.right())) {
                moves.add(move);
            }
        }
        return moves;
    }

    private OrderPage.Register register(Actor actor, SupervisionOrder order, LocalDate today) {
        boolean open = actor.may("record.keep") && order.issue() != null;
        return new OrderPage.Register(
                open,
                order.colour().consequences().stream()
                        .map(kind -> Choice.of(kind, kind.label(), null))
                        .toList(),
                open
                        ? posts.list(order.regionId()).stream()
                                .filter(post -> post.unitId() == order.subject().unitId())
                                .filter(post -> post.validTo() == null
                                        || !post.validTo().isBefore(today))
                                .map(post -> Choice.of(post.id(), named(post, today), null))
                                .toList()
                        : List.of());
    }

    private String named(Post post, LocalDate today) {
        return post.name()
                + posts.holdings(post.regionId(), post.id()).stream()
                        .filter(holding -> holding.on(today))
                        .map(holding -> "　" + holding.personName())
                        .findFirst()
                        .orElse("");
    }
}
