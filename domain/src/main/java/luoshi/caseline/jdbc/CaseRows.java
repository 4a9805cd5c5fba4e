package luoshi.caseline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.access.Audience;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Part;
import luoshi.caseline.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of cases and what stands beside them. */
final class CaseRows {
    /** What is stored where there is no end; nothing is due on it. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<HashMap<String, String>> TEXTS = new TypeReference<>() {};

    private CaseRows() {}

    static String json(Map<String, String> values) {
        return JSON.writeValueAsString(new TreeMap<>(values));
    }

    static Map<String, String> values(String json) {
        return JSON.readValue(json, TEXTS);
    }

    static LocalDate due(@Nullable LocalDate day) {
        return day == null ? NEVER : day;
    }

    private static @Nullable LocalDate due(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return due.equals(NEVER) ? null : due;
    }

    static String array(List<Long> units) {
        return "{" + String.join(",", units.stream().map(String::valueOf).toList()) + "}";
    }

    static CaseFile file(ResultSet row, int number) throws SQLException {
        Map<String, String> values = values(row.getString("fields"));
        values.put("title", row.getString("title"));
        return new CaseFile(
                row.getLong("region_id"),
                row.getLong("id"),
                new CaseFile.Kind(
                        row.getString("line"), row.getLong("version_id"), row.getString("channel"), row.getInt("pin")),
                new CaseFile.Standing(
                        row.getString("state"), row.getObject("unit_id", Long.class), row.getInt("lateness")),
                new CaseFile.Days(
                        row.getObject("opened_on", LocalDate.class),
                        due(row),
                        row.getObject("answered_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class)),
                new CaseFile.Likes(row.getInt("repeats"), row.getObject("merged_into", Long.class)),
                values,
                new Audience(List.of((Long[]) row.getArray("concerned").getArray()), row.getInt("restriction")));
    }

    static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getLong("id"),
                row.getString("act"),
                row.getString("from_state"),
                row.getString("to_state"),
                row.getObject("acted_on", LocalDate.class),
                new Step.By(
                        row.getLong("acted_by"),
                        row.getString("label"),
                        row.getTimestamp("acted_at").toInstant()),
                row.getObject("unit_id", Long.class),
                row.getString("words"),
                values(row.getString("fields")));
    }

    static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getLong("id"),
                row.getString("kind"),
                row.getObject("unit_id", Long.class),
                row.getObject("opened_on", LocalDate.class),
                due(row),
                row.getObject("done_on", LocalDate.class),
                row.getString("words"),
                new Part.Money(row.getBigDecimal("owed"), row.getBigDecimal("paid")),
                values(row.getString("fields")));
    }
}
