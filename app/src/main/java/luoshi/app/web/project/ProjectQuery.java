package luoshi.app.web.project;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.Sort;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; what it says wrongly is not asked for. */
public record ProjectQuery(Map<String, String> fields) {
    private static final List<String> FIELDS = List.of("library", "unit", "way", "sort", "place", "q", "ended");

    static ProjectQuery of(Map<String, String> given) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.stream()
                .filter(field -> !given.getOrDefault(field, "").isBlank())
                .forEach(
                        field -> fields.put(field, given.getOrDefault(field, "").strip()));
        return new ProjectQuery(fields);
    }

    static ProjectQuery of(String words) {
        return of(Arrays.stream(words.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, two) -> two)));
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public @Nullable Library library() {
        return one(Library.values(), "library");
    }

    public boolean narrowed() {
        return fields.keySet().stream().anyMatch(field -> !field.equals("library") && !field.equals("ended"));
    }

    Projects.Filter filter(long region, @Nullable List<Long> only) {
        return new Projects.Filter(
                region,
                library(),
                number("unit"),
                one(ApprovalWay.values(), "way"),
                one(Sort.values(), "sort"),
                number("place"),
                field("ended").equals("true"),
                only);
    }

    ProjectQuery with(String field, String value) {
        Map<String, String> other = new LinkedHashMap<>(fields);
        other.put(field, value);
        return of(other);
    }

    /** The query part of the address. */
    public String words() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String after(KeyProject last) {
        return "&after=" + ProjectReader.place(last);
    }

    static Projects.@Nullable After after(String words) {
        String[] parts = words.split("_", -1);
        return words.matches("\\d{1,16}(\\.\\d{1,2})?_\\d{1,18}")
                ? new Projects.After(new BigDecimal(parts[0]), Long.parseLong(parts[1]))
                : null;
    }

    private @Nullable Long number(String name) {
        String words = field(name);
        return words.matches("\\d{1,18}") ? Long.valueOf(words) : null;
    }

    private <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(field(name)))
                .findFirst()
                .orElse(null);
    }
}
