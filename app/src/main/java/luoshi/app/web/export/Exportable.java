package luoshi.app.web.export;

import java.time.LocalDate;
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

    /** How many rows the filter meets for the actor. */
    long count(Actor actor, String query);

    /** Asked within the actor's transaction, which stays open until the rows are read. */
    Sheet sheet(Actor actor, String query, LocalDate today);
}
