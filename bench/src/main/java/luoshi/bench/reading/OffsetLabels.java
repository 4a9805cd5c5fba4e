package luoshi.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.bench.reading.Labelled.Figure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 只记位置的标注 of {@code corpus/extraction}: rows of offsets into a report that lies beside the checkout; the words are cut from it. */
final class OffsetLabels {
    private static final JsonMapper JSON = new JsonMapper();

    private final String text;
    private final int[] squeezed;
    /** Where labelling begins in the text without blanks. */
    private int begin;

    private OffsetLabels(String text) {
        this.text = text;
        this.squeezed = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            squeezed[i + 1] = squeezed[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
        }
    }

    /** The reports labelled in {@code corpus} whose text lies below {@code reports}. */
    static List<GoldReport> in(Path corpus, Path reports) throws IOException {
        List<GoldReport> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path labels :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                String name = labels.getFileName().toString().replace(".jsonl", "");
                Path report = report(reports, name);
                String text = Files.readString(report);
                OffsetLabels offsets = new OffsetLabels(text);
                List<Labelled> rows = offsets.rows(labels);
                found.add(new GoldReport(name, report, GoldReport.squeezed(text), offsets.begin, rows));
            }
        }
        return found;
    }

    private static Path report(Path reports, String name) throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(f -> f.getFileName().toString().endsWith(name + ".txt"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no report " + name));
        }
    }

    private List<Labelled> rows(Path labels) throws IOException {
        List<Labelled> rows = new ArrayList<>();
        for (String line : Files.readAllLines(labels)) {
            JsonNode row = JSON.readTree(line);
            if (row.has("plan_start")) {
                begin = squeezed[row.get("plan_start").asInt()];
                continue;
            }
            List<Figure> figures = new ArrayList<>();
            row.path("measures").forEach(measure -> figures.add(figure(measure)));
            List<String> projects = new ArrayList<>();
            row.path("projects").forEach(span -> projects.add(words(span)));
            rows.add(new Labelled(
                    cut(row.get("start").asInt(), row.get("end").asInt()),
                    squeezed[row.get("start").asInt()],
                    row.get("kind").asString(),
                    row.path("firmness").isString() ? row.get("firmness").asString() : null,
                    spoken(row.path("deadline")),
                    row.get("lead").asString(),
                    figures,
                    projects));
        }
        return List.copyOf(rows);
    }

    private Figure figure(JsonNode measure) {
        int start = measure.get("start").asInt();
        return new Figure(
                cut(start, measure.get("end").asInt()),
                squeezed[start],
                measure.path("subject").isArray() ? words(measure.get("subject")) : "",
                measure.get("op").asString(),
                measure.get("value").decimalValue(),
                measure.path("value2").isNumber() ? measure.get("value2").decimalValue() : null,
                measure.get("unit").asString(),
                measure.get("mode").asString());
    }

    private @Nullable String spoken(JsonNode span) {
        return span.isArray() ? words(span) : null;
    }

    private String words(JsonNode span) {
        return cut(span.get(0).asInt(), span.get(1).asInt());
    }

    private String cut(int start, int end) {
        return GoldReport.squeezed(text.substring(start, end));
    }
}
