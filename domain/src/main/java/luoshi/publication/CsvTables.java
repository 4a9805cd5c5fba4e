package luoshi.publication;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CSV files, written as a stream, in UTF-8 with the mark by which Excel knows it. The watermark is the first line. */
public final class CsvTables {
    private static final String FORMULA = "=+-@\t\r";

    private CsvTables() {}

    /** Closes the rows, not {@code out}. */
    public static void write(OutputStream out, Sheet table, Sheet.Watermark mark) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        line(writer, List.of(mark.line()));
        line(writer, table.columns().stream().map(Sheet.Column::name).toList());
        try (Stream<List<@Nullable Object>> rows = table.rows()) {
            for (Iterator<List<@Nullable Object>> each = rows.iterator(); each.hasNext(); ) {
                line(writer, each.next());
            }
        }
        writer.flush();
    }

    private static void line(Writer writer, List<? extends @Nullable Object> cells) throws IOException {
        writer.write(cells.stream().map(CsvTables::cell).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    /** A text that a spreadsheet would take for a formula is kept a text. */
    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
