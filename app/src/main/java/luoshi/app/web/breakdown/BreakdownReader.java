package luoshi.app.web.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.CheckDuties;
import luoshi.ledger.breakdown.Opinion;
import luoshi.parameter.Parameters;
import luoshi.region.Units;
import luoshi.report.Report;
import org.springframework.stereotype.Component;

/** Gathers what the page of the division of labour shows. */
@Component
class BreakdownReader {
    private static final int ALL = 10_000;

    private final Commitments commitments;
    private final Breakdown breakdown;
    private final RowReader rows;
    private final Units units;
    private final Parameters parameters;
    private final CheckDuties check;

    BreakdownReader(
            Commitments commitments,
            Breakdown breakdown,
            RowReader rows,
            Units units,
            Parameters parameters,
            CheckDuties check) {
        this.commitments = commitments;
        this.breakdown = breakdown;
        this.rows = rows;
        this.units = units;
        this.parameters = parameters;
        this.check = check;
    }

    BreakdownPage read(Actor actor, Report report, LocalDate today, String complaint) {
        long region = actor.regionId();
        Map<CommitmentState, Long> totals = commitments.totals(Commitments.Filter.all(region, report.id(), 0L));
        List<Commitment> open = inState(region, report.id(), CommitmentState.OPEN);
        long consulted = totals.getOrDefault(CommitmentState.CONSULTED, 0L);
        long prepared = breakdown.issues(region, report.id()).stream()
                .filter(issue -> issue.mark() == null)
                .mapToLong(issue -> issue.items())
                .sum();
        int days = parameters.on(region, "ledger.opinion-days", today).number();
        return new BreakdownPage(
                report,
                sections(rows.rows(region, open, today)),
                objections(region, report.id(), today),
                check.check(actor, report.id()).size(),
                breakdown.issues(region, report.id()),
                consulted,
                Math.max(0, consulted - prepared),
                today.plusDays(days).toString(),
                units.list(region, today).stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), null))
                        .toList(),
                new BreakdownPage.May(actor.may("ledger.manage"), actor.may("ledger.sign")),
                complaint);
    }

    List<Commitment> inState(long region, long report, CommitmentState state) {
        return commitments.page(
                new Commitments.Filter(region, report, 0L, state, null, null, Commitments.Fine.NONE), 0, ALL);
    }

    private static List<BreakdownPage.Section> sections(List<Row> rows) {
        Map<String, List<Row>> under = new LinkedHashMap<>();
        rows.forEach(row -> under.computeIfAbsent(row.commitment().place().section(), section -> new ArrayList<>())
                .add(row));
        return under.entrySet().stream()
                .map(section -> new BreakdownPage.Section(
                        section.getKey().isEmpty() ? "标题以外" : section.getKey(),
                        section.getValue(),
                        section.getValue().stream()
                                .filter(row -> !row.commitment().duty().gaps().isEmpty())
                                .map(row -> new BreakdownPage.Gap(
                                        row,
                                        String.join("、", row.commitment().duty().gaps())))
                                .toList()))
                .toList();
    }

    private List<BreakdownPage.Objection> objections(long region, long report, LocalDate today) {
        List<Opinion> open = breakdown.open(region, report);
        Map<Long, String> names = rows.unitNames(region);
        Map<Long, Row> matters = new LinkedHashMap<>();
        rows.rows(
                        region,
                        commitments.all(
                                region, open.stream().map(Opinion::commitmentId).toList()),
                        today)
                .forEach(row -> matters.put(row.commitment().id(), row));
        return open.stream()
                .filter(opinion -> matters.containsKey(opinion.commitmentId()))
                .map(opinion -> objection(opinion, matters, names))
                .toList();
    }

    @SuppressWarnings("NullAway") // the caller kept only those whose matter is there
    private static BreakdownPage.Objection objection(Opinion opinion, Map<Long, Row> matters, Map<Long, String> names) {
        Long proposed = opinion.proposedUnitId();
        return new BreakdownPage.Objection(
                opinion.id(),
                matters.get(opinion.commitmentId()),
                names.getOrDefault(opinion.unitId(), ""),
                opinion.kind().label(),
                opinion.words(),
                proposed == null ? "" : names.getOrDefault(proposed, ""),
                Days.minute(opinion.givenAt()));
    }
}
