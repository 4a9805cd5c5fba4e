package luoshi.ledger.breakdown;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** 下达: the office prepares the paper, the head signs it, it has its 文号 and its commitments are live. */
public final class IssueLedger {
    private final Breakdown breakdown;
    private final Parameters parameters;
    private final Journal journal;

    public IssueLedger(Breakdown breakdown, Parameters parameters, Journal journal) {
        this.breakdown = breakdown;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** Answers the paper's id. */
    public Answer prepare(Actor actor, long reportId, int year) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("下达文件由督查室或政府办拟办");
        }
        int open = breakdown.open(actor.regionId(), reportId).size();
        if (open > 0) {
            return new Answer.Refused("还有" + open + "条意见没有裁定，裁定后再报签");
        }
        @Nullable
        Issue issue = breakdown.prepare(actor.regionId(), reportId, year).orElse(null);
        if (issue == null) {
            return new Answer.Refused("没有征求过意见、等待下达的事项");
        }
        journal.append(Fact.of(actor.regionId(), "issue.prepared", "issue", issue.id())
                .to(Particulars.of("report", reportId)
                        .and("items", issue.items())
                        .json()));
        return new Answer.Done(issue.id());
    }

    /** Answers how many commitments are live now. */
    public Answer sign(Actor actor, long issueId, LocalDate today) {
        if (!actor.may("ledger.sign")) {
            return new Answer.Refused("下达文件由主要领导签发");
        }
        @Nullable Issue issue = breakdown.issue(actor.regionId(), issueId).orElse(null);
        if (issue == null || issue.mark() != null) {
            return new Answer.Refused("这份文件已经签发，或您不能查看");
        }
        String form =
                parameters.on(actor.regionId(), "ledger.issue-mark", today).value();
        int live = breakdown.sign(actor.regionId(), issueId, today.getYear(), "issue", form);
        journal.append(Fact.of(actor.regionId(), "issue.signed", "issue", issueId)
                .to(Particulars.of("items", live)
                        .and(
                                "mark",
                                breakdown
                                        .issue(actor.regionId(), issueId)
                                        .map(Issue::mark)
                                        .orElse(null))
                        .json()));
        return new Answer.Done(live);
    }
}
