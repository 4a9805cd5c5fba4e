package luoshi.journal;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** 事实的内容: the fields of a state as canonical JSON: keys in order, no blanks, numbers and dates as text, records and lists nested. */
public final class Particulars {
    private final Map<String, @Nullable Object> fields = new TreeMap<>();

    private Particulars() {}

    public static Particulars of(String field, @Nullable Object value) {
        return new Particulars().and(field, value);
    }

    public Particulars and(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    public String json() {
        return object(fields);
    }

    private static String object(Map<String, @Nullable Object> fields) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + value(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Record record -> object(parts(record));
            case Iterable<?> several ->
                StreamSupport.stream(several.spliterator(), false)
                        .map(Particulars::value)
                        .collect(Collectors.joining(",", "[", "]"));
            default -> quoted(value.toString());
        };
    }

    private static Map<String, @Nullable Object> parts(Record record) {
        Map<String, @Nullable Object> parts = new TreeMap<>();
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                parts.put(part.getName(), part.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
