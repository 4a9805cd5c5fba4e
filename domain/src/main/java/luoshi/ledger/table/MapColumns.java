package luoshi.ledger.table;

import java.util.List;
import luoshi.access.Actor;
import luoshi.ledger.Answer;
import luoshi.ledger.review.Review;
import org.jspecify.annotations.Nullable;

/** 对栏目: what the columns mean, remembered for the next table with the same header. The rows are matched anew. */
public final class MapColumns {
    private final ImportedTables tables;
    private final Review review;

    public MapColumns(ImportedTables tables, Review review) {
        this.tables = tables;
        this.review = review;
    }

    public Answer map(Actor actor, long tableId, List<Field> columns) {
        @Nullable ImportedTable table = Drafts.mine(tables, actor, tableId);
        if (table == null) {
            return Drafts.REFUSED;
        }
        if (columns.size() != table.header().size()) {
            return new Answer.Refused("每一栏都要选");
        }
        for (Field field : Field.values()) {
            if (field != Field.NONE && columns.stream().filter(field::equals).count() > 1) {
                return new Answer.Refused("有两栏都选了“" + field.label() + "”，只能有一栏");
            }
        }
        if (!columns.contains(Field.TASK) && !columns.contains(Field.QUOTE)) {
            return new Answer.Refused("要有一栏是“任务”或“报告原文”");
        }
        tables.columns(actor.regionId(), tableId, columns);
        tables.remember(actor.regionId(), ImportedTable.key(table.header()), columns);
        List<ImportedRow> rows = new Matching(
                        review.of(actor.regionId(), table.reportId()), ImportedTable.isOurs(table.header(), columns))
                .propose(columns, tables.rows(actor.regionId(), tableId));
        tables.choose(actor.regionId(), tableId, rows);
        return new Answer.Done(tableId);
    }
}
