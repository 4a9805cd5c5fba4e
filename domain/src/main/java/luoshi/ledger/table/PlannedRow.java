package luoshi.ledger.table;

import java.util.List;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * 试算的一行: what a row would do.
 *
 * @param target the matter that it was matched to; null where it was not
 * @param options the likest sentences, for somebody who knows better
 * @param wanted how the matter would be
 * @param differences what would change
 * @param faults why it cannot be
 * @param remarks what is not taken over, and what was concluded
 */
public record PlannedRow(
        ImportedRow row,
        String text,
        Way way,
        @Nullable Candidate target,
        List<Option> options,
        Review.Edit wanted,
        List<Difference> differences,
        List<String> faults,
        List<String> remarks) {

    /** By which door the row goes in. */
    public enum Way {
        /** Nothing changes. */
        SAME("没有变化"),
        /** The matter has no paper yet; a candidate of the report is approved with it. */
        EDIT("修改"),
        APPROVE("认定入账"),
        PROPOSE("调整分工"),
        CHANGE("按变更办理"),
        OWN("分解表自有"),
        SKIP("不导入");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A sentence that the row may be. */
    public record Option(long id, String words, int score) {}

    /** One field before and after. */
    public record Difference(Field field, String before, String after) {}

    public boolean changes() {
        return way != Way.SAME && way != Way.SKIP;
    }
}
