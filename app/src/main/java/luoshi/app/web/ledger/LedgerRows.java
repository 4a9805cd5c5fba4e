package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Slice;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.springframework.stereotype.Component;

/** All the rows that an address of the ledger meets, for the tables that leave the system. */
@Component
class LedgerRows {
    private static final int BATCH = 1_000;

    private final Commitments commitments;
    private final Reports reports;
    private final FilterReader filters;
    private final LightReader lights;
    private final RowReader reader;

    LedgerRows(Commitments commitments, Reports reports, FilterReader filters, LightReader lights, RowReader reader) {
        this.commitments = commitments;
        this.reports = reports;
        this.filters = filters;
        this.lights = lights;
        this.reader = reader;
    }

    /** The report that an address shows; none where the region has no such report. */
    Optional<Report> report(Actor actor, Asked asked) {
        return LedgerPages.shown(reports.list(actor.regionId()), asked.number("report"));
    }

    long count(Actor actor, Asked asked, LocalDate today) {
        return report(actor, asked)
                .map(report -> filters.filter(actor, report.id(), asked, today))
                .map(filter -> asked.asks("light")
                        ? lights.read(filter, asked, today).matching().size()
                        : commitments.totals(filter).values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .orElse(0L);
    }

    /** Batch after batch, so that a long ledger is never in memory as a whole. */
    Stream<Row> rows(Actor actor, Asked asked, LocalDate today) {
        return report(actor, asked).stream()
                .map(report -> filters.filter(actor, report.id(), asked, today))
                .flatMap(filter -> batches(filter, asked, today))
                .flatMap(batch -> reader.rows(actor.regionId(), batch, today).stream());
    }

    private Stream<List<Commitment>> batches(Commitments.Filter filter, Asked asked, LocalDate today) {
        if (asked.asks("light")) {
            return Stream.of(lights.read(filter, asked, today).matching());
        }
        return Stream.iterate(
                commitments.page(filter, slice(asked, null)),
                batch -> !batch.isEmpty(),
                batch -> commitments.page(filter, slice(asked, Slice.of(asked.order(), batch.getLast()))));
    }

    private static Slice slice(Asked asked, Slice.@org.jspecify.annotations.Nullable From from) {
        return new Slice(asked.order(), asked.falling(), from, false, BATCH);
    }
}
