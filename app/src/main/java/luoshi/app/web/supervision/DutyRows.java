package luoshi.app.web.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;
import luoshi.supervision.DutyLight;
import luoshi.supervision.Warnings;
import org.springframework.stereotype.Component;

/** Duties become rows with their lights. A fixed number of queries, however many rows. */
@Component
public class DutyRows {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Duties duties;
    private final Units units;
    private final Calendars calendars;
    private final Parameters parameters;

    DutyRows(Duties duties, Units units, Calendars calendars, Parameters parameters) {
        this.duties = duties;
        this.units = units;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    public List<DutyRow> rows(long region, List<Duty> some, Instant now) {
        if (some.isEmpty()) {
            return List.of();
        }
        LocalDateTime at = local(now);
        WorkCalendar calendar = calendars.of(region);
        Warnings warnings = Warnings.of(parameters, region, at.toLocalDate());
        Map<Long, String> names = unitNames(region);
        Map<Long, List<DutyClock>> clocks =
                duties.clocks(region, some.stream().map(Duty::id).toList());
        return some.stream()
                .map(duty -> new DutyRow(
                        duty,
                        names.getOrDefault(duty.unitId(), ""),
                        DutyLight.of(duty.state(), clocks.getOrDefault(duty.id(), List.of()), at, calendar, warnings)))
                .toList();
    }

    Map<Long, String> unitNames(long region) {
        Map<Long, String> names = new LinkedHashMap<>();
        units.list(region, LocalDate.MAX).forEach(unit -> names.put(unit.id(), unit.shortName()));
        return names;
    }

    /** The units that exist, for a selection. */
    public List<Unit> present(long region, LocalDate day) {
        return units.list(region, day);
    }

    public static LocalDateTime local(Instant now) {
        return LocalDateTime.ofInstant(now, ZONE);
    }
}
