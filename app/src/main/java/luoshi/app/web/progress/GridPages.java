package luoshi.app.web.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Note;
import luoshi.ledger.RecordProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 表格填报: thirty matters and more reported with one form. Good rows are taken; a bad one stays with what was typed and why. */
@Controller
public class GridPages {
    /** How many rows one form has. */
    static final int ROWS = 30;

    private static final int MOST = 500;

    private static final Place PLACE = Place.under("/ledger", "台账", "表格填报");

    private final MyMatters mine;
    private final RecordProgress record;

    GridPages(MyMatters mine, RecordProgress record) {
        this.mine = mine;
        this.record = record;
    }

    /**
     * The grid.
     *
     * @param left matters that do not fit into one form
     */
    public record Grid(List<GridRow> rows, String month, int reported, int left, String complaint) {
        public long failed() {
            return rows.stream().filter(row -> !row.error().isEmpty()).count();
        }
    }

    @GetMapping("/ledger/grid")
    ModelAndView grid(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.report");
            return show(visit, actor, Map.of(), Map.of());
        });
    }

    @PostMapping("/ledger/grid")
    ModelAndView report(Visit visit, HttpServletResponse response) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.report");
            Map<Long, String> errors = new java.util.LinkedHashMap<>();
            int done = 0;
            for (Commitment commitment : mine.of(actor, visit.today(), MOST).matters()) {
                GridRow row = GridRow.typed(commitment, visit.typed());
                if (row.filled()) {
                    @Nullable String error = report(visit, actor, row);
                    if (error == null) {
                        done++;
                    } else {
                        errors.put(commitment.id(), error);
                    }
                }
            }
            if (errors.isEmpty() && done > 0) {
                Toast.leave(response, "已报" + done + "件" + (actor.may("ledger.approve") ? "" : "，等待单位负责人审核"));
                return new ModelAndView("redirect:/ledger/grid");
            }
            return show(visit, actor, visit.typed(), errors, done);
        });
    }

    private @Nullable String report(Visit visit, Actor actor, GridRow row) {
        return switch (row.read(visit.today())) {
            case GridRow.Read.Wrong wrong -> wrong.reason();
            case GridRow.Read.Right right ->
                record.record(actor, row.commitment(), right.words(), visit.today(), note -> {})
                                instanceof Answer.Refused refused
                        ? refused.reason()
                        : null;
        };
    }

    private ModelAndView show(Visit visit, Actor actor, Map<String, String> typed, Map<Long, String> errors) {
        return show(visit, actor, typed, errors, 0);
    }

    private ModelAndView show(Visit visit, Actor actor, Map<String, String> typed, Map<Long, String> errors, int done) {
        MyMatters.Mine now = mine.of(actor, visit.today(), MOST);
        List<GridRow> rows = new ArrayList<>();
        int reported = 0;
        int left = 0;
        for (Commitment commitment : now.matters()) {
            boolean wrong = errors.containsKey(commitment.id());
            if (now.reported(commitment) && !wrong) {
                reported++;
            } else if (wrong || rows.size() < ROWS) {
                @Nullable Note last = now.last().get(commitment.id());
                rows.add(
                        wrong
                                ? GridRow.typed(commitment, typed)
                                        .failed(last, errors.getOrDefault(commitment.id(), ""))
                                : GridRow.fresh(commitment, last));
            } else {
                left++;
            }
        }
        String complaint = errors.isEmpty()
                ? typed.isEmpty() ? "" : "没有填任何一行"
                : (done > 0 ? "已报" + done + "件；" : "") + "还有" + errors.size() + "件没有报成，原因写在各行下面，填的内容都还在";
        return visit.page(
                actor,
                "progress/grid",
                PLACE,
                new Grid(rows, visit.today().toString().substring(0, 7), reported, left, complaint));
    }

    /** A number as people type it: 1,200 or 1200 or 85%. */
    static @Nullable BigDecimal number(String text) {
        String plain = text.replaceAll("[,，\\s%％]", "");
        return plain.matches("\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(plain) : null;
    }
}
