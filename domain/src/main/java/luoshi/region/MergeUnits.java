package luoshi.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 机构改革: a unit ends and its history goes on in another, which is known by the old names from then on. */
public final class MergeUnits {
    private final Units units;
    private final Journal journal;

    public MergeUnits(Units units, Journal journal) {
        this.units = units;
        this.journal = journal;
    }

    /** @param from the first day on which the old unit is no more */
    public Answer merge(long regionId, long oldUnit, long newUnit, LocalDate from) {
        var ending = units.find(regionId, oldUnit);
        var going = units.find(regionId, newUnit);
        if (oldUnit == newUnit || ending.isEmpty() || going.isEmpty()) {
            return new Refused("请选两个不同的单位");
        }
        Unit old = ending.get();
        if (old.validTo() != null || !from.isAfter(old.validFrom())) {
            return new Refused(old.name() + "在" + from + "之前已经撤并，或尚未设立");
        }
        units.change(new Unit(
                regionId,
                old.id(),
                old.name(),
                old.shortName(),
                old.unitClass(),
                List.of(),
                old.leaderPostId(),
                old.field(),
                old.validFrom(),
                from.minusDays(1),
                newUnit));
        units.change(withNamesOf(going.get(), old));
        journal.append(Fact.of(regionId, "unit.merged", "unit", oldUnit)
                .to(Particulars.of("into", newUnit).and("from", from).json()));
        return new Answer.Done(newUnit);
    }

    private static Unit withNamesOf(Unit unit, Unit old) {
        List<String> aliases = new ArrayList<>(unit.aliases());
        aliases.addAll(old.aliases());
        aliases.add(old.name());
        aliases.add(old.shortName());
        return new Unit(
                unit.regionId(),
                unit.id(),
                unit.name(),
                unit.shortName(),
                unit.unitClass(),
                aliases.stream().distinct().toList(),
                unit.leaderPostId(),
                unit.field(),
                unit.validFrom(),
                unit.validTo(),
                unit.mergedInto());
    }
}
