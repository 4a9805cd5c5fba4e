package luoshi.app.web.supervision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.print.Printable;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;
import luoshi.supervision.Records;
import org.springframework.stereotype.Component;

/** 督办通知单 and 催办单 as papers, for those who see the duty. */
@Component
class DutyPrinting implements Printable {
    private static final Map<String, String> FORMS = named();

    private final Duties duties;
    private final Records records;
    private final DutyReader reader;
    private final Calendars calendars;
    private final Units units;
    private final Parameters parameters;
    private final Journal journal;

    DutyPrinting(
            Duties duties,
            Records records,
            DutyReader reader,
            Calendars calendars,
            Units units,
            Parameters parameters,
            Journal journal) {
        this.duties = duties;
        this.records = records;
        this.reader = reader;
        this.calendars = calendars;
        this.units = units;
        this.parameters = parameters;
        this.journal = journal;
    }

    private static Map<String, String> named() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("notice", "督办通知单");
        forms.put("reminder", "催办单");
        return Collections.unmodifiableMap(forms);
    }

    @Override
    public Map<String, String> forms() {
        return FORMS;
    }

    @Override
    public Optional<Printed> print(Visit visit, Actor actor, String form, long id) {
        String name = FORMS.get(form);
        if (!actor.may("duty.read") || name == null) {
            return Optional.empty();
        }
        return duties.find(actor.regionId(), id).map(duty -> {
            DutyPapers papers = papers(visit, actor, duty);
            journal.append(Fact.of(actor.regionId(), "duty.printed", "duty", id)
                    .to(Particulars.of("form", name).json()));
            return new Printed(duty.title() + name, form.equals("notice") ? papers.notice() : papers.reminder());
        });
    }

    private DutyPapers papers(Visit visit, Actor actor, Duty duty) {
        long region = actor.regionId();
        long id = duty.id();
        return new DutyPapers(
                parameters
                        .on(region, "duty.mark", visit.today())
                        .value()
                        .replace("{年}", String.valueOf(duty.year()))
                        .replace("{号}", String.valueOf(duty.number())),
                units.find(region, duty.unitId()).map(Unit::name).orElse(""),
                reader.read(actor, duty, visit.now(), ""),
                duties.clocks(region, List.of(id)).getOrDefault(id, List.of()).stream()
                        .filter(DutyClock::running)
                        .toList(),
                records.reminders(region, id).stream()
                        .filter(reminder -> reminder.rung() > 0)
                        .count(),
                calendars.of(region),
                visit.today());
    }

    @Override
    public List<Long> all(Actor actor, Map<String, String> fields, int most) {
        return duties.page(DutyList.filter(actor.regionId(), fields), most).stream()
                .map(Duty::id)
                .toList();
    }
}
