package luoshi.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.app.testing.SharedReports;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.Received;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Extraction;
import org.junit.jupiter.api.Test;

/** All real reports beside the checkout are read without an error, each candidate with its exact words. */
class EveryReportTest {

    @Test
    void everyReportIsReadAndEveryQuoteStandsInItsText() throws IOException {
        List<String> faults = new ArrayList<>();
        long characters = 0;
        long candidates = 0;
        int files = 0;
        long started = System.nanoTime();
        for (Path report : reports()) {
            Received received = Documents.read(Files.readAllBytes(report), String.valueOf(report.getFileName()));
            if (!(received instanceof ReadDocument document)) {
                faults.add(report + ": " + received);
                continue;
            }
            files++;
            characters += document.text().length();
            for (Candidate candidate : Extraction.read(document)) {
                candidates++;
                var span = candidate.span();
                if (!document.text().substring(span.start(), span.end()).equals(candidate.quote())) {
                    faults.add(report + ": " + candidate.quote());
                }
            }
        }
        System.out.printf(
                "%,d files, %,d characters, %,d candidates, %.1f s%n",
                files, characters, candidates, (System.nanoTime() - started) / 1e9);
        assertThat(faults).isEmpty();
        assertThat(files).isGreaterThan(150);
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(SharedReports.folder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
