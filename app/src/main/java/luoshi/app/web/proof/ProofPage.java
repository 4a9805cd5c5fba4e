package luoshi.app.web.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.app.web.proof.ProofReader.Bound;
import luoshi.app.web.proof.ProofReader.Line;
import luoshi.ledger.Goal;
import luoshi.ledger.Proof;
import luoshi.project.proof.Binding;
import luoshi.project.proof.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * 自动取数 of one commitment.
 *
 * @param bound null while people report
 * @param on the day whose rows are shown
 * @param history what was found, the latest first
 * @param ended bindings that were unbound
 * @param form null where the person may not bind
 */
public record ProofPage(
        Row row,
        @Nullable Bound bound,
        LocalDate on,
        List<Line> lines,
        List<Proof> history,
        List<Binding> ended,
        @Nullable Form form,
        boolean mayEnd,
        String complaint) {

    /** What may be bound: what the words suggest, and what a person chooses. */
    public record Form(
            List<Suggestion> suggestions,
            List<Choice> measures,
            List<Choice> sorts,
            List<Choice> units,
            Map<String, String> typed) {
        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    public String at(Proof proof) {
        return Days.minute(proof.at());
    }

    /** 累计20个，23%. */
    public String told(Proof proof) {
        Goal goal = row.commitment().goal();
        return proof.quantity() == null || goal == null
                ? "进度" + proof.progress() + "%"
                : Goal.amount(proof.quantity()) + goal.unit() + "，进度" + proof.progress() + "%";
    }

    public String base() {
        return "/commitments/" + row.commitment().id() + "/proof";
    }
}
