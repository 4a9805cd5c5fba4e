package luoshi.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/**
 * 记走访: by the leader himself, or by the office for him. The key is made where the visit is written down, perhaps without a signal; the same
 * key of the same person answers the visit that stands already.
 */
public final class RecordVisit {
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{16,64}");

    /** How far a phone's clock may be ahead of ours. */
    private static final int SLOW_MINUTES = 10;

    private final SiteVisits visits;
    private final Pairings pairings;
    private final Targets targets;
    private final HandOverProblem handOver;
    private final Journal journal;

    public RecordVisit(
            SiteVisits visits, Pairings pairings, Targets targets, HandOverProblem handOver, Journal journal) {
        this.visits = visits;
        this.pairings = pairings;
        this.targets = targets;
        this.handOver = handOver;
        this.journal = journal;
    }

    /** 怎么办: solved where it was found, handed over to a unit, or left to be decided. */
    public enum Way {
        SPOT("现场已解决"),
        HAND("交办"),
        LATER("待研究");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A problem as it was entered.
     *
     * @param solution how it was solved on the spot; empty otherwise
     * @param unitId to whom it is handed over; null otherwise
     * @param dueOn until when
     */
    public record Problem(
            String words,
            Way way,
            String solution,
            @Nullable Long unitId,
            @Nullable LocalDate dueOn) {}

    /** A visit as it was entered. */
    public record Noted(
            String key,
            long postId,
            Target target,
            LocalDateTime at,
            String place,
            SiteVisit.@Nullable Position position,
            String seen,
            List<Problem> problems) {}

    /** Takes back what was done before it: a problem cannot be handed over. */
    public static final class ProblemRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        ProblemRefused(String reason) {
            super(reason, null, false, false);
        }
    }

    /**
     * Answers the id of the visit, the same however often it is sent.
     *
     * @throws ProblemRefused where a problem cannot be handed over; the transaction must be given up
     */
    public Answer record(Actor actor, Noted noted, LocalDateTime now) {
        OptionalLong before = visits.sent(actor.regionId(), actor.accountId(), noted.key());
        if (before.isPresent()) {
            return new Answer.Done(before.getAsLong());
        }
        @Nullable String refusal = refusal(actor, noted, now);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        Optional<Targets.Known> known = target(actor.regionId(), noted);
        if (known.isEmpty()) {
            return new Answer.Refused("走访对象已停用或您不能查看，请重新选");
        }
        SiteVisit visit = visit(actor.regionId(), noted, known.get());
        OptionalLong id = visits.add(visit, noted.key());
        if (id.isEmpty()) {
            return new Answer.Done(visits.sent(actor.regionId(), actor.accountId(), noted.key())
                    .orElseThrow());
        }
        SiteVisit stored = visits.find(actor.regionId(), id.getAsLong()).orElseThrow();
        journal.append(Fact.of(actor.regionId(), "visit.recorded", "visit", stored.id())
                .to(Particulars.of("post", stored.postId())
                        .and("name", stored.target().name())
                        .and("at", stored.at())
                        .and("problems", noted.problems().size())
                        .json()));
        noted.problems().forEach(problem -> keep(actor, stored, problem, now));
        return new Answer.Done(stored.id());
    }

    private static @Nullable String refusal(Actor actor, Noted noted, LocalDateTime now) {
        boolean own = actor.post().isPresent() && actor.post().getAsLong() == noted.postId();
        if (!actor.may("visit.note") || !(own || actor.may("visit.keep"))) {
            return "走访由领导本人记，或由督查室、政府办代记";
        }
        if (!KEY.matcher(noted.key()).matches()) {
            return "页面已过期，请刷新后再报";
        }
        if (noted.target().kind() == Kind.OTHER && noted.target().name().isBlank()) {
            return "请选走访对象；没有列出的，写明名称";
        }
        if (noted.at().isAfter(now.plusMinutes(SLOW_MINUTES))) {
            return "走访时间不能晚于现在";
        }
        if (noted.seen().isBlank()) {
            return "了解到的情况没有填";
        }
        return noted.problems().stream()
                .map(problem -> fault(problem, now.toLocalDate()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> fault(Problem problem, LocalDate today) {
        return switch (problem.way()) {
            case SPOT ->
                problem.solution().isBlank()
                        ? Optional.of("“" + problem.words().strip() + "”现场是怎么解决的，没有填")
                        : Optional.empty();
            case HAND -> HandOverProblem.fault(problem.unitId(), problem.dueOn(), today);
            case LATER -> Optional.empty();
        };
    }

    /** As it is paired, for a leader need not see the project itself; else as it is found. */
    private Optional<Targets.Known> target(long region, Noted noted) {
        Long id = noted.target().id();
        if (id == null) {
            return Optional.of(new Targets.Known(
                    new Target(Kind.OTHER, null, noted.target().name().strip()), new Audience(List.of(), 0)));
        }
        return pairings.of(region, noted.postId()).stream()
                .filter(pairing -> pairing.target().kind() == noted.target().kind()
                        && id.equals(pairing.target().id()))
                .findFirst()
                .map(pairing -> new Targets.Known(pairing.target(), pairing.audience()))
                .or(() -> targets.find(region, noted.target().kind(), id));
    }

    private static SiteVisit visit(long region, Noted noted, Targets.Known known) {
        return new SiteVisit(
                region,
                0,
                noted.postId(),
                known.target(),
                noted.at(),
                noted.place().strip(),
                noted.position(),
                noted.seen().strip(),
                known.audience());
    }

    private void keep(Actor actor, SiteVisit visit, Problem problem, LocalDateTime now) {
        boolean spot = problem.way() == Way.SPOT;
        boolean hand = problem.way() == Way.HAND;
        LocalDate day = visit.at().toLocalDate();
        long id = visits.addProblem(
                visit,
                new VisitProblem(
                        visit.regionId(),
                        0,
                        visit.id(),
                        visit.postId(),
                        visit.target().name(),
                        day,
                        problem.words().strip(),
                        spot ? ProblemState.SOLVED : ProblemState.OPEN,
                        spot,
                        hand ? new VisitProblem.Care(problem.unitId(), problem.dueOn(), null) : VisitProblem.Care.NONE,
                        spot ? problem.solution().strip() : "",
                        spot ? day : null,
                        visit.audience()));
        if (hand && problem.unitId() != null && problem.dueOn() != null) {
            if (actor.may("duty.assign")) {
                refused(handOver.handOver(actor, id, problem.unitId(), problem.dueOn(), now));
            } else {
                handOver.ask(visits.problem(visit.regionId(), id).orElseThrow(), now.toLocalDate());
            }
        }
    }

    private static void refused(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw new ProblemRefused(refused.reason());
        }
    }
}
