package luoshi.supervision.order;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.parameter.Parameters;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 直接下达 (R2-5): a person drafts the colour that is due, or a higher one for a named reason; never a lower. */
public final class DraftDirectly {
    private final Orders orders;
    private final DraftOrders drafts;
    private final Parameters parameters;

    public DraftDirectly(Orders orders, DraftOrders drafts, Parameters parameters) {
        this.orders = orders;
        this.drafts = drafts;
        this.parameters = parameters;
    }

    public Answer draft(Actor actor, Lag lag, Colour colour, @Nullable DirectReason reason, LocalDate day) {
        if (!actor.may("order.manage")) {
            return new Answer.Refused("督查令由督查室草拟");
        }
        List<SupervisionOrder> standing =
                orders
                        .about(
                                actor.regionId(),
                                lag.subject().kind(),
                                lag.subject().id())
                        .stream()
                        .filter(order -> order.state().open())
                        .toList();
        Ladder.Case looked = new Ladder.Case(
                lag.reading(), Ladder.Limits.of(parameters, actor.regionId(), day), day, DraftOrders.inForce(standing));
        String refusal = refusal(standing, looked, colour, reason);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        boolean due = Ladder.calls(looked).filter(colour::equals).isPresent();
        return drafts.add(actor, lag, colour, looked, due ? null : reason)
                .<Answer>map(order -> new Answer.Done(order.id()))
                .orElseGet(OrderStep::gone);
    }

    private static @Nullable String refusal(
            List<SupervisionOrder> standing, Ladder.Case looked, Colour colour, @Nullable DirectReason reason) {
        if (standing.stream().anyMatch(order -> order.state().unsigned())) {
            return "已有一张督查令在草拟或待签发，一事一单（R2-1）";
        }
        SupervisionOrder before = looked.inForce();
        if (before != null && colour.compareTo(before.colour()) <= 0) {
            return "已有" + before.colour().label() + "在办，不能再下同级或更低的（R2-1）";
        }
        boolean due = Ladder.calls(looked).filter(colour::equals).isPresent();
        return due || reason != null ? null : "督查令逐级下达，越级或提前要有规定的事由（R2-5）";
    }
}
