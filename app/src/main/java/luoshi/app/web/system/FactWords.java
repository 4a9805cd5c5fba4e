package luoshi.app.web.system;

import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What facts are called on pages; the words stand in {@code facts.properties}. */
final class FactWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("facts");
    private static final Set<String> UNITS = listed("units");
    private static final Set<String> POSTS = listed("posts");
    private static final JsonMapper JSON = new JsonMapper();

    private final LongFunction<@Nullable String> units;
    private final LongFunction<@Nullable String> posts;

    /** Units and posts are told by name where the functions know one. */
    FactWords(LongFunction<@Nullable String> units, LongFunction<@Nullable String> posts) {
        this.units = units;
        this.posts = posts;
    }

    /** All acts, by code. */
    static Map<String, String> verbs() {
        return WORDS.keySet().stream()
                .filter(key -> key.startsWith("verb."))
                .collect(Collectors.toMap(
                        key -> key.substring("verb.".length()), WORDS::getString, (one, other) -> one, TreeMap::new));
    }

    static String verb(String verb) {
        return word("verb.", verb);
    }

    static String thing(String kind) {
        return word("thing.", kind);
    }

    /** A state of a thing in words: 进度：35；状态：办理中. What a field does not tell is left out. */
    String state(String kind, @Nullable String json) {
        return json == null ? "" : object(kind, JSON.readTree(json), "；");
    }

    private String object(String kind, JsonNode state, String between) {
        return state.properties().stream()
                .map(field -> Map.entry(field.getKey(), value(kind, field.getKey(), field.getValue())))
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> word("field.", field.getKey()) + "：" + field.getValue())
                .collect(Collectors.joining(between));
    }

    private String value(String kind, String field, JsonNode value) {
        if (value.isObject()) {
            return object(kind, value, "，");
        }
        if (value.isArray()) {
            return value.valueStream().map(one -> value(kind, field, one)).collect(Collectors.joining("、"));
        }
        String told = value.isNull() ? "" : value.asString();
        @Nullable
        String name = UNITS.contains(field) ? name(units, told) : POSTS.contains(field) ? name(posts, told) : null;
        return name == null ? word("value.", word("value." + kind + ".", told)) : name;
    }

    private static @Nullable String name(LongFunction<@Nullable String> names, String id) {
        return id.isEmpty() || !id.chars().allMatch(Character::isDigit) ? null : names.apply(Long.parseLong(id));
    }

    private static String word(String kind, String code) {
        return WORDS.containsKey(kind + code) ? WORDS.getString(kind + code) : code;
    }

    private static Set<String> listed(String key) {
        return Set.copyOf(Arrays.asList(WORDS.getString(key).split(",", -1)));
    }
}
