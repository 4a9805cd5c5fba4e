package luoshi.report;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 报告进入下一步: 送审 → 审议 → 通过 → 公布, as the table of {@link ReportState} allows; only the latest version moves. */
public final class MoveReport {
    static final Answer.Refused REFUSED = new Answer.Refused("报告由督查室或政府办管理");

    private final Reports reports;
    private final Journal journal;

    public MoveReport(Reports reports, Journal journal) {
        this.reports = reports;
        this.journal = journal;
    }

    public Answer move(Actor actor, long id, ReportState next) {
        var found = reports.find(actor.regionId(), id);
        if (!actor.may("report.manage") || found.isEmpty()) {
            return REFUSED;
        }
        Report report = found.get();
        if (!report.version().latest()) {
            return new Answer.Refused("这一稿之后已有新稿，请在新稿上办理");
        }
        if (!report.state().mayBecome(next)) {
            return new Answer.Refused("“" + report.state().label() + "”的报告不能改为“" + next.label() + "”");
        }
        reports.move(actor.regionId(), id, next);
        journal.append(Fact.of(actor.regionId(), report.state().verb(next), "report", id)
                .from(Particulars.of("state", report.state().label()).json())
                .to(Particulars.of("state", next.label()).json()));
        return new Answer.Done(id);
    }
}
