package luoshi.app.web.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.proof.ProofReader.Bound;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Condition;
import luoshi.project.proof.Binding;
import luoshi.project.proof.Bindings;
import luoshi.project.proof.Suggestion;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 自动取数: which share of the ledger proves itself, what it stands at, and what the words of other matters suggest. */
@Controller
public class ProofListPages {
    private static final int MOST = 2_000;
    private static final int HUNDRED = 100;

    private final Commitments commitments;
    private final Reports reports;
    private final Bindings bindings;
    private final ProofReader reader;
    private final RowReader rows;
    private final LineProofReader lines;

    ProofListPages(
            Commitments commitments,
            Reports reports,
            Bindings bindings,
            ProofReader reader,
            RowReader rows,
            LineProofReader lines) {
        this.commitments = commitments;
        this.reports = reports;
        this.bindings = bindings;
        this.reader = reader;
        this.rows = rows;
        this.lines = lines;
    }

    /** A matter that is bound. */
    public record Line(Row row, Bound bound) {}

    /** A matter that a business line moves. */
    public record LineMatter(Row row, LineProofReader.Bound bound) {}

    /** A matter whose words speak of a figure. */
    public record Hint(Commitment commitment, Suggestion suggestion) {}

    /** @param live how many matters are in progress, bound or not */
    public record Listed(List<Line> lines, List<LineMatter> byLines, List<Hint> hints, long live, boolean mayBind) {
        public long bound() {
            return lines.size() + (long) byLines.size();
        }

        public String share() {
            return live == 0
                    ? "0%"
                    : BigDecimal.valueOf(bound() * HUNDRED)
                                    .divide(BigDecimal.valueOf(live), 1, RoundingMode.HALF_UP)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + "%";
        }
    }

    @GetMapping("/ledger/proofs")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.read");
            return visit.page(actor, "proof/list", Place.under("/ledger", "台账", "自动取数"), listed(actor, visit.today()));
        });
    }

    private Listed listed(Actor actor, LocalDate today) {
        List<Report> all = reports.list(actor.regionId());
        if (all.isEmpty()) {
            return new Listed(List.of(), List.of(), List.of(), 0, false);
        }
        Map<Long, Binding> open = bindings.open(actor.regionId()).stream()
                .collect(Collectors.toMap(Binding::commitmentId, Function.identity()));
        List<Commitment> bound = page(actor, all.getFirst(), Condition.Flag.BOUND);
        List<Commitment> unbound = page(actor, all.getFirst(), Condition.Flag.UNBOUND);
        boolean mayBind = actor.may("ledger.manage") && actor.may("project.read");
        return new Listed(
                rows.rows(actor.regionId(), bound, today).stream()
                        .flatMap(row ->
                                Optional.ofNullable(open.get(row.commitment().id()))
                                        .map(binding -> new Line(row, reader.bound(actor, binding)))
                                        .stream())
                        .toList(),
                byLines(actor, bound, today),
                mayBind ? hints(actor, unbound) : List.of(),
                bound.size() + (long) unbound.size(),
                mayBind);
    }

    private List<LineMatter> byLines(Actor actor, List<Commitment> bound, LocalDate today) {
        Map<Long, LineProofReader.Bound> open = lines.open(actor, today).stream()
                .collect(Collectors.toMap(one -> one.binding().commitmentId(), Function.identity()));
        List<Commitment> moved =
                bound.stream().filter(one -> open.containsKey(one.id())).toList();
        return rows.rows(actor.regionId(), moved, today).stream()
                .flatMap(row ->
                        Optional.ofNullable(open.get(row.commitment().id()))
                                .map(one -> new LineMatter(row, one))
                                .stream())
                .toList();
    }

    private List<Hint> hints(Actor actor, List<Commitment> unbound) {
        Map<Long, String> known = reader.projectNames(actor.regionId());
        return unbound.stream()
                .flatMap(commitment ->
                        reader.suggestions(commitment, known).stream().map(one -> new Hint(commitment, one)))
                .toList();
    }

    private List<Commitment> page(Actor actor, Report report, Condition condition) {
        return commitments.page(
                new Commitments.Filter(
                        actor.regionId(),
                        report.id(),
                        null,
                        CommitmentState.ASSIGNED,
                        null,
                        null,
                        new Commitments.Fine(List.of(condition))),
                0,
                MOST);
    }
}
