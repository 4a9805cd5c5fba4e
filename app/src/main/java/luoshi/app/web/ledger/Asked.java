package luoshi.app.web.ledger;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the ledger's address asks for: filter, order and place. An empty field asks for nothing; one that cannot be read is refused. */
public final class Asked {
    /** The fields that filter, in the order of the address. */
    public static final List<String> FILTERS = List.of(
            "q",
            "state",
            "kind",
            "light",
            "leader",
            "lead",
            "involved",
            "section",
            "from",
            "to",
            "pledges",
            "figure",
            "bound",
            "troubles",
            "gaps",
            "late");

    private static final List<String> ORDER = List.of("sort", "down");
    private static final Set<String> KINDS = Set.of("target", "project", "deliverable", "action");
    private static final Set<String> LEVELS = Set.of("true", "province", "city", "county");
    private static final Set<String> LIGHTS = Set.of("OK", "WARN", "LATE", "DONE");

    private final Map<String, String> fields;

    private Asked(Map<String, String> fields) {
        this.fields = fields;
    }

    public static Asked of(Map<String, String> given) {
        Map<String, String> fields = new LinkedHashMap<>();
        FILTERS.forEach(name -> put(fields, name, given));
        ORDER.forEach(name -> put(fields, name, given));
        List.of("report", "after", "before").forEach(name -> put(fields, name, given));
        Asked asked = new Asked(fields);
        asked.check();
        return asked;
    }

    /** Of the query part of an address. */
    public static Asked ofQuery(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> fields.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return of(fields);
    }

    private static void put(Map<String, String> fields, String name, Map<String, String> given) {
        String value = given.getOrDefault(name, "").strip();
        if (!value.isEmpty() && !value.equals("false")) {
            fields.put(name, value);
        }
    }

    private void check() {
        List.of("report", "leader", "lead", "involved").forEach(this::number);
        List.of("from", "to").forEach(this::day);
        unless("kind", KINDS);
        unless("pledges", LEVELS);
        unless("light", LIGHTS);
        unless("figure", Set.of("yes", "no"));
        unless("bound", Set.of("yes", "no"));
        state();
        order();
        from("after");
        from("before");
    }

    private void unless(String name, Set<String> known) {
        if (asks(name) && !known.contains(of(name))) {
            throw misread(name);
        }
    }

    private static ResponseStatusException misread(String name) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, name);
    }

    /** What a field says; empty where it says nothing. */
    public String of(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean asks(String name) {
        return fields.containsKey(name);
    }

    public @Nullable Long number(String name) {
        if (!asks(name)) {
            return null;
        }
        if (!of(name).matches("\\d{1,18}")) {
            throw misread(name);
        }
        return Long.valueOf(of(name));
    }

    public @Nullable LocalDate day(String name) {
        try {
            return asks(name) ? LocalDate.parse(of(name)) : null;
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, name, e);
        }
    }

    public @Nullable CommitmentState state() {
        return asks("state")
                ? CommitmentState.IN_LEDGER.stream()
                        .filter(state -> state.name().equals(of("state")))
                        .findFirst()
                        .orElseThrow(() -> misread("state"))
                : null;
    }

    public Slice.Order order() {
        return asks("sort")
                ? Arrays.stream(Slice.Order.values())
                        .filter(order -> order.name().equalsIgnoreCase(of("sort")))
                        .findFirst()
                        .orElseThrow(() -> misread("sort"))
                : Slice.Order.NUMBER;
    }

    public boolean falling() {
        return asks("down");
    }

    public boolean goesBack() {
        return asks("before");
    }

    public Slice slice(int size) {
        return new Slice(order(), falling(), from(goesBack() ? "before" : "after"), goesBack(), size);
    }

    /** A place is written key~number, by number just the number. */
    private Slice.@Nullable From from(String name) {
        if (!asks(name)) {
            return null;
        }
        String shape = switch (order()) {
            case NUMBER -> "\\d{1,9}";
            case LEAD, PROGRESS -> "\\d{1,18}~\\d{1,9}";
            case DUE -> "\\d{4}-\\d{2}-\\d{2}~\\d{1,9}";
        };
        if (!of(name).matches(shape)) {
            throw misread(name);
        }
        int tilde = of(name).indexOf('~');
        return new Slice.From(
                of(name).substring(0, Math.max(0, tilde)), Integer.parseInt(of(name).substring(tilde + 1)));
    }

    static String written(Slice.From from) {
        return from.key().isEmpty() ? String.valueOf(from.number()) : from.key() + "~" + from.number();
    }

    /** Whether any condition holds rows back. */
    public boolean filtered() {
        return FILTERS.stream().anyMatch(this::asks);
    }

    /** The filter alone, as an address writes it, without the report. */
    public String filterQuery() {
        return query(FILTERS).toString();
    }

    /** Filter and order. */
    public String listQuery() {
        List<String> names = new java.util.ArrayList<>(FILTERS);
        names.addAll(ORDER);
        return query(names).toString();
    }

    /** The same with a field set otherwise, or without it where the value is empty; the program's own values need no check. */
    public Asked with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove("after");
        changed.remove("before");
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new Asked(changed);
    }

    private StringBuilder query(List<String> names) {
        StringBuilder query = new StringBuilder();
        names.stream()
                .filter(this::asks)
                .forEach(name -> query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(of(name), StandardCharsets.UTF_8)));
        return query;
    }

    /** Whether both hold the same rows back, in whatever order their fields stand. */
    public boolean sameFilter(String query) {
        return new TreeSet<>(List.of(filterQuery().split("&", -1)))
                .equals(new TreeSet<>(List.of(query.split("&", -1))));
    }
}
