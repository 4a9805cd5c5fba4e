package luoshi.supervision.order;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** One step along an edge of {@link OrderMove}: may this person go it, go it, leave the fact. What is written of cadre matters does not go into the fact. */
final class OrderStep {
    private final Orders orders;
    private final Journal journal;

    OrderStep(Orders orders, Journal journal) {
        this.orders = orders;
        this.journal = journal;
    }

    @Nullable
    SupervisionOrder find(Actor actor, long id) {
        return orders.find(actor.regionId(), id).orElse(null);
    }

    /** Why the person may not, in the clerk's words; null where they may. */
    @Nullable
    String refusal(Actor actor, @Nullable SupervisionOrder order, OrderMove move) {
        if (order == null) {
            return "没有这张督查令，或您不能查看";
        }
        if (!actor.may(move.right())) {
            return switch (move.right()) {
                case "order.sign" ->
                    order.colour().label() + "由" + order.colour().signer() + "签发";
                case "order.reply" -> move.label() + "由责任单位负责人办理";
                default -> move.label() + "由督查室办理";
            };
        }
        if (move == OrderMove.REPLY && !actor.actsFor(order.subject().unitId())) {
            return move.label() + "由责任单位负责人办理";
        }
        if (move != OrderMove.REPLY
                && move != OrderMove.SIGN
                && actor.actsFor(order.subject().unitId())) {
            return "本单位的督查令由他人办理（R2-7）";
        }
        return move.leads(order.state()) ? null : "“" + order.state().label() + "”的督查令不能" + move.label();
    }

    Answer go(SupervisionOrder order, OrderMove move, String words, LocalDate day) {
        if (!orders.move(order, move, words.strip(), day)) {
            return gone();
        }
        tell(order, move, Particulars.of("on", day));
        return new Answer.Done(order.id());
    }

    void tell(SupervisionOrder order, OrderMove move, Particulars more) {
        journal.append(Fact.of(order.regionId(), move.verb(), "order", order.id())
                .from(Particulars.of("state", order.state().label()).json())
                .to(more.and("colour", order.colour().label())
                        .and("state", move.to().label())
                        .json()));
    }

    static Answer gone() {
        return new Answer.Refused("这张督查令刚被别人办过，请刷新后再办");
    }

    static Answer refused(@Nullable String reason) {
        return new Answer.Refused(reason == null ? "" : reason);
    }
}
