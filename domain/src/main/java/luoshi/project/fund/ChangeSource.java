package luoshi.project.fund;

import java.math.BigDecimal;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;

/** 调整资金计划: rests on a document; never below what has arrived. */
public final class ChangeSource {
    private final Funds funds;
    private final Journal journal;

    public ChangeSource(Funds funds, Journal journal) {
        this.funds = funds;
        this.journal = journal;
    }

    public Answer change(Actor actor, long id, BigDecimal planned, String document) {
        Optional<Source> found = funds.find(actor.regionId(), id);
        if (found.isEmpty() || !actor.may("project.fund")) {
            return new Answer.Refused("资金计划由财政局、发改局调整");
        }
        Source source = found.get();
        if (document.isBlank()) {
            return new Answer.Refused("请写调整依据的文号");
        }
        if (planned.signum() <= 0 || planned.compareTo(source.level().arrived()) < 0) {
            return new Answer.Refused("计划不能少于已经到位的资金");
        }
        funds.change(actor.regionId(), id, planned, document.strip());
        journal.append(Fact.of(actor.regionId(), "fund.changed", "fund", id)
                .from(told(source.level().planned(), source.document()))
                .to(told(planned, document.strip())));
        return new Answer.Done(id);
    }

    private static String told(BigDecimal planned, String document) {
        return Particulars.of("amount", planned.toPlainString())
                .and("document", document)
                .json();
    }
}
