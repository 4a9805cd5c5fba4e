package luoshi.app.boot.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables and sequences of a database, as its own catalogue tells them. */
final class Tables {
    /** What the migrations themselves keep; it is not data. */
    private static final String HISTORY = "schema_history";

    private Tables() {}

    /** All tables, each behind those that it refers to. */
    static List<String> ordered(Connection owner) throws SQLException {
        List<String> tables = texts(owner, """
                select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '%s' order by 1""".formatted(HISTORY));
        Map<String, List<String>> parents = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint where contype = 'f' and conrelid <> confrelid")) {
            while (row.next()) {
                parents.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        List<String> ordered = new ArrayList<>();
        tables.forEach(table -> place(table, parents, ordered));
        return ordered;
    }

    private static void place(String table, Map<String, List<String>> parents, List<String> ordered) {
        if (!ordered.contains(table)) {
            parents.getOrDefault(table, List.of()).forEach(parent -> place(parent, parents, ordered));
            ordered.add(table);
        }
    }

    static Map<String, Long> sequences(Connection owner) throws SQLException {
        Map<String, Long> values = new TreeMap<>();
        for (String name : texts(
                owner,
                "select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace order by 1")) {
            values.put(
                    name,
                    Long.valueOf(texts(owner, "select last_value from " + name).getFirst()));
        }
        return values;
    }

    /** The version of the last migration. */
    static String schema(Connection owner) throws SQLException {
        return texts(owner, "select max(version) from %s where success".formatted(HISTORY))
                .getFirst();
    }

    static List<String> texts(Connection owner, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
