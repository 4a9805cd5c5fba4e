package luoshi.app.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.month.LivedTime;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.proof.BindCommitment;
import luoshi.project.proof.Measure;
import luoshi.project.proof.ProveCommitments;
import luoshi.project.proof.SuggestBindings;
import luoshi.report.Reports;

/**
 * 示例县的自动取数: the supervision office takes up what the words of the report suggest, but for counts and sums, which the few sample projects do not carry.
 * What runs all year is bound on the day of the issue and was proven at the end of every month since; the rest is bound today.
 */
final class SampleBindings {
    private static final String OFFICE = "qinliyan";
    private static final int MOST = 500;
    private static final int NOON = 12;
    private static final int NIGHT = 22;

    private final Gate gate;
    private final SystemLogIns system;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleBindings(Gate gate, SystemLogIns system, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.system = system;
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
            ProveCommitments prove,
            LivedTime lived) {}

    /** On the day of the issue, before anybody reports. */
    void bind(LocalDate issued) {
        LocalDate today = LocalDate.now(clock);
        bind(issued, one -> SampleReports.runs(one, today));
    }

    /** What was found at the end of every month since, and today. */
    void live(LocalDate issued) {
        LocalDate today = LocalDate.now(clock);
        for (YearMonth month = YearMonth.from(issued);
                month.atEndOfMonth().isBefore(today);
                month = month.plusMonths(1)) {
            prove(month.atEndOfMonth());
        }
        bind(today, one -> true);
        prove(today);
    }

    private void prove(LocalDate day) {
        system.as(SampleCounty.COUNTY, acting, actor -> {
            at(day, NIGHT);
            return rooms.prove().prove(actor, day).size();
        });
    }

    private void bind(LocalDate day, Predicate<Commitment> which) {
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            logIns.as(OFFICE, actor -> {
                at(day, NOON);
                return bind(actor, day, which);
            });
        }
    }

    private void at(LocalDate day, int hour) {
        if (day.isBefore(LocalDate.now(clock))) {
            rooms.lived().at(day.atTime(hour, 0));
        }
    }

    private long bind(Actor actor, LocalDate day, Predicate<Commitment> which) {
        long region = actor.regionId();
        Map<Long, String> projects = rooms.projects().page(Projects.Filter.all(region), null, MOST).stream()
                .collect(Collectors.toMap(KeyProject::id, KeyProject::name));
        long report = rooms.reports().list(region).getFirst().id();
        return SampleYear.inState(rooms.commitments(), actor, report, CommitmentState.ASSIGNED).stream()
                .filter(which)
                .filter(one -> !one.standing().bound())
                .flatMap(commitment -> rooms.suggest().of(commitment, projects).stream()
                        .filter(one -> one.measure().kind() == Measure.Kind.EVENT
                                || one.measure().kind() == Measure.Kind.RATE)
                        .limit(1)
                        .map(one -> rooms.bind().bind(actor, commitment.id(), one.measure(), one.among(), day)))
                .filter(Answer.Done.class::isInstance)
                .count();
    }
}
