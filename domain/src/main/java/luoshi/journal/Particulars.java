package luoshi.journal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 事实的内容: the fields of a state as canonical JSON: keys in order, no blanks, numbers and dates as text. */
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
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":"
                        + (field.getValue() == null
                                ? "null"
                                : quoted(field.getValue().toString())))
                .collect(Collectors.joining(",", "{", "}"));
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
