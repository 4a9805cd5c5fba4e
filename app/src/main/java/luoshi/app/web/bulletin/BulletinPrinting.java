package luoshi.app.web.bulletin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.print.Printable;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.bulletin.Bulletins;
import org.springframework.stereotype.Component;

/** 通报 as a paper, for those who see it. */
@Component
class BulletinPrinting implements Printable {
    static final String FORM = "bulletin";

    private final Bulletins bulletins;
    private final Units units;
    private final Divisions divisions;
    private final Journal journal;

    BulletinPrinting(Bulletins bulletins, Units units, Divisions divisions, Journal journal) {
        this.bulletins = bulletins;
        this.units = units;
        this.divisions = divisions;
        this.journal = journal;
    }

    @Override
    public Map<String, String> forms() {
        return Map.of(FORM, "通报");
    }

    @Override
    public Optional<Printed> print(Visit visit, Actor actor, String form, long id) {
        return bulletins.find(actor.regionId(), id).map(bulletin -> {
            String county = divisions.find(actor.regionId()).map(Division::name).orElse("");
            Set<Long> named = Set.copyOf(bulletin.text().units());
            String copies = units.list(actor.regionId(), visit.today()).stream()
                    .filter(unit -> named.contains(unit.id()))
                    .map(Unit::shortName)
                    .collect(Collectors.joining("、"));
            journal.append(Fact.of(actor.regionId(), "bulletin.printed", "bulletin", id)
                    .to(Particulars.of("form", bulletin.kind().label()).json()));
            return new Printed(bulletin.text().title(), new BulletinPaper(bulletin, county, copies).paper());
        });
    }
}
