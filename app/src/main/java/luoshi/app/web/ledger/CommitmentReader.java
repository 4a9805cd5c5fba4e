package luoshi.app.web.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.evidence.EvidenceFiles;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Node;
import luoshi.ledger.Nodes;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one commitment shows. */
@Component
class CommitmentReader {
    private final Notes notes;
    private final Nodes nodes;
    private final Reports reports;
    private final EvidenceFiles evidence;
    private final RowReader rows;
    private final Timeline timeline;
    private final AnswerableReader answerable;
    private final ClosingReader closing;
    private final SharedReader shared;

    CommitmentReader(
            Notes notes,
            Nodes nodes,
            Reports reports,
            EvidenceFiles evidence,
            RowReader rows,
            Timeline timeline,
            AnswerableReader answerable,
            ClosingReader closing,
            SharedReader shared) {
        this.notes = notes;
        this.nodes = nodes;
        this.reports = reports;
        this.evidence = evidence;
        this.rows = rows;
        this.timeline = timeline;
        this.answerable = answerable;
        this.closing = closing;
        this.shared = shared;
    }

    CommitmentPage read(Actor actor, Commitment commitment, Visit visit, String complaint) {
        LocalDate today = visit.today();
        long region = actor.regionId();
        Map<Long, String> units = rows.unitNames(region);
        List<Note> told = notes.of(region, commitment.id());
        Row row = rows.row(commitment, today);
        List<Node> plan = nodes.of(region, commitment.id());
        return new CommitmentPage(
                row,
                reports.body(region, commitment.reportId())
                        .map(body -> Words.of(body, commitment.place()))
                        .orElseGet(() -> Words.alone(commitment.quote())),
                timeline.of(commitment, told, units),
                timeline.reused(region, told),
                plan.stream().map(node -> step(node, commitment, today)).toList(),
                told.stream()
                        .limit(1)
                        .filter(Note::waiting)
                        .findFirst()
                        .map(note -> new CommitmentPage.Waiting(
                                note,
                                evidence.of(region, "note", note.id()),
                                note.closing() && note.notedBy() == actor.accountId()))
                        .orElse(null),
                told.stream().filter(note -> !note.waiting()).findFirst().orElse(null),
                new CommitmentPage.Choices(
                        named(units, commitment.leadUnitId()),
                        named(rows.leaders(region), commitment.duty().leaderPostId()),
                        named(rows.postNames(region), commitment.duty().ownerPostId())),
                Allowed.of(actor, commitment),
                new CommitmentPage.Beside(
                        answerable.of(row, today),
                        answerable.issued(commitment),
                        closing.of(actor, commitment, told, today),
                        PaceChart.of(commitment, plan, told, today),
                        shared.of(actor, commitment),
                        actor.may("ledger.manage") && timeline.objected(commitment),
                        actor.may("ledger.manage")
                                && actor.may("project.read")
                                && commitment.state() == CommitmentState.ASSIGNED),
                visit.typed(),
                today.toString(),
                complaint);
    }

    private static CommitmentPage.Step step(Node node, Commitment commitment, LocalDate today) {
        BigDecimal wanted = node.quantity();
        BigDecimal done = commitment.standing().done();
        boolean reached = wanted != null && done != null && done.compareTo(wanted) >= 0;
        return new CommitmentPage.Step(node, reached, !reached && wanted != null && today.isAfter(node.dueOn()));
    }

    private static List<Choice> named(Map<Long, String> names, @Nullable Long chosen) {
        return names.entrySet().stream()
                .map(name -> Choice.of(name.getKey(), name.getValue(), chosen))
                .toList();
    }
}
