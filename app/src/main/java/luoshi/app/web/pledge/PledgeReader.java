package luoshi.app.web.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Condition;
import luoshi.ledger.Goal;
import luoshi.ledger.pledge.Pledge;
import luoshi.ledger.pledge.Pledge.Level;
import luoshi.ledger.pledge.PledgeYear;
import luoshi.ledger.pledge.Pledges;
import luoshi.ledger.pledge.Suggestion;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a year's pledges shows. */
@Component
class PledgeReader {
    private static final int MOST = 200;

    private final Pledges pledges;
    private final Commitments commitments;
    private final Reports reports;
    private final RowReader rows;

    PledgeReader(Pledges pledges, Commitments commitments, Reports reports, RowReader rows) {
        this.pledges = pledges;
        this.commitments = commitments;
        this.reports = reports;
        this.rows = rows;
    }

    PledgePage read(Actor actor, int year, Visit visit, String complaint) {
        long region = actor.regionId();
        LocalDate today = visit.today();
        Map<Long, String> units = rows.unitNames(region);
        @Nullable PledgeYear stage = pledges.year(region, year).orElse(null);
        boolean manages = actor.may("ledger.manage");
        return new PledgePage(
                year,
                years(region, year, today),
                stage,
                levels(actor, year, today),
                candidates(region, year, units),
                manages ? pledges.suggestions(region, year, MOST) : List.<Suggestion>of(),
                manages ? pledges.countSuggestions(region, year) : 0,
                units.entrySet().stream()
                        .map(unit -> Choice.of(unit.getKey(), unit.getValue(), visit.typed("lead")))
                        .toList(),
                manages,
                today.toString(),
                complaint.isEmpty() ? Map.of() : visit.typed(),
                complaint);
    }

    private List<Integer> years(long region, int shown, LocalDate today) {
        TreeSet<Integer> years = new TreeSet<>(List.of(shown, today.getYear(), today.getYear() + 1));
        pledges.years(region).forEach(year -> years.add(year.year()));
        return List.copyOf(years.descendingSet());
    }

    private List<PledgePage.OfLevel> levels(Actor actor, int year, LocalDate today) {
        List<Row> all = new ArrayList<>();
        for (Report report : reports.list(actor.regionId())) {
            if (report.year() == year) {
                all.addAll(rows.rows(
                        actor.regionId(),
                        commitments.page(
                                new Commitments.Filter(
                                        actor.regionId(),
                                        report.id(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        new Commitments.Fine(List.of(Condition.Flag.PLEDGES))),
                                0,
                                MOST),
                        today));
            }
        }
        return Arrays.stream(Level.values())
                .map(level -> ofLevel(level, all))
                .filter(level -> !level.rows().isEmpty())
                .toList();
    }

    private static PledgePage.OfLevel ofLevel(Level level, List<Row> all) {
        List<Row> rows = all.stream()
                .filter(row -> level.code().equals(row.commitment().pledge()))
                .filter(row -> row.commitment().state() != CommitmentState.WITHDRAWN)
                .toList();
        return new PledgePage.OfLevel(
                level,
                rows,
                rows.stream()
                        .filter(row -> row.commitment().state() == CommitmentState.CLOSED)
                        .count(),
                rows.stream().filter(row -> row.light() == Light.LATE).count(),
                rows.stream().filter(row -> row.light() == Light.WARN).count());
    }

    private List<PledgePage.Candidate> candidates(long region, int year, Map<Long, String> units) {
        Map<Long, Pledge.Scores> scores = pledges.scores(region, year);
        return pledges.of(region, year).stream()
                .map(pledge -> new PledgePage.Candidate(
                        pledge,
                        units.getOrDefault(pledge.leadUnitId(), ""),
                        scores.getOrDefault(pledge.id(), Pledge.Scores.NONE),
                        money(pledge.content().funds())))
                .toList();
    }

    private static String money(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : Goal.amount(yuan) + "元";
    }
}
