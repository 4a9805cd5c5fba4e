package luoshi.app.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.publication.Sheet;

/** 可导出的表: a table of some page that may be taken out as Excel or Word, with that page's filter. */
public interface Exportable {

    /** The table's name in addresses and in the journal: {@code ledger}. */
    String what();

    /** What people call it. */
    String title();

    /** As what it leaves. */
    default Format format() {
        return Format.EXCEL;
    }

    /** Its columns, where other forms may be filled from it; else none. */
    default List<Sheet.Column> columns() {
        return List.of();
    }

    /** What people call its format. */
    default String label() {
        return format().label();
    }

    /** With its full stop. */
    default String ending() {
        return format().ending();
    }

    default String mediaType() {
        return format().mediaType();
    }

    /** Why it cannot be taken out like this, in words; empty where it can. */
    default String refusal(Actor actor, String query, LocalDate today) {
        return "";
    }

    /** Writes the file; does not close {@code out}. */
    default void write(OutputStream out, Actor actor, String query, LocalDate today, Sheet.Watermark mark)
            throws IOException {
        format().write(out, sheet(actor, query, today), mark);
    }

    /** How many rows the filter meets for the actor. */
    long count(Actor actor, String query);

    /** Asked within the actor's transaction, which stays open until the rows are read. */
    Sheet sheet(Actor actor, String query, LocalDate today);
}
