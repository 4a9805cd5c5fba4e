package luoshi.app.web.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was typed into the fields of a form, read leniently: null is for the use case to refuse. */
final class Fields {
    private Fields() {}

    static @Nullable Long number(String words) {
        return words.matches("\\d{1,18}") ? Long.valueOf(words) : null;
    }

    static @Nullable LocalDate day(String words) {
        try {
            return words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable LocalDateTime minute(String words) {
        try {
            return words.isBlank() ? null : LocalDateTime.parse(words.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable Double degrees(String words) {
        return words.matches("-?\\d{1,3}(\\.\\d{1,9})?") ? Double.valueOf(words) : null;
    }

    static <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
