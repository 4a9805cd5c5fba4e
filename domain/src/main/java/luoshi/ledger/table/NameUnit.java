package luoshi.ledger.table;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 认单位名: which unit a name in a table means, or that it means nobody; remembered for the region's next tables. */
public final class NameUnit {
    private final ImportedTables tables;
    private final Units units;
    private final Journal journal;

    public NameUnit(ImportedTables tables, Units units, Journal journal) {
        this.tables = tables;
        this.units = units;
        this.journal = journal;
    }

    /** @param unitId null where the name means nobody */
    public Answer name(Actor actor, String name, @Nullable Long unitId) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("由督查室或政府办办理");
        }
        if (unitId != null && units.find(actor.regionId(), unitId).isEmpty()) {
            return new Answer.Refused("没有这个单位");
        }
        tables.name(actor.regionId(), name, unitId);
        journal.append(Fact.of(actor.regionId(), "table.name-told", "unit", unitId == null ? 0 : unitId)
                .to(Particulars.of("name", name).and("unit", unitId).json()));
        return new Answer.Done(unitId == null ? 0 : unitId);
    }
}
