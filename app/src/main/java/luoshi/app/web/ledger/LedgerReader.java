package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.page.Choice;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Condition;
import luoshi.ledger.Slice;
import luoshi.ledger.filter.SavedFilters;
import luoshi.report.Report;
import org.springframework.stereotype.Component;

/** Gathers what the page of the ledger shows: a fixed number of queries, however long the ledger is. */
@Component
class LedgerReader {
    private static final int PAGE = 50;

    private final Commitments commitments;
    private final SavedFilters saved;
    private final FilterReader filters;
    private final LightReader lights;
    private final RowReader rows;

    LedgerReader(
            Commitments commitments, SavedFilters saved, FilterReader filters, LightReader lights, RowReader rows) {
        this.commitments = commitments;
        this.saved = saved;
        this.filters = filters;
        this.lights = lights;
        this.rows = rows;
    }

    LedgerPage read(Actor actor, Report report, List<Report> reports, Asked asked, LocalDate today) {
        Directory directory = rows.directory(actor.regionId());
        Commitments.Filter filter = filters.filter(actor, report.id(), asked, today);
        boolean byLight = asked.asks("light");
        Slice slice = asked.slice(PAGE + 1);
        Commitments.Counted counted = byLight
                ? new Commitments.Counted(commitments.totals(filter), List.of())
                : commitments.counted(filter, slice);
        Map<CommitmentState, Long> totals = counted.totals();
        long total = totals.values().stream().mapToLong(Long::longValue).sum();
        boolean wide = byLight && total > LightReader.WIDEST;
        LightReader.Lit lit = wide || (!byLight && total > LightReader.COUNTED)
                ? LightReader.Lit.NONE
                : lights.read(filter, asked, today);
        List<Commitment> found = byLight ? lit.slice(slice) : counted.page();
        return new LedgerPage(
                report,
                page(actor, directory, asked, found, today),
                new LedgerPage.Totals(
                        totals,
                        lit.counts(),
                        byLight ? lit.matching().size() : total,
                        asked.filtered() ? 0 : bound(filter)),
                choices(actor, directory, reports, asked),
                asked,
                saved.list(actor.regionId()),
                new LedgerPage.May(actor.accountId(), actor.may("export.rows"), actor.may("ledger.manage")),
                wide ? "这里有" + total + "件，按光筛选一次最多看" + LightReader.WIDEST + "件。请先按章节、单位或状态缩小范围。" : "",
                limits(actor, asked, total));
    }

    /** Counted for the whole report only: a filtered list is asked for too often. */
    private long bound(Commitments.Filter filter) {
        List<Condition> conditions = new ArrayList<>(filter.fine().conditions());
        conditions.add(Condition.Flag.BOUND);
        return commitments
                .totals(new Commitments.Filter(
                        filter.regionId(),
                        filter.reportId(),
                        filter.viewerUnit(),
                        filter.state(),
                        filter.kind(),
                        filter.leadUnitId(),
                        new Commitments.Fine(conditions)))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What is not counted or not found because there is too much of it is said. */
    private List<String> limits(Actor actor, Asked asked, long total) {
        List<String> limits = new ArrayList<>();
        if (!asked.asks("light") && total > LightReader.COUNTED) {
            limits.add("超过" + LightReader.COUNTED + "件，没有逐件数各光的件数；要看哪一种光，在上面选，或先缩小范围。");
        }
        if (asked.asks("q") && filters.cuts(actor, asked.of("q"))) {
            limits.add("含“" + asked.of("q") + "”的事项太多，只在最近的" + FilterReader.FOUND + "件里查找；请多写几个字。");
        }
        return limits;
    }

    /** One row more than a page was read, to know whether the list goes on. */
    private LedgerPage.Found page(
            Actor actor, Directory directory, Asked asked, List<Commitment> found, LocalDate today) {
        boolean more = found.size() > PAGE;
        boolean back = asked.goesBack();
        List<Commitment> shown =
                !more ? found : back ? found.subList(found.size() - PAGE, found.size()) : found.subList(0, PAGE);
        boolean before = back ? more : asked.asks("after");
        boolean after = back || more;
        return new LedgerPage.Found(
                rows.rows(actor.regionId(), directory, shown, today),
                before && !shown.isEmpty() ? Asked.written(Slice.of(asked.order(), shown.getFirst())) : "",
                after && !shown.isEmpty() ? Asked.written(Slice.of(asked.order(), shown.getLast())) : "");
    }

    private static LedgerPage.Choices choices(Actor actor, Directory directory, List<Report> reports, Asked asked) {
        Map<Long, String> units = directory.unitNames();
        return new LedgerPage.Choices(
                reports.stream()
                        .map(report -> Choice.of(report.id(), report.title(), asked.number("report")))
                        .toList(),
                CommitmentState.IN_LEDGER.stream()
                        .map(state -> Choice.of(state, state.label(), asked.state()))
                        .toList(),
                Stream.of("target", "project", "deliverable", "action")
                        .map(kind -> Choice.of(kind, Row.name(kind), asked.of("kind")))
                        .toList(),
                named(units, asked.of("lead")),
                named(units, asked.of("involved")),
                named(directory.leaders(), asked.of("leader")),
                actor.may("ledger.manage") ? named(directory.postNames(), "") : List.of());
    }

    private static List<Choice> named(Map<Long, String> names, String chosen) {
        return names.entrySet().stream()
                .map(name -> Choice.of(name.getKey(), name.getValue(), chosen))
                .toList();
    }
}
