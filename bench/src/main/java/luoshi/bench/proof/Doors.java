package luoshi.bench.proof;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.bench.WireClient;

/** 入口: every page and form of the running program; what is filled in where stands in {@code doors.properties}. */
final class Doors {
    /** Doors that end the log-in, or stand before it. */
    private static final Set<String> LEFT_OUT = Set.of("POST /logout", "POST /login", "GET /login");

    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");
    /** One form in so many requests. */
    private static final int FORMS = 12;

    private final List<Door> pages;
    private final List<Door> forms;

    /** A field of an address. */
    private record Field(String name, Values values) {}

    /** A door with what fills the places of its path and the fields behind it. */
    private record Door(String name, List<Values> places, List<Field> fields) {}

    /** A request: its door, its path, and its form where it has one. */
    record Ask(String door, String path, String form) {}

    Doors(List<String> served) {
        Map<String, Values> values = values();
        this.pages = doors(served, "GET ", values);
        this.forms = doors(served, "POST ", values);
    }

    private static Map<String, Values> values() {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Doors.class.getResourceAsStream("doors.properties")), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, Values> values = new TreeMap<>();
        lines.stringPropertyNames().forEach(key -> values.put(key, Values.of(lines.getProperty(key))));
        return values;
    }

    private static List<Door> doors(List<String> served, String method, Map<String, Values> values) {
        return served.stream()
                .filter(door -> door.startsWith(method) && !LEFT_OUT.contains(door))
                .map(door -> door(door, values))
                .toList();
    }

    private static Door door(String name, Map<String, Values> values) {
        String template = name.substring(name.indexOf(' ') + 1);
        List<Values> places = new ArrayList<>();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            String key = template.substring(0, place.end());
            places.add(Objects.requireNonNull(values.get(key), () -> "nobody says what stands in " + key));
        }
        List<Field> fields = new ArrayList<>();
        values.forEach((key, one) -> {
            if (key.startsWith(template + "?")) {
                fields.add(new Field(key.substring(template.length() + 1), one));
            }
        });
        return new Door(name, places, fields);
    }

    /** Anybody asks for any page; forms are sent by those who may change nothing at all. */
    Ask any(Random random, Oracle.Viewer viewer) {
        boolean reader =
                viewer.rights().stream().allMatch(right -> right.endsWith(".read") || right.equals("export.rows"));
        if (reader && random.nextInt(FORMS) == 0) {
            Door door = forms.get(random.nextInt(forms.size()));
            return new Ask(door.name(), path(door, random), form(random));
        }
        Door door = pages.get(random.nextInt(pages.size()));
        return new Ask(door.name(), path(door, random) + query(door, random), "");
    }

    private static String path(Door door, Random random) {
        String path = door.name().substring(door.name().indexOf(' ') + 1);
        for (Values values : door.places()) {
            path = PLACE.matcher(path).replaceFirst(values.pick(random));
        }
        return path;
    }

    /** Two fields in three are filled in. */
    private static String query(Door door, Random random) {
        StringBuilder query = new StringBuilder();
        for (Field field : door.fields()) {
            if (random.nextInt(3) > 0) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(field.name())
                        .append('=')
                        .append(WireClient.encoded(field.values().pick(random)));
            }
        }
        return query.toString();
    }

    private static final Values UNITS = Values.of("UNIT");
    private static final Values MATTERS = Values.of("COMMITMENT");

    private static String form(Random random) {
        return "lead=" + UNITS.pick(random) + "&unit=" + UNITS.pick(random)
                + "&due=2099-12-31&words=x&progress=50&accepted=true&reason=x&name=x&id=" + MATTERS.pick(random);
    }
}
