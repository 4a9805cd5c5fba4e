package luoshi.app.web.caseline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import luoshi.caseline.OpenCase;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.region.Units;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in a queue: by the end of the main clock, the next first; of one state by number; of a search the newest first. */
@Component
class QueueReader {
    private static final int PAGE = 50;
    /** How many texts are looked through for those that the person may see. */
    private static final int REACH = 2_000;

    private static final int SOON = 3;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Cases cases;
    private final Units units;
    private final Calendars calendars;
    private final SearchIndex index;

    QueueReader(Cases cases, Units units, Calendars calendars, SearchIndex index) {
        this.cases = cases;
        this.units = units;
        this.calendars = calendars;
        this.index = index;
    }

    /** What the address asks for; {@code unit} is a number, or {@code keeper}. */
    record Asked(String state, String unit, String words, String after) {}

    record Slice(List<CaseRow> rows, String next) {}

    Slice slice(Actor actor, Line line, Asked asked, LocalDate today) {
        if (!asked.words().isBlank()) {
            return new Slice(rows(line, found(actor, line, asked.words()), actor.regionId(), today), "");
        }
        @Nullable String state = line.state(asked.state()).map(State::code).orElse(null);
        List<CaseFile> files = cases.queue(
                new Cases.Queue(actor.regionId(), line.code(), unit(asked.unit()), state, after(asked.after())),
                PAGE + 1);
        List<CaseFile> shown = files.subList(0, Math.min(PAGE, files.size()));
        String next = files.size() > PAGE ? next(line, asked, shown.getLast()) : "";
        return new Slice(rows(line, shown, actor.regionId(), today), next);
    }

    private List<CaseFile> found(Actor actor, Line line, String words) {
        String folded = Grams.fold(words);
        if (folded.length() < 2) {
            return List.of();
        }
        return cases.all(actor.regionId(), line.code(), index.find(OpenCase.found(line.code()), words, REACH)).stream()
                .filter(file -> holds(line, file, folded))
                .limit(PAGE)
                .toList();
    }

    private static boolean holds(Line line, CaseFile file, String folded) {
        return Grams.fold(file.title()).contains(folded)
                || line.fields().stream()
                        .filter(field -> field.is(Field.Flag.SEARCHABLE))
                        .anyMatch(field -> Grams.fold(file.value(field.code())).contains(folded));
    }

    private static String next(Line line, Asked asked, CaseFile last) {
        LocalDate due = last.days().dueOn();
        return "/lines/" + line.code() + "?state=" + asked.state() + "&unit="
                + URLEncoder.encode(asked.unit(), StandardCharsets.UTF_8) + "&after=" + (due == null ? NEVER : due)
                + "."
                + last.id();
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

    private static @Nullable Long unit(String wanted) {
        return wanted.equals("keeper") ? Long.valueOf(0) : wanted.matches("[0-9]{1,18}") ? Long.valueOf(wanted) : null;
    }

    List<Choice> units(Actor actor, LocalDate today, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("keeper", "主管单位（未派）", chosen));
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
