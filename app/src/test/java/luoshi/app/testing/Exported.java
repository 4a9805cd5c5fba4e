package luoshi.app.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.publication.Workbooks;

/** The ledger as somebody takes it out as Excel: a row is its columns by name. */
public final class Exported {
    private static final Pattern OPTION = Pattern.compile("<option value=\"(\\d+)\"[^>]*>([^<]*)<");

    private Exported() {}

    /** A row of the table. */
    public record Row(Map<String, String> cells) {
        /** What stands in a column; empty where nothing does. */
        public String at(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The id of the sample county's own report, the first that was received. */
    public static String sampleReport(Clerk clerk) {
        return OPTION.matcher(clerk.get("/ledger").body())
                .results()
                .filter(option -> option.group(2).contains("2026年"))
                .map(option -> Long.valueOf(option.group(1)))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    public static byte[] file(Clerk clerk, String what, String query) {
        String location = clerk.post("/account", "/exports", "what", what, "query", query, "reason", "核对")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return clerk.bytes(location.substring(location.indexOf("/exports")));
    }

    public static List<Row> ledger(Clerk clerk, String query) {
        return rows(file(clerk, "ledger", query));
    }

    public static List<Row> rows(byte[] file) {
        try {
            List<Workbooks.TextRow> rows = Workbooks.read(new ByteArrayInputStream(file));
            List<String> head = rows.get(2).cells();
            return rows.subList(3, rows.size()).stream()
                    .map(row -> {
                        Map<String, String> named = new LinkedHashMap<>();
                        for (int i = 0; i < head.size(); i++) {
                            named.put(
                                    head.get(i),
                                    i < row.cells().size() ? row.cells().get(i) : "");
                        }
                        return new Row(named);
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
