package luoshi.app.web.visit;

import luoshi.app.web.supervision.DutyRow;
import luoshi.visit.VisitProblem;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a line.
 *
 * @param duty as which it is followed; null where it is not, or where the person may not see it
 * @param mayHand whether the person may hand it over now
 * @param maySolve whether the person may say that it is solved
 */
public record ProblemLine(
        VisitProblem problem,
        String leader,
        String unit,
        @Nullable DutyRow duty,
        boolean late,
        boolean mayHand,
        boolean maySolve) {

    /** 现场解决, 交办中, 逾期未解决 … */
    public String state() {
        if (problem.solved() && problem.onSpot()) {
            return "现场解决";
        }
        return problem.state().label() + (late ? "，已过期限" : "");
    }

    public String due() {
        return problem.care().dueOn() == null ? "" : problem.care().dueOn().toString();
    }
}
