package luoshi.supervision.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import luoshi.supervision.accountability.Consequence;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.accountability.Consequences;
import org.jspecify.annotations.Nullable;

/** 复查, 解除, 作废 (R2-7): the office looks again; what has caught up is released once every colour's consequence is done. */
public final class CloseOrder {
    private final Orders orders;
    private final Consequences consequences;
    private final Journal journal;
    private final OrderStep step;

    public CloseOrder(Orders orders, Consequences consequences, Journal journal) {
        this.orders = orders;
        this.consequences = consequences;
        this.journal = journal;
        this.step = new OrderStep(orders, journal);
    }

    /** What is looked at before an order is let go. */
    private record Case(Orders.@Nullable Kept last, boolean replied, List<ConsequenceKind> missing) {}

    /** Why an order may not be let go yet. */
    private record Rule(String id, OrderMove move, Predicate<Case> broken, String words) {}

    private static final List<Rule> RULES = List.of(
            new Rule("R2-7", OrderMove.PASS, one -> !one.replied(), "责任单位还没有报书面检讨和整改措施"),
            new Rule(
                    "R2-7",
                    OrderMove.PASS,
                    one -> one.last() == null || one.last().behind(),
                    "最近一次调度仍然滞后，不能认定达标"),
            new Rule(
                    "R2-7",
                    OrderMove.RELEASE,
                    one -> one.last() == null || one.last().behind(),
                    "最近一次调度仍然滞后，不能解除"),
            new Rule("§2.1", OrderMove.RELEASE, one -> !one.missing().isEmpty(), "该办的还没有办"));

    /** @param passed whether it has caught up, as seen on site or in the documents */
    public Answer recheck(Actor actor, long id, boolean passed, String words, LocalDate today) {
        OrderMove move = passed ? OrderMove.PASS : OrderMove.FAIL;
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = step.refusal(actor, order, move);
        if (refusal == null && words.isBlank()) {
            refusal = "复查情况没有填";
        }
        if (refusal == null && order != null) {
            refusal = broken(order, move);
        }
        return order == null || refusal != null ? OrderStep.refused(refusal) : step.go(order, move, words, today);
    }

    public Answer release(Actor actor, long id, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = step.refusal(actor, order, OrderMove.RELEASE);
        if (refusal == null && order != null) {
            refusal = broken(order, OrderMove.RELEASE);
        }
        return order == null || refusal != null
                ? OrderStep.refused(refusal)
                : step.go(order, OrderMove.RELEASE, "", today);
    }

    /** Its number stays used; the order below it is in force again, and what it brought people is withdrawn. */
    public Answer voided(Actor actor, long id, String reason, LocalDate today) {
        @Nullable SupervisionOrder order = step.find(actor, id);
        String refusal = step.refusal(actor, order, OrderMove.VOID);
        if (refusal == null && reason.isBlank()) {
            refusal = "作废要写明原因，文号保留";
        }
        if (order == null || refusal != null) {
            return OrderStep.refused(refusal);
        }
        Answer answer = step.go(order, OrderMove.VOID, reason, today);
        if (answer instanceof Answer.Done && actor.may("record.keep")) {
            clear(order, reason, today);
        }
        Long previous = order.previousId();
        if (answer instanceof Answer.Done && previous != null) {
            orders.find(order.regionId(), previous)
                    .filter(below -> below.state() == OrderState.ESCALATED)
                    .ifPresent(below -> step.go(below, OrderMove.RESTORE, "", today));
        }
        return answer;
    }

    /** What a void order brought people counts no more; it stays in the register with the reason. */
    private void clear(SupervisionOrder order, String reason, LocalDate today) {
        consequences.of(order.regionId(), List.of(order.id())).stream()
                .filter(one -> !one.withdrawn())
                .filter(one -> consequences.withdraw(
                        order.regionId(), one.id(), today, order.called() + "作废：" + reason.strip()))
                .forEach(one -> journal.append(Fact.of(order.regionId(), "record.withdrawn", "record", one.id())
                        .to(Particulars.of("on", today).json())));
    }

    private @Nullable String broken(SupervisionOrder order, OrderMove move) {
        Case looked = new Case(
                orders.last(order.regionId(), List.of(order.id())).get(order.id()),
                !orders.replies(order.regionId(), order.id()).isEmpty(),
                missing(order));
        return RULES.stream()
                .filter(rule -> rule.move() == move && rule.broken().test(looked))
                .map(rule -> rule.words()
                        + (rule.id().equals("§2.1")
                                ? "："
                                        + String.join(
                                                "、",
                                                looked.missing().stream()
                                                        .map(ConsequenceKind::label)
                                                        .toList())
                                : "")
                        + "（" + rule.id() + "）")
                .findFirst()
                .orElse(null);
    }

    /** What the order and those below it have in store and nobody has entered yet. */
    public List<ConsequenceKind> missing(SupervisionOrder order) {
        List<SupervisionOrder> chain = chain(order);
        Map<Long, List<Consequence>> done =
                consequences
                        .of(
                                order.regionId(),
                                chain.stream().map(SupervisionOrder::id).toList())
                        .stream()
                        .filter(one -> !one.withdrawn())
                        .collect(java.util.stream.Collectors.groupingBy(
                                one -> one.ground().order()));
        List<ConsequenceKind> missing = new ArrayList<>();
        for (SupervisionOrder one : chain) {
            one.colour().consequences().stream()
                    .filter(kind ->
                            done.getOrDefault(one.id(), List.of()).stream().noneMatch(entry -> entry.kind() == kind))
                    .forEach(missing::add);
        }
        return missing;
    }

    /** The order and those that it went over from, itself first. */
    private List<SupervisionOrder> chain(SupervisionOrder order) {
        List<SupervisionOrder> chain = new ArrayList<>(List.of(order));
        for (Long below = order.previousId(); below != null; ) {
            @Nullable
            SupervisionOrder found = orders.find(order.regionId(), below).orElse(null);
            if (found == null) {
                break;
            }
            chain.add(found);
            below = found.previousId();
        }
        return chain;
    }
}
