package luoshi.report;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 改报告情况: title, session and speaker are put right where they were read wrongly or not at all. */
public final class DescribeReport {
    private static final int LONGEST_TITLE = 100;

    private final Reports reports;
    private final Journal journal;

    public DescribeReport(Reports reports, Journal journal) {
        this.reports = reports;
        this.journal = journal;
    }

    public Answer describe(Actor actor, long id, String title, Occasion occasion) {
        var found = reports.find(actor.regionId(), id);
        if (!actor.may("report.manage") || found.isEmpty()) {
            return MoveReport.REFUSED;
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return new Answer.Refused("标题要写，不超过" + LONGEST_TITLE + "个字");
        }
        if (occasion.congress() < 0 || occasion.session() < 0) {
            return new Answer.Refused("届、次写正整数，不知道就空着");
        }
        reports.describe(actor.regionId(), id, title.strip(), occasion);
        journal.append(Fact.of(actor.regionId(), "report.described", "report", id)
                .from(told(found.get().title(), found.get().occasion()))
                .to(told(title.strip(), occasion)));
        return new Answer.Done(id);
    }

    private static String told(String title, Occasion occasion) {
        return Particulars.of("title", title)
                .and("congress", occasion.congress())
                .and("session", occasion.session())
                .and("heldOn", occasion.heldOn())
                .and("office", occasion.post())
                .and("speaker", occasion.speaker())
                .json();
    }
}
