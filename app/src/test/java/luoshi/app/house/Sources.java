package luoshi.app.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the source files of the house say, for rules that class files cannot tell. */
final class Sources {
    private static final Pattern SQL =
            Pattern.compile("(?i)\"[^\"]*\\b(select .+ from|insert into|delete from|update \\w+ set)\\b");
    private static final Pattern REFUSED = Pattern.compile(
            ".*(Utils?|Helper|Manager|Handler|Processor|Impl|DTO|VO|BO|Info)|(Base|Abstract|Common|Misc).*");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|update|references|on)\\s+([a-z]+)_([a-z_]+)\\b(?!\\s*\\()");
    private static final Pattern PUBLISHED = Pattern.compile(".*_(view|append)$");

    private Sources() {}

    static boolean readsClock(String owner, String method) {
        return (Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime")
                                .contains(owner)
                        && method.equals("now"))
                || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"))
                || (owner.equals("java.time.Clock") && method.startsWith("system"));
    }

    /** Java files below a module's main sources. */
    static List<Path> java(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Plan.root().resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(Plan.root().resolve("domain/src/main/resources/db"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    static boolean holdsSql(String source) {
        return SQL.matcher(source.replaceAll("(?s)/\\*.*?\\*/", "")).find();
    }

    static boolean refusedName(String type) {
        return REFUSED.matcher(type).matches();
    }

    /** Tables of other rooms that a room's SQL names, published views aside. */
    static Set<String> foreignTables(String room, String sql, Set<String> rooms) {
        Set<String> foreign = new TreeSet<>();
        Matcher table = TABLE.matcher(sql.replaceAll("--[^\n]*", ""));
        while (table.find()) {
            String name = table.group(1) + "_" + table.group(2);
            if (rooms.contains(table.group(1))
                    && !table.group(1).equals(room)
                    && !PUBLISHED.matcher(name).matches()) {
                foreign.add(name);
            }
        }
        return foreign;
    }
}
