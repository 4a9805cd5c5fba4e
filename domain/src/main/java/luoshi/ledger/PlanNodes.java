package luoshi.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/** 排节点: the lead unit, or the office for it, plans the steps to the due day. A new plan replaces the one before, which is kept. */
public final class PlanNodes {
    private final Commitments commitments;
    private final Nodes nodes;
    private final Journal journal;

    public PlanNodes(Commitments commitments, Nodes nodes, Journal journal) {
        this.commitments = commitments;
        this.nodes = nodes;
        this.journal = journal;
    }

    public Answer plan(Actor actor, long id, List<Node> plan) {
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null) {
            return new Answer.Refused("没有这个事项，或您不能查看");
        }
        Long lead = commitment.leadUnitId();
        if (!actor.may("ledger.manage") && (lead == null || !actor.actsFor(lead) || !actor.may("ledger.report"))) {
            return new Answer.Refused("节点由牵头单位排，或由督查室代排");
        }
        if (plan.isEmpty()) {
            return new Answer.Refused("请至少填一个节点，每行写日期和内容");
        }
        List<Node> sorted =
                plan.stream().sorted(Comparator.comparing(Node::dueOn)).toList();
        LocalDate due = commitment.dueOn();
        if (due != null && sorted.getLast().dueOn().isAfter(due)) {
            return new Answer.Refused("节点不能晚于完成时限" + due);
        }
        nodes.plan(actor.regionId(), id, sorted);
        journal.append(Fact.of(actor.regionId(), "nodes.planned", "commitment", id)
                .to(Particulars.of("nodes", sorted).json()));
        return new Answer.Done(id);
    }
}
