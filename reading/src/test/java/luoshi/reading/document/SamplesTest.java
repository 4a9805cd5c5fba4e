package luoshi.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Golden pairs: each sample of corpus/documents beside what reading it must give. */
class SamplesTest {
    private static final Path FOLDER = Path.of(System.getProperty("luoshi.root", ".."), "corpus/documents");
    private static final String GOLDEN = ".golden";

    @TestFactory
    Stream<DynamicTest> everySampleReadsAsItsGoldenFileSays() throws IOException {
        return names().stream()
                .filter(name -> !name.endsWith(GOLDEN))
                .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    @Test
    void noSampleAndNoGoldenFileStandsAlone() throws IOException {
        Set<String> samples =
                names().stream().filter(name -> !name.endsWith(GOLDEN)).collect(Collectors.toSet());
        Set<String> goldens = names().stream()
                .filter(name -> name.endsWith(GOLDEN))
                .map(name -> name.substring(0, name.length() - GOLDEN.length()))
                .collect(Collectors.toSet());
        assertThat(goldens).isEqualTo(samples).hasSizeGreaterThan(9);
    }

    private static void check(String name) throws IOException {
        Received received = Documents.read(FOLDER.resolve(name));
        boolean noRecogniser = received instanceof Unreadable unread
                && unread.trouble() == luoshi.reading.document.source.Trouble.SCANNED;
        assumeTrue(!noRecogniser, "tesseract with chi_sim is not installed: the scan was not read");
        Path golden = FOLDER.resolve(name + GOLDEN);
        String actual = Rendering.of(received);
        if ("write".equals(System.getProperty("luoshi.golden"))) {
            Files.writeString(golden, actual);
        }
        String wanted = Files.readString(golden);
        boolean recognised =
                received instanceof ReadDocument document && document.origin().recognised();
        assertThat(recognised ? outline(actual) : actual).isEqualTo(recognised ? outline(wanted) : wanted);
    }

    /** Of a scan what any version of the recogniser must give: the head without the name, the kinds of the parts, the counts. */
    private static List<String> outline(String rendering) {
        return rendering
                .lines()
                .filter(line -> line.matches("(?s)(?:format|page|part|head)\\t.*"))
                .map(line -> line.startsWith("page") || line.startsWith("part")
                        ? line.substring(0, line.indexOf('\t', 5))
                        : line.replaceFirst("(县长|-)\\t.*", ""))
                .toList();
    }

    private static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            return names.stream()
                    .filter(name -> !name.equals("README.md"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
