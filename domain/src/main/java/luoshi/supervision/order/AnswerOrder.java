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

/** 书面检讨和整改措施, 退回重报, 认定正当理由: between the unit and the office while an order runs. */
public final class AnswerOrder {
    private final Orders orders;
    private final Consequences consequences;
    private final Accountable accountable;
    private final Parameters parameters;
    private final Journal journal;
    private final OrderStep step;

    public AnswerOrder(Orders orders, Consequences consequences, Posts posts, Parameters parameters, Journal journal) {
        this.orders = orders;
        this.consequences = consequences;
        this.accountable = new Accountable(posts);
        this.parameters = parameters;
        this.journal = journal;
        this.step = new OrderStep(orders, journal);
    }

    /** Of a blue order the review goes into the register as it comes. */
    public Answer reply(Actor actor, long id, String review, String measures, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = step.refusal(actor, order, OrderMove.REPLY);
        if (refusal == null && (review.isBlank() || measures.isBlank())) {
            refusal = "书面检讨和整改措施都要写";
        }
        if (order == null || refusal != null) {
            return OrderStep.refused(refusal);
        }
        Optional<Consequence.Who> who = actor.post().isPresent()
                ? accountable.of(
                        order.regionId(), order.subject().unitId(), actor.post().getAsLong(), today)
                : Optional.empty();
        if (who.isEmpty()) {
            return new Answer.Refused("书面检讨由责任单位的任职人员报");
        }
        orders.reply(order, review.strip(), measures.strip(), who.get().person(), today);
        if (order.colour().consequences().contains(ConsequenceKind.REVIEW)) {
            int months = parameters
                    .on(order.regionId(), ConsequenceKind.REVIEW.expiry(), today)
                    .number();
            consequences.add(
                    order.regionId(),
                    new Consequences.Entry(
                            Consequence.Ground.order(id),
                            ConsequenceKind.REVIEW,
                            who.get(),
                            review.strip(),
                            order.called(),
                            today,
                            today.plusMonths(months)));
        }
        return step.go(order, OrderMove.REPLY, "", today);
    }

    public Answer giveBack(Actor actor, long id, String reason, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = step.refusal(actor, order, OrderMove.RETURN);
        if (refusal == null && reason.isBlank()) {
            refusal = "退回要写明哪里不够";
        }
        return order == null || refusal != null
                ? OrderStep.refused(refusal)
                : step.go(order, OrderMove.RETURN, reason, today);
    }

    /** R2-3: until the day nothing higher is drafted. */
    public Answer excuse(Actor actor, long id, String words, LocalDate until, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        if (order == null
                || !actor.may("order.manage")
                || !order.inForce()
                || actor.actsFor(order.subject().unitId())) {
            return new Answer.Refused("正当理由由督查室对在办的督查令认定");
        }
        if (words.isBlank() || !until.isAfter(today)) {
            return new Answer.Refused("写明正当理由，并填今天之后的日期");
        }
        orders.excuse(order, words.strip(), until);
        journal.append(Fact.of(order.regionId(), "order.excused", "order", id)
                .to(Particulars.of("until", until).json()));
        return new Answer.Done(id);
    }
}
