package luoshi.supervision.accountability;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;

/** 撤回追责记录: it stays in the register with the reason and counts no more. */
public final class WithdrawConsequence {
    private final Consequences consequences;
    private final Journal journal;

    public WithdrawConsequence(Consequences consequences, Journal journal) {
        this.consequences = consequences;
        this.journal = journal;
    }

    public Answer withdraw(Actor actor, long id, String because, LocalDate today) {
        if (!actor.may("record.keep") || consequences.find(actor.regionId(), id).isEmpty()) {
            return new Answer.Refused("没有这条记录，或您不能撤回");
        }
        if (because.isBlank()) {
            return new Answer.Refused("撤回要写明依据和原因");
        }
        if (!consequences.withdraw(actor.regionId(), id, today, because.strip())) {
            return new Answer.Refused("这条记录已经撤回");
        }
        journal.append(Fact.of(actor.regionId(), "record.withdrawn", "record", id)
                .to(Particulars.of("on", today).json()));
        return new Answer.Done(id);
    }
}
