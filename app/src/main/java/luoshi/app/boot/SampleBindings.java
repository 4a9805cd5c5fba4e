package luoshi.app.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.app.web.proof.Proving;
import luoshi.ledger.Answer;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.proof.BindCommitment;
import luoshi.project.proof.Measure;
import luoshi.project.proof.SuggestBindings;
import luoshi.report.Reports;

/** 示例县的自动取数: the supervision office takes up what the words of the report suggest, but for counts and sums, which the few sample projects do not carry. */
final class SampleBindings {
    private static final String OFFICE = "qinliyan";
    private static final int MOST = 500;

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleBindings(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What it reads and does. */
    record Rooms(
            Reports reports,
            Commitments commitments,
            Projects projects,
            SuggestBindings suggest,
            BindCommitment bind,
            Proving proving) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            logIns.as(OFFICE, actor -> bind(actor, today));
        }
        rooms.proving().prove(SampleCounty.COUNTY, today);
    }

    private long bind(Actor actor, LocalDate today) {
        long region = actor.regionId();
        Map<Long, String> projects = rooms.projects().page(Projects.Filter.all(region), null, MOST).stream()
                .collect(Collectors.toMap(KeyProject::id, KeyProject::name));
        long report = rooms.reports().list(region).getFirst().id();
        return SampleYear.inState(rooms.commitments(), actor, report, CommitmentState.ASSIGNED).stream()
                .flatMap(commitment -> rooms.suggest().of(commitment, projects).stream()
                        .filter(one -> one.measure().kind() == Measure.Kind.EVENT
                                || one.measure().kind() == Measure.Kind.RATE)
                        .limit(1)
                        .map(one -> rooms.bind().bind(actor, commitment.id(), one.measure(), one.among(), today)))
                .filter(Answer.Done.class::isInstance)
                .count();
    }
}
