package luoshi.visit;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 解决待研究的问题: one that was neither solved on the spot nor handed over is settled by the leader, or by the office for him. */
public final class SolveProblem {
    private final SiteVisits visits;
    private final Journal journal;

    public SolveProblem(SiteVisits visits, Journal journal) {
        this.visits = visits;
        this.journal = journal;
    }

    public Answer solve(Actor actor, long problemId, String solution, LocalDate today) {
        @Nullable
        VisitProblem problem = visits.problem(actor.regionId(), problemId).orElse(null);
        boolean own = problem != null
                && actor.may("visit.note")
                && actor.post().isPresent()
                && actor.post().getAsLong() == problem.postId();
        if (problem == null || !(own || actor.may("visit.keep"))) {
            return new Answer.Refused("问题由走访的领导确认解决，或由督查室、政府办代办");
        }
        if (problem.state() != ProblemState.OPEN) {
            return new Answer.Refused(
                    problem.state() == ProblemState.HANDED
                            ? "已经交办的问题，督办事项销号时算解决"
                            : "这个问题" + problem.state().label());
        }
        if (solution.isBlank()) {
            return new Answer.Refused("怎么解决的，没有填");
        }
        if (!visits.solved(problem, solution.strip(), today)) {
            return new Answer.Refused("这个问题刚刚有人办过，请刷新");
        }
        journal.append(Fact.of(actor.regionId(), "visit.problem-solved", "visit-problem", problemId)
                .to(Particulars.of("words", solution.strip()).and("on", today).json()));
        return new Answer.Done(problem.visitId());
    }
}
