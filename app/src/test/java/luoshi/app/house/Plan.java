package luoshi.app.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of rooms in docs/HOUSE.md. */
record Plan(Map<String, Room> rooms) {
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z.]+)` \\| (\\d) \\| (planned: )?[^|]*\\| ([^|]*) \\|");
    private static final Set<String> FREE = Set.of("access", "search", "privacy");

    /** A room of the table: its floor, whether it is still planned, and which rooms of its own floor it may import. */
    record Room(String name, int floor, boolean planned, Set<String> imports) {}

    static Path root() {
        return Path.of(System.getProperty("luoshi.root", ".."));
    }

    static Plan read() throws IOException {
        return parse(Files.readString(root().resolve("docs/HOUSE.md")));
    }

    static Plan parse(String text) {
        Map<String, Room> rooms = new LinkedHashMap<>();
        boolean afterAccess = false;
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            String name = row.group(1);
            Set<String> imports = new TreeSet<>(List.of(row.group(4).strip().split(", ", -1)));
            imports.remove("–");
            if (afterAccess) {
                imports.addAll(FREE);
            }
            afterAccess |= name.equals("access");
            rooms.put(name, new Room(name, Integer.parseInt(row.group(2)), row.group(3) != null, imports));
        }
        return new Plan(rooms);
    }

    /** An import from one room into another. */
    record Arrow(String from, String to) {}

    /** What the arrows and the rooms that exist do against the plan. */
    List<String> violations(Set<Arrow> arrows, Set<String> existing) {
        List<String> violations = new ArrayList<>();
        rooms.values().stream()
                .filter(room -> !room.planned() && !existing.contains(room.name()))
                .forEach(room -> violations.add(room.name() + " does not exist"));
        rooms.values().stream()
                .filter(room -> room.planned() && existing.contains(room.name()))
                .forEach(room -> violations.add(room.name() + " exists: take its mark `planned` away"));
        existing.stream()
                .filter(room -> !rooms.containsKey(room))
                .forEach(room -> violations.add(room + " is not in the table"));
        arrows.stream()
                .filter(arrow -> !allowed(arrow))
                .forEach(arrow -> violations.add(arrow.from() + " may not import " + arrow.to()));
        return violations;
    }

    private boolean allowed(Arrow arrow) {
        Room from = rooms.get(arrow.from());
        Room to = rooms.get(arrow.to());
        return from == null
                || to == null
                || to.floor() < from.floor()
                || from.imports().contains(to.name());
    }

    /** Rooms that can reach themselves along what the table allows. */
    List<String> cycles() {
        return rooms.keySet().stream()
                .filter(room -> reaches(room, room, new TreeSet<>()))
                .toList();
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        Room room = rooms.get(from);
        return room != null
                && room.imports().stream()
                        .anyMatch(next -> next.equals(goal) || (seen.add(next) && reaches(next, goal, seen)));
    }
}
