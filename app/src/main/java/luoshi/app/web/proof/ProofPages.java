package luoshi.app.web.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.caseline.proof.LineBindings;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Proofs;
import luoshi.project.Sort;
import luoshi.project.proof.Among;
import luoshi.project.proof.BindCommitment;
import luoshi.project.proof.Binding;
import luoshi.project.proof.Bindings;
import luoshi.project.proof.Measure;
import luoshi.project.proof.UnbindCommitment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 自动取数: what moves a commitment by itself, with the rows behind it on any day; bound and unbound by a person. */
@Controller
class ProofPages {
    private static final String SIZE = "\\d{1,6}(\\.\\d{1,4})?";
    private static final int YI = 8;

    private final Commitments commitments;
    private final Proofs proofs;
    private final Bindings bindings;
    private final ProofReader reader;
    private final RowReader rows;
    private final Binds binds;

    ProofPages(
            Commitments commitments,
            Proofs proofs,
            Bindings bindings,
            ProofReader reader,
            RowReader rows,
            Binds binds) {
        this.commitments = commitments;
        this.proofs = proofs;
        this.bindings = bindings;
        this.reader = reader;
        this.rows = rows;
        this.binds = binds;
    }

    /** What the forms do. */
    @Component
    record Binds(BindCommitment bind, UnbindCommitment unbind, LineBindings lines, BindingForms forms) {}

    /** What a business line moves has a page of its own. */
    @GetMapping("/commitments/{id}/proof")
    ModelAndView show(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(on, visit.today());
        return visit.as(actor -> binds.lines().of(actor.regionId(), id).isPresent()
                ? new ModelAndView("redirect:/commitments/" + id + "/lines")
                : show(visit, actor, id, day, ""));
    }

    private static LocalDate day(String words, LocalDate otherwise) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    @PostMapping("/commitments/{id}/proof")
    ModelAndView bind(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(visit, response, id, "已绑定，进度自动取数", actor -> {
            @Nullable Measure measure = one(Measure.values(), visit.typed("measure"));
            if (measure == null) {
                return new Answer.Refused("请选取什么数");
            }
            String size = visit.typed("size").strip();
            if (!size.isEmpty() && !size.matches(SIZE)) {
                return new Answer.Refused("总投资下限请填亿元数，如1或0.5");
            }
            String project = visit.typed("project").strip();
            @Nullable Long only = project.isEmpty() ? null : reader.named(actor.regionId(), project);
            if (!project.isEmpty() && only == null) {
                return new Answer.Refused("没有叫“" + project + "”的项目，或您不能查看");
            }
            return binds.bind().bind(actor, id, measure, among(visit, size, only), visit.today());
        });
    }

    private static Among among(Visit visit, String size, @Nullable Long only) {
        String privately = visit.typed("private");
        String unit = visit.typed("unit");
        return new Among(
                one(Sort.values(), visit.typed("sort")),
                privately.isEmpty() ? null : Boolean.valueOf(privately),
                unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null,
                size.isEmpty() ? null : new BigDecimal(size).movePointRight(YI),
                only);
    }

    @PostMapping("/commitments/{id}/proof/end")
    ModelAndView unbind(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                "已解除绑定，进度由单位填报",
                actor -> binds.unbind().unbind(actor, id, visit.typed("reason"), visit.today()));
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return binds.forms()
                .send(
                        visit,
                        response,
                        new BindingForms.Then(visit.back("/commitments/" + id + "/proof"), done),
                        work,
                        reason -> visit.as(actor -> show(visit, actor, id, visit.today(), reason)));
    }

    private ModelAndView show(Visit visit, Actor actor, long id, LocalDate on, String complaint) {
        Denied.unless(actor, "ledger.read");
        long region = actor.regionId();
        Commitment commitment = commitments.find(region, id).orElseThrow(Missing::new);
        List<Binding> all = bindings.all(region, id);
        @Nullable
        Binding open =
                all.stream().filter(one -> one.ended() == null).findFirst().orElse(null);
        return visit.page(
                actor,
                "proof/page",
                Place.under("/ledger", "台账", "第" + commitment.number() + "号")
                        .then("自动取数", "/commitments/" + id)
                        .headed(commitment.task()),
                new ProofPage(
                        rows.row(commitment, visit.today()),
                        open == null ? null : reader.bound(actor, open),
                        on,
                        open == null || !actor.may("project.read") ? List.of() : reader.lines(actor, open, on),
                        proofs.of(region, id),
                        all.stream().filter(one -> one.ended() != null).toList(),
                        open == null && mayBind(actor, commitment) ? form(actor, commitment, visit.typed()) : null,
                        open != null && actor.may("ledger.manage"),
                        complaint));
    }

    private static boolean mayBind(Actor actor, Commitment commitment) {
        return actor.may("ledger.manage")
                && actor.may("project.read")
                && commitment.state() == CommitmentState.ASSIGNED;
    }

    private ProofPage.Form form(Actor actor, Commitment commitment, Map<String, String> typed) {
        long region = actor.regionId();
        return new ProofPage.Form(
                reader.suggestions(commitment, reader.projectNames(region)),
                Stream.of(Measure.values())
                        .map(one -> Choice.of(one, one.label(), typed.get("measure")))
                        .toList(),
                Stream.of(Sort.values())
                        .map(one -> Choice.of(one, one.label(), typed.get("sort")))
                        .toList(),
                rows.unitNames(region).entrySet().stream()
                        .map(unit -> Choice.of(unit.getKey(), unit.getValue(), typed.get("unit")))
                        .toList(),
                typed);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
