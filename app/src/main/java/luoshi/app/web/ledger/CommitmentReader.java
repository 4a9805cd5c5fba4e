package luoshi.app.web.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Decision;
import luoshi.ledger.Note;
import luoshi.parameter.Parameters;
import luoshi.region.Units;
import luoshi.report.Reports;
import org.springframework.stereotype.Component;

/** Gathers what the page of one commitment shows. */
@Component
class CommitmentReader {
    private final Commitments commitments;
    private final Reports reports;
    private final Units units;
    private final EvidenceFiles evidence;
    private final Parameters parameters;

    CommitmentReader(
            Commitments commitments, Reports reports, Units units, EvidenceFiles evidence, Parameters parameters) {
        this.commitments = commitments;
        this.reports = reports;
        this.units = units;
        this.evidence = evidence;
        this.parameters = parameters;
    }

    CommitmentPage read(Actor actor, Commitment commitment, LocalDate today, String complaint) {
        long region = actor.regionId();
        Map<Long, String> names = LedgerPages.unitNames(units.list(region, LocalDate.MAX));
        int warnDays = parameters.on(region, "ledger.warn-days", today).number();
        String body = reports.body(region, commitment.reportId());
        return new CommitmentPage(
                Row.of(commitment, names, today, warnDays),
                Words.of(body, commitment.place()),
                commitment.audience().units().stream()
                        .filter(unit -> !unit.equals(commitment.leadUnitId()))
                        .map(unit -> names.getOrDefault(unit, ""))
                        .toList(),
                timeline(region, commitment, names),
                units.list(region, today).stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), commitment.leadUnitId()))
                        .toList(),
                Allowed.of(actor, commitment),
                complaint);
    }

    private List<CommitmentPage.Event> timeline(long region, Commitment commitment, Map<Long, String> names) {
        record Dated(Instant at, CommitmentPage.Event event) {}
        List<Dated> events = new ArrayList<>();
        for (Note note : commitments.notes(region, commitment.id())) {
            List<EvidenceFile> files = evidence.of(region, "note", note.id());
            events.add(new Dated(
                    at(note.notedAt()),
                    new CommitmentPage.Event(
                            Days.minute(at(note.notedAt())),
                            names.getOrDefault(note.unitId(), "") + "报进展：完成" + note.progress() + "%",
                            note.words(),
                            files,
                            true)));
        }
        for (Decision decision : commitments.decisions(region, commitment.id())) {
            events.add(new Dated(
                    at(decision.decidedAt()),
                    new CommitmentPage.Event(
                            Days.minute(at(decision.decidedAt())),
                            decision.accepted() ? "督查室核验，准予销号" : "督查室退回",
                            decision.reason(),
                            List.of(),
                            true)));
        }
        return events.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::event)
                .toList();
    }

    private static Instant at(@org.jspecify.annotations.Nullable Instant stored) {
        return stored == null ? Instant.EPOCH : stored;
    }
}
