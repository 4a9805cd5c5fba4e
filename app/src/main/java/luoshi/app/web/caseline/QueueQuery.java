package luoshi.app.web.caseline;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.caseline.count.Behind;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.count.Span;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import luoshi.caseline.definition.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * 清单筛选: what an address asks of a queue: a state (empty: those that are open), a unit ({@code keeper} or a number), words; or the cases behind a figure, with its
 * side, months and what stands in fields ({@code f.kind}).
 */
public final class QueueQuery {
    static final String ALL = "all";
    static final String KEEPER = "keeper";
    static final String WHOLE = "whole";
    static final String FIELD = "f.";

    private static final List<String> KNOWN = List.of("state", "unit", "q", "figure", "side", "from", "to");

    private final Map<String, String> asked;

    private QueueQuery(Map<String, String> asked) {
        this.asked = asked;
    }

    static QueueQuery of(Map<String, String> fields) {
        Map<String, String> asked = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FIELD) || (KNOWN.contains(name) && !value.isBlank())) {
                asked.put(name, value.strip());
            }
        });
        return new QueueQuery(asked);
    }

    /** From an address's own words, as an export keeps them. */
    static QueueQuery of(String words) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : words.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                fields.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return of(fields);
    }

    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }

    String field(String name) {
        return asked.getOrDefault(name, "");
    }

    QueueQuery with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(asked);
        changed.put(name, value);
        return new QueueQuery(changed);
    }

    /** As an address has it, without a question mark. */
    String words() {
        return asked.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether the queue goes by its own order: by the next day due, or those of one state. */
    boolean plain() {
        return asked.keySet().stream().allMatch(name -> List.of("state", "unit").contains(name))
                && !field("state").equals(ALL);
    }

    @Nullable
    Long unitId() {
        String unit = field("unit");
        return unit.equals(KEEPER) ? Long.valueOf(0) : unit.matches("[0-9]{1,18}") ? Long.valueOf(unit) : null;
    }

    Optional<Statistic> figure(Line line) {
        return line.counting().statistics().stream()
                .filter(one -> one.code().equals(field("figure")) && one.kind() != Statistic.Kind.COVERAGE)
                .findFirst();
    }

    boolean whole() {
        return field("side").equals(WHOLE);
    }

    Span span() {
        return new Span(month("from").orElse(Span.ALL.from()), month("to").orElse(Span.ALL.to()));
    }

    Optional<LocalDate> month(String name) {
        try {
            return field(name).isEmpty()
                    ? Optional.empty()
                    : Optional.of(YearMonth.parse(field(name)).atDay(1));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What has to stand in fields that the line has and does not seal. */
    Map<Field, String> fields(Line line) {
        Map<Field, String> fields = new HashMap<>();
        asked.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                line.field(name.substring(FIELD.length()))
                        .filter(field ->
                                !field.is(Field.Flag.MASKED) && !field.code().equals(Line.TITLE))
                        .ifPresent(field -> fields.put(field, value));
            }
        });
        return fields;
    }

    CaseLists.Filter filter(long region, Line line, LocalDate today) {
        Map<String, String> fields = new HashMap<>();
        fields(line).forEach((field, value) -> fields.put(field.code(), value));
        Behind behind =
                figure(line).map(one -> Behind.of(one, whole(), span(), today)).orElseGet(() -> unnamed(line));
        return new CaseLists.Filter(
                region, line.code(), behind.states(), behind.which(), unitId(), behind.span(), fields);
    }

    private Behind unnamed(Line line) {
        Set<String> states =
                line.state(field("state")).map(State::code).map(Set::of).orElse(Set.of());
        boolean open = states.isEmpty() && !field("state").equals(ALL);
        return new Behind(states, open ? CaseLists.Which.OPEN : CaseLists.Which.ALL, span());
    }
}
