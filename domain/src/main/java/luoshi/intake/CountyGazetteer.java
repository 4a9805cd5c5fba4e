package luoshi.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.ledger.PastDuties;
import luoshi.reading.extraction.lead.Gazetteer;
import luoshi.reading.extraction.lead.OwnWord;
import luoshi.reading.extraction.lead.PastTask;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.report.lead.LeadWords;

/** 本县部门词典: the standard gazetteer with the county's own words and what its own past breakdowns teach. */
public final class CountyGazetteer {
    private static final int MOST = 5_000;

    private final LeadWords words;
    private final PastDuties past;
    private final Units units;

    public CountyGazetteer(LeadWords words, PastDuties past, Units units) {
        this.words = words;
        this.past = past;
        this.units = units;
    }

    /** @param learnt from how many past matters */
    public record Taught(Gazetteer gazetteer, int learnt) {}

    public Taught of(long regionId, LocalDate today) {
        Gazetteer own = Gazetteer.standard()
                .with(words.list(regionId).stream()
                        .map(word -> new OwnWord(
                                word.department(), word.word(), word.points().doubleValue()))
                        .toList());
        Map<Long, String> departments = departments(own, units.list(regionId, today));
        List<PastTask> tasks = past.latest(regionId, MOST).stream()
                .map(led -> new PastTask(led.words(), departments.getOrDefault(led.unitId(), Gazetteer.OTHERS)))
                .filter(task -> !task.department().equals(Gazetteer.OTHERS))
                .toList();
        return new Taught(tasks.isEmpty() ? own : own.learning(tasks), tasks.size());
    }

    private static Map<Long, String> departments(Gazetteer gazetteer, List<Unit> units) {
        Map<Long, String> departments = new HashMap<>();
        for (String code : gazetteer.departments()) {
            DepartmentUnits.unit(code, units).ifPresent(unit -> departments.putIfAbsent(unit.id(), code));
        }
        return departments;
    }
}
