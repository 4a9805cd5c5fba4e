package luoshi.supervision.order;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import luoshi.region.Posts;
import luoshi.supervision.Answer;
import luoshi.supervision.accountability.Accountable;
import luoshi.supervision.accountability.Consequence;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.accountability.Consequences;
import org.jspecify.annotations.Nullable;

/** 登记追责: a consequence that the order's colour has in store, of somebody who holds a post in the unit. */
public final class RecordConsequence {
    private final Orders orders;
    private final Consequences consequences;
    private final Accountable accountable;
    private final Parameters parameters;
    private final Journal journal;

    public RecordConsequence(
            Orders orders, Consequences consequences, Posts posts, Parameters parameters, Journal journal) {
        this.orders = orders;
        this.consequences = consequences;
        this.accountable = new Accountable(posts);
        this.parameters = parameters;
        this.journal = journal;
    }

    /**
     * What is entered.
     *
     * @param postId the post of the unit whose holder it concerns
     */
    public record Wish(ConsequenceKind kind, long postId, String words, String basis) {}

    public Answer record(Actor actor, long orderId, Wish wish, LocalDate today) {
        @Nullable
        SupervisionOrder order = orders.find(actor.regionId(), orderId).orElse(null);
        if (order == null || !actor.may("record.keep")) {
            return new Answer.Refused("没有这张督查令，或您不能登记");
        }
        if (order.issue() == null || !order.colour().consequences().contains(wish.kind())) {
            return new Answer.Refused(
                    order.colour().label() + "没有“" + wish.kind().label() + "”一项，或还没有下达");
        }
        if (wish.words().isBlank()) {
            return new Answer.Refused("登记内容没有填");
        }
        Optional<Consequence.Who> who =
                accountable.of(order.regionId(), order.subject().unitId(), wish.postId(), today);
        if (who.isEmpty()) {
            return new Answer.Refused("请选责任单位的责任人");
        }
        int months =
                parameters.on(actor.regionId(), wish.kind().expiry(), today).number();
        consequences.add(
                actor.regionId(),
                new Consequences.Entry(
                        Consequence.Ground.order(orderId),
                        wish.kind(),
                        who.get(),
                        wish.words().strip(),
                        wish.basis().strip(),
                        today,
                        today.plusMonths(months)));
        journal.append(Fact.of(actor.regionId(), "record.entered", "order", orderId)
                .to(Particulars.of("on", today).json()));
        return new Answer.Done(orderId);
    }
}
