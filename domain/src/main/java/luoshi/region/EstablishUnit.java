package luoshi.region;

import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 设立单位: a new unit with its aliases. */
public final class EstablishUnit {
    private final Units units;
    private final Journal journal;

    public EstablishUnit(Units units, Journal journal) {
        this.units = units;
        this.journal = journal;
    }

    public Answer establish(Unit unit) {
        if (unit.name().isBlank() || unit.shortName().isBlank()) {
            return new Refused("单位的全称和简称都要填");
        }
        var taken = units.named(unit.regionId(), unit.name());
        if (taken.isPresent()) {
            return new Refused("“" + unit.name() + "”已经是" + taken.get().name() + "的名称或别名");
        }
        long id = units.add(unit);
        journal.append(Fact.of(unit.regionId(), "unit.established", "unit", id).to(particulars(unit)));
        return new Answer.Done(id);
    }

    static String particulars(Unit unit) {
        return Particulars.of("name", unit.name())
                .and("shortName", unit.shortName())
                .and("class", unit.unitClass().label())
                .and("aliases", String.join("、", unit.aliases()))
                .and("leaderPost", unit.leaderPostId())
                .and("field", unit.field())
                .and("from", unit.validFrom())
                .and("to", unit.validTo())
                .and("mergedInto", unit.mergedInto())
                .json();
    }
}
