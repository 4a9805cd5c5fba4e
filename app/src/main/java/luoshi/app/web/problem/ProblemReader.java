package luoshi.app.web.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.page.Choice;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.foundation.text.Span;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.problem.Problem;
import luoshi.ledger.problem.ProblemState;
import luoshi.ledger.problem.Problems;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages of problems show. */
@Component
public final class ProblemReader {
    /** How many commitments are proposed for a problem. */
    private static final int PROPOSED = 6;

    private static final int PAGE = 10_000;

    private final Problems problems;
    private final Commitments commitments;
    private final EvidenceFiles evidence;
    private final Reports reports;
    private final Units units;

    ProblemReader(Problems problems, Commitments commitments, EvidenceFiles evidence, Reports reports, Units units) {
        this.problems = problems;
        this.commitments = commitments;
        this.evidence = evidence;
        this.reports = reports;
        this.units = units;
    }

    /** A row of the list. */
    public record Line(
            Problem problem,
            String unit,
            int answers,
            @Nullable Integer recursSince) {}

    /** A note with its files. */
    public record Noted(Problems.Note note, List<EvidenceFile> files) {}

    /** What its paragraph says before and after it; nothing for whoever may not read the report. */
    public record Around(String before, String after) {
        static final Around NOTHING = new Around("", "");

        static Around of(String body, Span place) {
            int end = body.indexOf('\n', place.end());
            return new Around(
                    body.substring(body.lastIndexOf('\n', place.start()) + 1, place.start()),
                    body.substring(place.end(), end < 0 ? body.length() : end));
        }
    }

    /**
     * One problem.
     *
     * @param proposed commitments that share its words
     */
    public record Sheet(
            Line line,
            Around around,
            List<Commitment> answers,
            List<Commitment> proposed,
            List<Noted> notes,
            List<Choice> owners,
            List<Choice> next,
            boolean manages,
            boolean mayNote,
            String complaint) {}

    List<Line> lines(Actor actor) {
        List<Problem> all = problems.list(actor.regionId());
        Map<Long, Problem> byId = all.stream().collect(Collectors.toMap(Problem::id, problem -> problem));
        Map<Long, Integer> answered = problems.answered(actor.regionId());
        Map<Long, String> names = names(actor);
        return all.stream().map(problem -> line(problem, names, answered, byId)).toList();
    }

    private static Line line(
            Problem problem, Map<Long, String> names, Map<Long, Integer> answered, Map<Long, Problem> byId) {
        Long unit = problem.care().unitId();
        Problem earlier = problem.recursId() == null ? null : byId.get(problem.recursId());
        return new Line(
                problem,
                unit == null ? "" : names.getOrDefault(unit, ""),
                answered.getOrDefault(problem.id(), 0),
                earlier == null ? null : earlier.year());
    }

    /** By itself: a problem that was dropped stands in no list. */
    private Line line(Actor actor, Problem problem, int answers) {
        Map<Long, Problem> earlier = Optional.ofNullable(problem.recursId())
                .flatMap(id -> problems.find(actor.regionId(), id))
                .map(one -> Map.of(one.id(), one))
                .orElse(Map.of());
        return line(problem, names(actor), Map.of(problem.id(), answers), earlier);
    }

    private Map<Long, String> names(Actor actor) {
        return units.list(actor.regionId(), java.time.LocalDate.MAX).stream()
                .collect(Collectors.toMap(Unit::id, Unit::shortName));
    }

    Sheet sheet(Actor actor, Problem problem, java.time.LocalDate today, String complaint) {
        long region = actor.regionId();
        List<Long> linked = problems.answers(region, problem.id());
        Around around = reports.body(region, problem.reportId())
                .map(body -> Around.of(body, problem.place()))
                .orElse(Around.NOTHING);
        boolean manages = actor.may("ledger.manage");
        Long unit = problem.care().unitId();
        boolean own = unit != null && actor.actsFor(unit) && actor.may("ledger.report");
        return new Sheet(
                line(actor, problem, linked.size()),
                around,
                commitments.all(region, linked),
                manages ? proposed(actor, problem, linked) : List.of(),
                problems.notes(region, problem.id()).stream()
                        .map(note -> new Noted(note, evidence.of(region, "problem-note", note.id())))
                        .toList(),
                units.list(region, today).stream()
                        .map(one -> Choice.of(one.id(), one.shortName(), unit))
                        .toList(),
                problem.state().next().stream()
                        .filter(state -> manages || state == ProblemState.UNDERWAY)
                        .map(state -> Choice.of(state.name(), state.label(), ProblemState.UNDERWAY.name()))
                        .toList(),
                manages,
                (own || manages) && problem.state() != ProblemState.OPEN,
                complaint);
    }

    /** Those of the report's commitments that share most pairs of characters with the problem. */
    private List<Commitment> proposed(Actor actor, Problem problem, List<Long> linked) {
        Set<String> wanted = pairs(problem.words());
        record Scored(Commitment commitment, int shared) {}
        List<Scored> scored = new ArrayList<>();
        for (Commitment one :
                commitments.page(Commitments.Filter.all(actor.regionId(), problem.reportId(), 0L), 0, PAGE)) {
            Set<String> shared = pairs(one.quote());
            shared.retainAll(wanted);
            if (shared.size() > 1 && one.state() != CommitmentState.WITHDRAWN && !linked.contains(one.id())) {
                scored.add(new Scored(one, shared.size()));
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingInt(Scored::shared).reversed())
                .limit(PROPOSED)
                .map(Scored::commitment)
                .toList();
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            String pair = words.substring(i, i + 2);
            if (pair.chars().allMatch(Character::isIdeographic)) {
                pairs.add(pair);
            }
        }
        return new HashSet<>(pairs);
    }
}
