package luoshi.app.web.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.caseline.proof.BindToLine;
import luoshi.caseline.proof.SuggestFromLines;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Proof;
import luoshi.ledger.Proofs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 条线取数: which statistic of a business line moves a commitment, and the cases behind it; bound and unbound by a person. */
@Controller
public class LineProofPages {
    private static final String BETWEEN = "/";

    private final Commitments commitments;
    private final Proofs proofs;
    private final RowReader rows;
    private final LineProofReader reader;
    private final Binds binds;

    LineProofPages(Commitments commitments, Proofs proofs, RowReader rows, LineProofReader reader, Binds binds) {
        this.commitments = commitments;
        this.proofs = proofs;
        this.rows = rows;
        this.reader = reader;
        this.binds = binds;
    }

    /** What the forms do. */
    @Component
    record Binds(BindToLine bind, SuggestFromLines suggest, BindingForms forms) {}

    /** A statistic that the words speak of. */
    public record Hint(String value, String words, String because) {}

    /**
     * The page.
     *
     * @param bound null while no line moves it
     * @param choices the statistics that fit its goal; none where the person may not bind
     * @param why nothing can be chosen
     */
    public record Shown(
            Row row,
            LineProofReader.@Nullable Bound bound,
            List<Hint> hints,
            List<Choice> choices,
            String why,
            List<Proof> history,
            boolean mayEnd,
            String complaint) {
        public String base() {
            return "/commitments/" + row.commitment().id() + "/lines";
        }
    }

    @GetMapping("/commitments/{id}/lines")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, id, ""));
    }

    @PostMapping("/commitments/{id}/lines")
    ModelAndView bind(Visit visit, HttpServletResponse response, @PathVariable long id) {
        String[] wanted = visit.typed("statistic").split(BETWEEN, 2);
        return after(
                visit,
                response,
                id,
                "已绑定，进度自动取数",
                actor -> wanted.length < 2
                        ? new Answer.Refused("请选取什么数")
                        : binds.bind().bind(actor, id, wanted[0], wanted[1], visit.today()));
    }

    @PostMapping("/commitments/{id}/lines/end")
    ModelAndView unbind(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                "已解除绑定，进度由单位填报",
                actor -> binds.bind().unbind(actor, id, visit.typed("reason"), visit.today()));
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return binds.forms()
                .send(
                        visit,
                        response,
                        new BindingForms.Then("/commitments/" + id + "/lines", done),
                        work,
                        reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "ledger.read");
        Commitment commitment = commitments.find(actor.regionId(), id).orElseThrow(Missing::new);
        LineProofReader.@Nullable Bound bound =
                reader.of(actor, id, visit.today()).orElse(null);
        Row row = rows.row(commitment, visit.today());
        String refusal = refusal(actor, commitment);
        boolean may = refusal.isEmpty();
        return visit.page(
                actor,
                "proof/lines",
                Place.under("/ledger", "台账", "第" + commitment.number() + "号")
                        .then("条线取数", "/commitments/" + id)
                        .headed(commitment.task()),
                new Shown(
                        row,
                        bound,
                        may
                                ? binds.suggest().of(commitment).stream()
                                        .map(LineProofPages::hint)
                                        .toList()
                                : List.of(),
                        may ? choices(commitment, visit.typed("statistic")) : List.of(),
                        may ? "目标是" + row.goal() + "，没有哪条线的统计按同样的计量单位出数。" : refusal,
                        bound == null ? List.of() : proofs.of(actor.regionId(), id),
                        bound != null && actor.may("ledger.manage"),
                        complaint));
    }

    /** Why this person may not bind it now; empty where he may. */
    private static String refusal(Actor actor, Commitment commitment) {
        if (!actor.may("ledger.manage") || !actor.may("line.read")) {
            return "绑定由政府办或督查室办理。";
        }
        if (commitment.standing().bound()) {
            return "这一件已经由项目库自动取数，先到“项目库取数”解除绑定。";
        }
        return commitment.state() == CommitmentState.ASSIGNED ? "" : "交办以后、销号以前的事项才能绑定。";
    }

    private static Hint hint(SuggestFromLines.Suggestion one) {
        return new Hint(
                one.line().code() + BETWEEN + one.statistic().code(),
                one.line().name() + "·" + one.statistic().name(),
                one.because());
    }

    private List<Choice> choices(Commitment commitment, String typed) {
        return binds.bind().fitting(commitment).stream()
                .map(fit -> Choice.of(
                        fit.line().code() + BETWEEN + fit.statistic().code(),
                        fit.line().name() + "·" + fit.statistic().name() + "（"
                                + fit.statistic().kind().label() + "）",
                        typed))
                .toList();
    }
}
