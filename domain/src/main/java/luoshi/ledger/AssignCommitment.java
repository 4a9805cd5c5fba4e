package luoshi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Units;

/** 分工: exactly one lead unit (R5-1), no unit twice (R5-2), a due date (R5-3). */
public final class AssignCommitment {
    private final Commitments commitments;
    private final Units units;
    private final Journal journal;

    public AssignCommitment(Commitments commitments, Units units, Journal journal) {
        this.commitments = commitments;
        this.units = units;
        this.journal = journal;
    }

    public Answer assign(Actor actor, long id, long leadUnit, List<Long> supporting, LocalDate dueOn, LocalDate today) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("分工由督查室或政府办办理");
        }
        var found = commitments.find(actor.regionId(), id);
        if (found.isEmpty()) {
            return new Answer.Refused("没有这个事项，或您不能查看");
        }
        Commitment commitment = found.get();
        if (!commitment.state().mayBecome(CommitmentState.ASSIGNED)) {
            return new Answer.Refused("“" + commitment.state().label() + "”的事项不能再分工");
        }
        var lead = units.find(actor.regionId(), leadUnit);
        if (lead.isEmpty() || lead.get().validTo() != null) {
            return new Answer.Refused("请选一个现有的牵头单位");
        }
        if (supporting.contains(leadUnit)) {
            return new Answer.Refused(lead.get().shortName() + "不能既牵头又配合");
        }
        if (dueOn.isBefore(today)) {
            return new Answer.Refused("完成时限不能早于今天");
        }
        List<Long> concerned = new ArrayList<>(List.of(leadUnit));
        concerned.addAll(supporting);
        commitments.assign(actor.regionId(), id, leadUnit, dueOn, concerned);
        journal.append(Fact.of(actor.regionId(), "commitment.assigned", "commitment", id)
                .from(Particulars.of("lead", commitment.leadUnitId())
                        .and("due", commitment.dueOn())
                        .json())
                .to(Particulars.of("lead", leadUnit)
                        .and("supporting", supporting)
                        .and("due", dueOn)
                        .json()));
        return new Answer.Done(id);
    }
}
