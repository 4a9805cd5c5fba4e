package luoshi.supervision.accountability;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;

/** 不予追责: a proposal is put aside with a reason; it stays on record. */
public final class DropCharge {
    private final Charges charges;
    private final Journal journal;

    public DropCharge(Charges charges, Journal journal) {
        this.charges = charges;
        this.journal = journal;
    }

    public Answer drop(Actor actor, long id, String because, LocalDate today) {
        if (!actor.may("record.keep") || charges.find(actor.regionId(), id).isEmpty()) {
            return new Answer.Refused("没有这条追责建议，或您不能决定");
        }
        if (because.isBlank()) {
            return new Answer.Refused("不予追责要写明理由");
        }
        if (!charges.decide(actor.regionId(), id, new Charge.Decided(today, false, because.strip()))) {
            return new Answer.Refused("这条追责建议已经有决定");
        }
        journal.append(Fact.of(actor.regionId(), "charge.dropped", "charge", id)
                .to(Particulars.of("on", today).json()));
        return new Answer.Done(id);
    }
}
