package luoshi.supervision.order;

import java.time.LocalDate;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.Notices;
import luoshi.parameter.Parameters;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 下达: the number is given, the order below goes over into this one, the unit is told. One transaction: a number is used or was never taken. */
final class Issuing {
    private final Orders orders;
    private final Parameters parameters;
    private final Notices notices;
    private final OrderStep step;

    Issuing(Orders orders, Parameters parameters, Notices notices, Journal journal) {
        this.orders = orders;
        this.parameters = parameters;
        this.notices = notices;
        this.step = new OrderStep(orders, journal);
    }

    Answer issue(SupervisionOrder order, OrderMove move, Signers.Signer signer, LocalDate day) {
        if (!orders.hold(order)) {
            return OrderStep.gone();
        }
        int number = orders.takeNumber(order.regionId(), day.getYear(), order.colour());
        SupervisionOrder.Issue issue = new SupervisionOrder.Issue(
                day.getYear(),
                number,
                mark(order, day, number),
                day,
                day.plusDays(order.words().days()),
                signer.post().id(),
                signer.holding().personId(),
                move == OrderMove.CONFIRM);
        orders.issue(order, issue, move);
        step.tell(
                order,
                move,
                Particulars.of("mark", issue.mark())
                        .and("number", issue.number())
                        .and("on", issue.on())
                        .and("due", issue.dueOn()));
        escalate(order, issue, day);
        tell(order, issue);
        return new Answer.Done(order.id());
    }

    private String mark(SupervisionOrder order, LocalDate day, int number) {
        return parameters
                .on(order.regionId(), "order.mark", day)
                .value()
                .replace("{年}", String.valueOf(day.getYear()))
                .replace("{色}", order.colour().sign())
                .replace("{号}", String.valueOf(number));
    }

    private void escalate(SupervisionOrder order, SupervisionOrder.Issue issue, LocalDate day) {
        Long previous = order.previousId();
        @Nullable
        SupervisionOrder below = previous == null
                ? null
                : orders.find(order.regionId(), previous).orElse(null);
        if (below != null && below.inForce()) {
            step.go(below, OrderMove.ESCALATE, "转" + issue.mark(), day);
        }
    }

    private void tell(SupervisionOrder order, SupervisionOrder.Issue issue) {
        int heads = order.colour().cadre() ? 1 : 0;
        notices.tell(
                new Notices.Letter(
                        order.regionId(),
                        order.subject().unitId(),
                        "order/" + order.id() + "/issued",
                        order.colour().label() + "：" + order.subject().name(),
                        issue.mark() + "已下达，" + issue.dueOn() + "到期。"
                                + order.words().demand(),
                        "order",
                        order.id()),
                Math.max(heads, order.subject().audience().restriction()));
    }
}
