package luoshi.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import luoshi.access.Actor;
import luoshi.foundation.text.Span;
import luoshi.ledger.OpenLedger;
import luoshi.privacy.SecretGuard;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;
import luoshi.reading.document.Unreadable;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Extraction;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.report.ReceiveReport;
import luoshi.report.Reports;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** 收报告: a file becomes a report with its candidates. The same file twice is the same report. */
public final class TakeInReport {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final ReceiveReport receive;
    private final OpenLedger ledger;
    private final Units units;
    private final Posts posts;

    public TakeInReport(ReceiveReport receive, OpenLedger ledger, Units units, Posts posts) {
        this.receive = receive;
        this.ledger = ledger;
        this.units = units;
        this.posts = posts;
    }

    /** What came of it. */
    public sealed interface Answer {
        /** @param candidates how many wait for review */
        record Taken(long reportId, int candidates) implements Answer {}

        /** The file was taken in before. */
        record Known(long reportId, String title) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    public Answer take(Actor actor, byte[] file, String fileName, LocalDate today) {
        if (!actor.may("report.manage")) {
            return new Answer.Refused("报告由督查室或政府办上传");
        }
        return switch (Documents.read(file, fileName)) {
            case Unreadable unreadable -> new Answer.Refused(unreadable.sentence());
            case ReadDocument document
            when SecretGuard.mark(document.text()).isPresent() ->
                new Answer.Refused(
                        "文件里有密级标志“" + SecretGuard.mark(document.text()).orElse("") + "”。本系统为非涉密系统，不能上传涉密文件");
            case ReadDocument document -> take(actor, document, fingerprint(file), fileName, today);
        };
    }

    private Answer take(Actor actor, ReadDocument document, String fingerprint, String fileName, LocalDate today) {
        TitleLines lines = TitleLines.of(document, fileName, today.getYear());
        Reports.Received received = new Reports.Received(
                actor.regionId(),
                lines.title(),
                lines.year(),
                fingerprint,
                fileName,
                document.format().name(),
                stored(document.text()));
        return switch (receive.receive(received)) {
            case ReceiveReport.Answer.Known known ->
                new Answer.Known(known.report().id(), known.report().title());
            case ReceiveReport.Answer.New fresh ->
                new Answer.Taken(fresh.id(), open(actor.regionId(), fresh.id(), lines.year(), document, today));
        };
    }

    /** Last year's claims are nobody's duty and stay out. Answers how many candidates wait for review. */
    private int open(long region, long reportId, int year, ReadDocument document, LocalDate today) {
        ReportStructure structure = ReportStructure.of(document);
        Proposals proposals = new Proposals(year, structure, units.list(region, today), posts.list(region));
        List<Candidate> planned = Extraction.read(document).stream()
                .filter(candidate -> candidate.kind() != Candidate.Kind.RESULT)
                .toList();
        List<Span> found = planned.stream()
                .map(candidate ->
                        new Span(candidate.span().start(), candidate.span().end()))
                .toList();
        ledger.open(
                region,
                reportId,
                year,
                planned.stream().map(proposals::draft).toList(),
                Sentences.of(document, structure, found));
        return planned.size();
    }

    /** PostgreSQL keeps no NUL in a text; a damaged file may hold one. The length stays, and so do all offsets. */
    static String stored(String text) {
        return text.replace('\0', '\ufffd');
    }

    public static String fingerprint(byte[] file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SM3", PROVIDER).digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
