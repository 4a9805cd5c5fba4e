package luoshi.app.web.caseline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.FindCases;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in a queue: by the end of the main clock, the next first; of one state by number; of a search the newest first. */
@Component
class QueueReader {
    private static final int PAGE = 50;
    private static final int SOON = 3;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Cases cases;
    private final Units units;
    private final Calendars calendars;
    private final FindCases find;
    private final CaseLists lists;

    QueueReader(Cases cases, Units units, Calendars calendars, FindCases find, CaseLists lists) {
        this.cases = cases;
        this.units = units;
        this.calendars = calendars;
        this.find = find;
        this.lists = lists;
    }

    record Slice(List<CaseRow> rows, String next) {}

    /** @param after the place behind which the page begins; empty for the first */
    Slice slice(Actor actor, Line line, QueueQuery asked, String after, LocalDate today) {
        if (!asked.field("q").isEmpty()) {
            return new Slice(rows(line, found(actor, line, asked.field("q")), actor.regionId(), today), "");
        }
        List<CaseFile> files = asked.plain()
                ? cases.queue(
                        new Cases.Queue(
                                actor.regionId(),
                                line.code(),
                                asked.unitId(),
                                line.state(asked.field("state"))
                                        .map(State::code)
                                        .orElse(null),
                                after(after)),
                        PAGE + 1)
                : lists.page(asked.filter(actor.regionId(), line, today), before(after), PAGE + 1);
        List<CaseFile> shown = files.subList(0, Math.min(PAGE, files.size()));
        String next = files.size() > PAGE ? next(line, asked, shown.getLast()) : "";
        return new Slice(rows(line, shown, actor.regionId(), today), next);
    }

    List<CaseFile> found(Actor actor, Line line, String words) {
        return find.find(actor, line, words, PAGE);
    }

    private static String next(Line line, QueueQuery asked, CaseFile last) {
        LocalDate due = last.days().dueOn();
        return "/lines/" + line.code() + "?" + asked.words() + (asked.words().isEmpty() ? "" : "&") + "after="
                + (due == null ? NEVER : due) + "." + last.id();
    }

    /** Lists that go by number begin before it. */
    private static long before(String place) {
        Cases.@Nullable After after = after(place);
        return after == null ? Long.MAX_VALUE : after.id();
    }

    private static Cases.@Nullable After after(String place) {
        String[] parts = place.split("\\.", -1);
        try {
            return parts.length == 2 && parts[1].matches("[0-9]{1,18}")
                    ? new Cases.After(LocalDate.parse(parts[0]), Long.parseLong(parts[1]))
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    List<Choice> units(Actor actor, LocalDate today, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(QueueQuery.KEEPER, "主管单位（未派）", chosen));
        units.list(actor.regionId(), today)
                .forEach(unit -> choices.add(Choice.of(unit.id(), unit.shortName(), chosen)));
        return choices;
    }

    List<CaseRow> rows(Line line, List<CaseFile> files, long region, LocalDate today) {
        Map<Long, String> names = names(region);
        WorkCalendar calendar = calendars.of(region);
        return files.stream()
                .map(file -> {
                    Long unit = file.standing().unitId();
                    return new CaseRow(
                            file,
                            state(line, file),
                            unit == null ? line.head().keeper() : names.getOrDefault(unit, ""),
                            left(file.days().dueOn(), today, calendar),
                            light(file, today, calendar));
                })
                .toList();
    }

    Map<Long, String> names(long region) {
        Map<Long, String> names = new HashMap<>();
        units.list(region, LocalDate.MAX).forEach(unit -> names.put(unit.id(), unit.shortName()));
        return names;
    }

    static String state(Line line, CaseFile file) {
        return line.state(file.standing().state())
                .map(State::name)
                .orElse(file.standing().state());
    }

    /** 还有3个工作日, 今天到期, 逾期2天. */
    static String left(@Nullable LocalDate due, LocalDate today, WorkCalendar calendar) {
        if (due == null) {
            return "";
        }
        if (due.isBefore(today)) {
            return "逾期" + (today.toEpochDay() - due.toEpochDay()) + "天";
        }
        return due.equals(today) ? "今天到期" : "还有" + calendar.workdaysBetween(today, due) + "个工作日";
    }

    static Light light(CaseFile file, LocalDate today, WorkCalendar calendar) {
        LocalDate due = file.days().dueOn();
        if (!file.open()) {
            return Light.DONE;
        }
        if (due != null && due.isBefore(today)) {
            return Light.LATE;
        }
        return due != null && calendar.workdaysBetween(today, due) < SOON ? Light.WARN : Light.OK;
    }
}
