package luoshi.region;

import luoshi.journal.Fact;
import luoshi.journal.Journal;

/** 变更单位: its names, class, aliases, leader in charge or duties. */
public final class ChangeUnit {
    private final Units units;
    private final Journal journal;

    public ChangeUnit(Units units, Journal journal) {
        this.units = units;
        this.journal = journal;
    }

    public Answer change(Unit changed) {
        var before = units.find(changed.regionId(), changed.id());
        if (before.isEmpty()) {
            return new Refused("没有这个单位");
        }
        var taken = units.named(changed.regionId(), changed.name());
        if (taken.isPresent() && taken.get().id() != changed.id()) {
            return new Refused("“" + changed.name() + "”已经是" + taken.get().name() + "的名称或别名");
        }
        units.change(changed);
        journal.append(Fact.of(changed.regionId(), "unit.changed", "unit", changed.id())
                .from(EstablishUnit.particulars(before.get()))
                .to(EstablishUnit.particulars(changed)));
        return new Answer.Done(changed.id());
    }
}
