package luoshi.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.bench.reading.Labelled.Figure;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.Received;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Extraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 标注过的报告: a report beside the checkout with its labels.
 *
 * @param begin where labelling begins in the text without blanks
 */
record GoldReport(String name, Path file, String text, int begin, List<Labelled> labels) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The labelled reports of {@code shared}, in order of their names. */
    static List<GoldReport> in(Path shared) throws IOException {
        List<GoldReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(shared.resolve("gold"))) {
            for (Path labels :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                String name = labels.getFileName().toString().replace(".jsonl", "");
                reports.add(read(name, report(shared, name), labels));
            }
        }
        return reports;
    }

    private static Path report(Path shared, String name) throws IOException {
        try (Stream<Path> files = Files.walk(shared.resolve("reports"))) {
            return files.filter(f -> f.getFileName().toString().equals(name + ".txt"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no report " + name));
        }
    }

    private static GoldReport read(String name, Path file, Path labels) throws IOException {
        String text = squeezed(Files.readString(file));
        Path start = labels.resolveSibling(name + ".plan_start");
        int begin = Files.exists(start) ? Math.max(0, text.indexOf(squeezed(Files.readString(start)))) : 0;
        List<Labelled> read = new ArrayList<>();
        int at = 0;
        for (String line : Files.readAllLines(labels)) {
            if (!line.isBlank()) {
                Labelled label = label(JSON.readTree(line), text, at);
                at = Math.max(at, label.at());
                if (label.at() >= begin) {
                    read.add(label);
                }
            }
        }
        return new GoldReport(name, file, text, begin, List.copyOf(read));
    }

    /** What the reader finds in the labelled part. */
    List<Labelled> found() {
        Received received = Documents.read(file);
        if (!(received instanceof ReadDocument document)) {
            throw new IllegalStateException(file + " cannot be read");
        }
        List<Labelled> found = new ArrayList<>();
        int at = 0;
        for (Candidate candidate : Extraction.read(document)) {
            Labelled label = label(candidate, at);
            at = Math.max(at, label.at());
            if (label.at() >= begin) {
                found.add(label);
            }
        }
        return found;
    }

    private Labelled label(Candidate candidate, int from) {
        String quote = squeezed(candidate.quote());
        int at = text.indexOf(quote, from);
        List<Figure> figures = new ArrayList<>();
        int next = at;
        for (var measure : candidate.measures()) {
            String words = squeezed(measure.text());
            int place = text.indexOf(words, next);
            figures.add(new Figure(
                    words,
                    place,
                    measure.subject(),
                    measure.op(),
                    measure.value(),
                    measure.upper(),
                    measure.unit(),
                    measure.mode()));
            next = place + 1;
        }
        return new Labelled(
                quote,
                at,
                candidate.kind().code(),
                candidate.firmness() == null ? null : candidate.firmness().code(),
                candidate.deadline(),
                candidate.lead(),
                figures,
                candidate.projects());
    }

    private static Labelled label(JsonNode json, String text, int from) {
        String quote = squeezed(json.get("quote").asString());
        int at = text.indexOf(quote, from);
        at = at < 0 ? text.indexOf(quote) : at;
        List<Figure> figures = new ArrayList<>();
        int next = at;
        for (JsonNode measure : json.path("measures")) {
            Figure figure = figure(measure, text, next);
            figures.add(figure);
            next = figure.at() + 1;
        }
        List<String> projects = new ArrayList<>();
        json.path("projects").forEach(project -> projects.add(project.asString()));
        return new Labelled(
                quote,
                at,
                json.get("kind").asString(),
                words(json, "firmness"),
                words(json, "deadline"),
                json.path("lead").asString("其他"),
                figures,
                projects);
    }

    private static Figure figure(JsonNode json, String text, int from) {
        String words = squeezed(json.get("text").asString());
        return new Figure(
                words,
                text.indexOf(words, Math.max(0, from)),
                json.path("subject").asString(""),
                json.path("op").asString(""),
                json.path("value").isNumber() ? json.get("value").decimalValue() : null,
                json.path("value2").isNumber() ? json.get("value2").decimalValue() : null,
                json.path("unit").asString(""),
                json.path("mode").asString(""));
    }

    private static @Nullable String words(JsonNode json, String field) {
        return json.path(field).isString() ? json.get(field).asString() : null;
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
