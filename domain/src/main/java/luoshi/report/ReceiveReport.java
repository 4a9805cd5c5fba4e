package luoshi.report;

import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 收报告: the file's text is kept; the same file twice is the same report. */
public final class ReceiveReport {
    private final Reports reports;
    private final Journal journal;

    public ReceiveReport(Reports reports, Journal journal) {
        this.reports = reports;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        record New(long id) implements Answer {}

        record Known(Report report) implements Answer {}
    }

    public Answer receive(Reports.Received received) {
        var known = reports.withFingerprint(received.regionId(), received.fingerprint());
        if (known.isPresent()) {
            return new Answer.Known(known.get());
        }
        long id = reports.add(received);
        journal.append(Fact.of(received.regionId(), "report.received", "report", id)
                .to(Particulars.of("file", received.fileName())
                        .and("sm3", received.fingerprint())
                        .and("title", received.title())
                        .and("state", received.state().label())
                        .and("versionOf", received.firstId())
                        .and("characters", received.content().body().length())
                        .json()));
        return new Answer.New(id);
    }
}
