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

    /** Whether it waits because its words changed with the new version. */
    public boolean changed() {
        return candidate.waits() && candidate.carried().how().equals("changed");
    }

    /** What the new version of the report did to it, in words; empty where there is nothing left to tell. */
    public String carried() {
        String before = candidate.carried().wordsBefore();
        boolean stands = before.equals(candidate.commitment().quote());
        return switch (candidate.carried().how()) {
            case "changed" -> changed() ? "文字有改动，原为：" + before : stands ? "新稿文字已改，下达的文字是：" + before : "";
            case "gone" -> "新稿已删去这段文字，已下达的凭文件变更：" + before;
            default -> "";
        };
    }

    /** Whether it waits and this version of the report brought it. */
    public boolean fresh() {
        return candidate.waits() && candidate.carried().how().equals("new");
    }

    public String css() {
        if (changed()) {
            return "is-changed";
        }
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
