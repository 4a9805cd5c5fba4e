package luoshi.project.parcel;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Units;
import luoshi.supervision.Answer;

/** 登记片区. */
public final class OpenArea {
    private final Areas areas;
    private final Units units;
    private final Journal journal;

    public OpenArea(Areas areas, Units units, Journal journal) {
        this.areas = areas;
        this.units = units;
        this.journal = journal;
    }

    public Answer open(Actor actor, String name, long unitId) {
        if (!actor.may("project.keep")) {
            return new Answer.Refused("片区由发改局登记");
        }
        if (name.isBlank() || units.find(actor.regionId(), unitId).isEmpty()) {
            return new Answer.Refused("写明片区名称，选管理单位");
        }
        if (areas.list(actor.regionId()).stream().anyMatch(area -> area.name().equals(name.strip()))) {
            return new Answer.Refused("已有同名的片区");
        }
        long id = areas.open(actor.regionId(), name.strip(), unitId);
        journal.append(Fact.of(actor.regionId(), "area.opened", "area", id)
                .to(Particulars.of("name", name.strip()).and("unit", unitId).json()));
        return new Answer.Done(id);
    }
}
