package luoshi.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.foundation.text.Differences;
import luoshi.foundation.text.Moved;
import luoshi.foundation.text.Span;
import luoshi.ledger.OpenLedger;
import luoshi.ledger.problem.OpenProblems;
import luoshi.ledger.review.CarryCandidates;
import luoshi.ledger.review.Review;
import luoshi.privacy.SecretGuard;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.Received;
import luoshi.reading.document.ReportStructure;
import luoshi.reading.document.Unreadable;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Extraction;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.report.Occasion;
import luoshi.report.ReceiveReport;
import luoshi.report.Report;
import luoshi.report.ReportState;
import luoshi.report.Reports;
import luoshi.report.term.CollectTerms;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * 收报告: a file or pasted text becomes a report with its candidates; the next version of a report takes over what was decided on the one before it. The
 * same file twice is the same report.
 */
public final class TakeInReport {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final ReceiveReport receive;
    private final Reports reports;
    private final OpenLedger ledger;
    private final CarryCandidates carry;
    private final Directory directory;
    private final Registers registers;

    public TakeInReport(
            ReceiveReport receive,
            Reports reports,
            OpenLedger ledger,
            CarryCandidates carry,
            Directory directory,
            Registers registers) {
        this.receive = receive;
        this.reports = reports;
        this.ledger = ledger;
        this.carry = carry;
        this.directory = directory;
        this.registers = registers;
    }

    /** 名词和问题清单, which every report adds to. */
    public record Registers(CollectTerms terms, OpenProblems problems) {}

    /** 单位、职务和部门词典, for the proposals of who would lead. */
    public record Directory(Units units, Posts posts, CountyGazetteer gazetteer) {}

    /**
     * What is handed in: a file, or text that was pasted.
     *
     * @param state how far the report is
     * @param versionOf any version of the report whose next version this is; null where it is a report of its own
     * @param year the year that it plans; 0 where its own words shall tell
     */
    public record Handed(
            byte[] content,
            String name,
            boolean pasted,
            ReportState state,
            @Nullable Long versionOf,
            int year) {

        public static Handed file(byte[] content, String name) {
            return new Handed(content, name, false, ReportState.PUBLISHED, null, 0);
        }

        public static Handed pasted(String text) {
            return new Handed(text.getBytes(StandardCharsets.UTF_8), "粘贴的文字", true, ReportState.PUBLISHED, null, 0);
        }

        /** The same as a version of a report. */
        public Handed as(ReportState state, @Nullable Long versionOf, int year) {
            return new Handed(content, name, pasted, state, versionOf, year);
        }

        Received read() {
            return pasted
                    ? Documents.pasted(new String(content, StandardCharsets.UTF_8))
                    : Documents.read(content, name);
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** @param candidates how many were found */
        record Taken(long reportId, int candidates) implements Answer {}

        /** A new version of a report that was taken in before, and what became of its matters. */
        record Followed(long reportId, CarryCandidates.Outcome outcome) implements Answer {}

        /** The file was taken in before. */
        record Known(long reportId, String title) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    public Answer take(Actor actor, Handed handed, LocalDate today) {
        if (!actor.may("report.manage")) {
            return new Answer.Refused("报告由督查室或政府办上传");
        }
        Long versionOf = handed.versionOf();
        Optional<Report> older = versionOf == null ? Optional.empty() : reports.find(actor.regionId(), versionOf);
        if (versionOf != null && older.isEmpty()) {
            return new Answer.Refused("没有这份报告，不能作为它的新一稿");
        }
        return switch (handed.read()) {
            case Unreadable unreadable -> new Answer.Refused(unreadable.sentence());
            case ReadDocument document
            when SecretGuard.mark(document.text()).isPresent() ->
                new Answer.Refused(
                        "文件里有密级标志“" + SecretGuard.mark(document.text()).orElse("") + "”。本系统为非涉密系统，不能上传涉密文件");
            case ReadDocument document -> take(actor, handed, document, older.map(this::latest), today);
        };
    }

    private Report latest(Report report) {
        return reports.versions(report.regionId(), report.version().firstId()).getLast();
    }

    private Answer take(Actor actor, Handed handed, ReadDocument document, Optional<Report> older, LocalDate today) {
        TitleLines lines = TitleLines.of(document, handed.pasted() ? "" : handed.name(), today.getYear());
        int year = older.map(Report::year).orElse(handed.year() == 0 ? lines.year() : handed.year());
        Occasion occasion = lines.occasion().equals(Occasion.UNKNOWN)
                ? older.map(Report::occasion).orElse(Occasion.UNKNOWN)
                : lines.occasion();
        Reports.Received received = new Reports.Received(
                actor.regionId(),
                lines.title().isBlank() ? older.map(Report::title).orElse(year + "年政府工作报告") : lines.title(),
                year,
                handed.state(),
                occasion,
                older.map(report -> report.version().firstId()).orElse(null),
                fingerprint(handed.content()),
                handed.name(),
                new Reports.Content(document.format().name(), stored(document.text())));
        return switch (receive.receive(received)) {
            case ReceiveReport.Answer.Known known ->
                new Answer.Known(known.report().id(), known.report().title());
            case ReceiveReport.Answer.New fresh -> {
                Found found = found(actor.regionId(), year, document, today);
                register(received, fresh.id(), older.map(Report::id).orElse(null), document);
                yield older.map(report -> follow(report, fresh.id(), found))
                        .orElseGet(() -> open(actor.regionId(), fresh.id(), found));
            }
        };
    }

    private void register(Reports.Received received, long id, @Nullable Long older, ReadDocument document) {
        ReportStructure structure = ReportStructure.of(document);
        registers
                .terms()
                .collect(
                        received.regionId(),
                        id,
                        received.title(),
                        received.year(),
                        GlossaryTerms.entries(document, structure),
                        GlossaryTerms.rest(document, structure));
        registers
                .problems()
                .open(received.regionId(), id, received.year(), older, ProblemSentences.of(document, structure));
    }

    /** What the reader found. */
    private record Found(int year, String body, List<Review.Draft> drafts, List<Review.Sentence> sentences) {}

    /** Last year's claims are nobody's duty and stay out. */
    private Found found(long region, int year, ReadDocument document, LocalDate today) {
        ReportStructure structure = ReportStructure.of(document);
        Proposals proposals = new Proposals(
                year,
                structure,
                directory.units().list(region, today),
                directory.posts().list(region));
        List<Candidate> planned =
                Extraction.read(
                                document,
                                structure,
                                directory.gazetteer().of(region, today).gazetteer())
                        .stream()
                        .filter(candidate -> candidate.kind() != Candidate.Kind.RESULT)
                        .toList();
        List<Span> spans = planned.stream()
                .map(candidate ->
                        new Span(candidate.span().start(), candidate.span().end()))
                .toList();
        return new Found(
                year,
                stored(document.text()),
                planned.stream().map(proposals::draft).toList(),
                Sentences.of(document, structure, spans));
    }

    private Answer open(long region, long reportId, Found found) {
        ledger.open(region, reportId, found.year(), found.drafts(), found.sentences());
        return new Answer.Taken(reportId, found.drafts().size());
    }

    private Answer follow(Report older, long reportId, Found found) {
        String before = reports.body(older.regionId(), older.id()).orElseThrow();
        return new Answer.Followed(
                reportId,
                carry.carry(
                        older.regionId(),
                        older.id(),
                        new CarryCandidates.NewVersion(
                                reportId,
                                older.version().number() + 1,
                                found.year(),
                                found.body(),
                                found.drafts(),
                                found.sentences()),
                        new Moved(Differences.of(before, found.body()))));
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
