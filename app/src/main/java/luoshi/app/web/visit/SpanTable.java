package luoshi.app.web.visit;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.publication.Sheet;
import luoshi.visit.SiteVisits;
import org.jspecify.annotations.Nullable;

/** A table of a period as Excel. The query says which: {@code 2026-10-01_2026-12-31}; one that says none has no rows. */
record SpanTable(String what, String title, List<Sheet.Column> columns, Rows rows) implements Exportable {

    /** The rows of a period, counted on its last day. */
    interface Rows {
        List<List<@Nullable Object>> of(Actor actor, SiteVisits.Span span);
    }

    @Override
    public long count(Actor actor, String query) {
        return read(actor, query).size();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        return new Sheet(title + query.replace('_', '至'), columns, read(actor, query).stream());
    }

    private List<List<@Nullable Object>> read(Actor actor, String query) {
        String[] days = query.split("_", 2);
        @Nullable LocalDate from = Fields.day(days[0]);
        @Nullable LocalDate to = days.length < 2 ? null : Fields.day(days[1]);
        return from == null || to == null || !actor.may("visit.read")
                ? List.of()
                : rows.of(actor, new SiteVisits.Span(from, to));
    }

    static Sheet.Column column(String name, int width) {
        return new Sheet.Column(name, width);
    }
}
