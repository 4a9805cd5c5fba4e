package luoshi.app.web.review;

import luoshi.app.web.ledger.Row;
import luoshi.ledger.Goal;
import luoshi.ledger.review.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A candidate beside the text.
 *
 * @param place its place among the candidates of the report, from 1
 * @param into the place of the one that it was merged into; 0 where it was not
 */
public record Card(int place, Candidate candidate, int into) {

    public long id() {
        return candidate.id();
    }

    public String kindName() {
        return Row.name(candidate.commitment().kind());
    }

    public String kindCss() {
        return switch (candidate.commitment().kind()) {
            case "target" -> "target";
            case "project" -> "project";
            case "deliverable" -> "task";
            default -> "measure";
        };
    }

    public boolean approved() {
        return !candidate.waits() && !candidate.refused();
    }

    public String state() {
        if (into > 0) {
            return "合并入" + into;
        }
        return candidate.waits() ? "待审" : candidate.refused() ? "不列入" : "已认定";
    }

    public String css() {
        return approved() ? "is-approved" : candidate.refused() ? "is-refused" : "";
    }

    /** The mark in the text. */
    public String markCss() {
        return "kind-" + kindCss() + (candidate.refused() ? " is-refused" : "");
    }

    /** What the card says: the task, with the goal and the date that were read where the words do not show them. */
    public String words() {
        return candidate.commitment().task();
    }

    public String goal() {
        @Nullable Goal goal = candidate.commitment().goal();
        return goal == null ? "" : goal.words();
    }
}
