package luoshi.ledger.table;

import luoshi.access.Actor;
import luoshi.ledger.Answer;
import org.jspecify.annotations.Nullable;

/** Tables that are still being matched. */
final class Drafts {
    static final Answer.Refused REFUSED = new Answer.Refused("这张表已经导入或放弃，或您不能办理");

    private Drafts() {}

    static @Nullable ImportedTable mine(ImportedTables tables, Actor actor, long tableId) {
        return actor.may("ledger.manage")
                ? tables.find(actor.regionId(), tableId)
                        .filter(table -> table.state() == ImportedTable.State.DRAFT)
                        .orElse(null)
                : null;
    }
}
