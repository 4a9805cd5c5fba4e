package luoshi.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real reports that lie beside the checkout: each is read, and nearly all show all parts. */
class RealReportsTest {
    private static final Path SHARED = Path.of(System.getProperty("luoshi.root", ".."), "../shared");

    @Test
    void everyReportReadsAndShowsItsParts() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("reports")), "../shared/reports is absent: no real report was read");
        Map<PartKind, Integer> with = new EnumMap<>(PartKind.class);
        List<Path> files = files(SHARED.resolve("reports"));
        int years = 0;
        for (Path file : files) {
            ReadDocument document = (ReadDocument) Documents.read(file);
            assertThat(document.text()).as(file.toString()).isEqualTo(Files.readString(file));
            ReportStructure structure = ReportStructure.of(document);
            structure.parts().stream().map(Part::kind).distinct().forEach(kind -> with.merge(kind, 1, Integer::sum));
            years += structure.head().year().isPresent() ? 1 : 0;
        }
        System.out.println(files.size() + " reports; with year " + years + "; with parts " + with);
        assertThat(with.get(PartKind.PLAN)).isGreaterThan(files.size() * 98 / 100);
        assertThat(with.get(PartKind.REVIEW)).isGreaterThan(files.size() * 96 / 100);
        assertThat(with.get(PartKind.TARGETS)).isGreaterThan(files.size() * 92 / 100);
    }

    /** Where two careful readers say that the plan begins, the plan begins. */
    @Test
    void thePlanBeginsWhereReadersSay() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("gold")), "../shared/gold is absent: no marked beginning was checked");
        List<Path> marks = Stream.of(
                        SHARED.resolve("gold").toFile().listFiles((folder, name) -> name.endsWith(".plan_start")))
                .map(java.io.File::toPath)
                .toList();
        assertThat(marks).isNotEmpty();
        for (Path mark : marks) {
            String name = mark.getFileName().toString().replace(".plan_start", ".txt");
            ReadDocument document = (ReadDocument)
                    Documents.read(SHARED.resolve("reports/county").resolve(name));
            int start = document.text().indexOf(Files.readString(mark).strip());
            ReportStructure structure = ReportStructure.of(document);
            Part plan = structure.part(PartKind.PLAN).orElseThrow();
            assertThat(plan.span().contains(start)).as(name).isTrue();
            assertThat(document.text().substring(plan.span().start(), start))
                    .as(name)
                    .hasSizeLessThan(40);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        }
    }
}
