package luoshi.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.app.boot.Today;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import luoshi.reading.extraction.Candidate;
import org.jspecify.annotations.Nullable;

/** How the result of a {@link CorpusRun} is written. In the work file a row is one line: JSON, or cells between tabs. */
enum CorpusFormat {
    JSONL,
    CSV,
    XLSX;

    private static final String TAB = "\t";
    private static final int NARROW = 10;
    private static final int WIDE = 48;

    static CorpusFormat of(Path out) {
        return switch (CorpusRun.extension(out)) {
            case "jsonl" -> JSONL;
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw new Complaint(2, "--out 的文件名须以 .jsonl、.csv 或 .xlsx 结尾。");
        };
    }

    /** One row as a line of the work file. */
    String line(String report, int number, Candidate candidate) {
        if (this == JSONL) {
            return CandidateJson.line(report, candidate);
        }
        return CandidateRow.of(report, number, candidate).stream()
                .map(cell -> cell == null ? "" : cell.toString().replaceAll("[\\t\\r\\n]", " "))
                .collect(Collectors.joining(TAB));
    }

    /** Writes the rows as the file that was asked for. */
    void write(Stream<String> lines, Path out) throws IOException {
        switch (this) {
            case JSONL -> text(lines, out, false);
            case CSV -> text(lines.map(CorpusFormat::quoted), out, true);
            case XLSX -> workbook(lines, out);
        }
    }

    private static void text(Stream<String> lines, Path out, boolean head) throws IOException {
        try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            if (head) {
                writer.write('\uFEFF' + String.join(",", CandidateRow.COLUMNS) + "\r\n");
            }
            for (String line : (Iterable<String>) lines::iterator) {
                writer.write(line);
                writer.write(head ? "\r\n" : "\n");
            }
        }
    }

    private static String quoted(String line) {
        return Arrays.stream(line.split(TAB, -1))
                .map(cell -> cell.chars().anyMatch(c -> c == ',' || c == '"')
                        ? '"' + cell.replace("\"", "\"\"") + '"'
                        : cell)
                .collect(Collectors.joining(","));
    }

    private static void workbook(Stream<String> lines, Path out) throws IOException {
        List<Sheet.Column> columns = CandidateRow.COLUMNS.stream()
                .map(name -> new Sheet.Column(name, name.equals("原文") || name.equals("量化") ? WIDE : NARROW))
                .toList();
        Sheet sheet = new Sheet("政府工作报告承诺事项", columns, lines.map(CorpusFormat::cells));
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            Workbooks.write(
                    file, sheet, new Sheet.Watermark("命令行", Today.inShanghai().toString(), "整批读取"));
        }
    }

    private static List<@Nullable Object> cells(String line) {
        return new ArrayList<>(Arrays.asList(line.split(TAB, -1)));
    }
}
