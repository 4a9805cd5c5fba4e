package luoshi.ledger.table;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** 放弃导入: the table stays on the list; nothing of it is taken over. */
public final class DropTable {
    private final ImportedTables tables;
    private final Journal journal;

    public DropTable(ImportedTables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    public Answer drop(Actor actor, long tableId) {
        @Nullable ImportedTable table = Drafts.mine(tables, actor, tableId);
        if (table == null) {
            return Drafts.REFUSED;
        }
        tables.end(actor.regionId(), tableId, ImportedTable.State.DROPPED, "");
        journal.append(Fact.of(actor.regionId(), "table.dropped", "report", table.reportId())
                .to(Particulars.of("file", table.fileName())
                        .and("hash", table.hash())
                        .json()));
        return new Answer.Done(tableId);
    }
}
