package luoshi.app.web.visit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.visit.Kind;
import luoshi.visit.RecordVisit;
import luoshi.visit.SiteVisit;
import luoshi.visit.Target;
import org.jspecify.annotations.Nullable;

/** 走访表: what was typed of a visit. {@code target} says whose visit to what: {@code 12:VILLAGE:345}, or {@code 12:OTHER:} with a name. */
final class NotedForm {
    /** How many problems the form has room for. */
    static final int PROBLEMS = 3;

    private static final int PARTS = 3;

    private NotedForm() {}

    /** @param now for a form that does not say when */
    static RecordVisit.Noted read(Map<String, String> typed, LocalDateTime now) {
        String[] parts = words(typed, "target").split(":", PARTS);
        Kind kind = parts.length < PARTS ? Kind.OTHER : Fields.one(Kind.values(), parts[1], Kind.OTHER);
        @Nullable Long id = kind == Kind.OTHER ? null : Fields.number(parts[2]);
        @Nullable Long post = Fields.number(parts[0]);
        @Nullable LocalDateTime at = Fields.minute(words(typed, "at"));
        @Nullable Double latitude = Fields.degrees(words(typed, "latitude"));
        @Nullable Double longitude = Fields.degrees(words(typed, "longitude"));
        return new RecordVisit.Noted(
                words(typed, "key"),
                post == null ? 0 : post,
                new Target(id == null ? Kind.OTHER : kind, id, words(typed, "other")),
                at == null ? now : at,
                words(typed, "place"),
                latitude == null || longitude == null ? null : new SiteVisit.Position(latitude, longitude),
                words(typed, "seen"),
                problems(typed));
    }

    private static List<RecordVisit.Problem> problems(Map<String, String> typed) {
        List<RecordVisit.Problem> problems = new ArrayList<>();
        for (int place = 1; place <= PROBLEMS; place++) {
            String words = words(typed, "words-" + place);
            if (!words.isEmpty()) {
                problems.add(new RecordVisit.Problem(
                        words,
                        Fields.one(RecordVisit.Way.values(), words(typed, "way-" + place), RecordVisit.Way.LATER),
                        words(typed, "solution-" + place),
                        Fields.number(words(typed, "unit-" + place)),
                        Fields.day(words(typed, "due-" + place))));
            }
        }
        return problems;
    }

    private static String words(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
