package luoshi.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingProofTest {
    private static final Path FOLDER = Path.of(System.getProperty("luoshi.root", ".."), "corpus/documents");

    @Test
    void brokenSentencesAreReadWithEveryQuoteInItsPlace() throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        ReadingProof.Verdict verdict = ReadingProof.prove(texts, 2_000, 11);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.sentence()).startsWith("成立").contains("打乱的句子 2,000 个");
    }
}
