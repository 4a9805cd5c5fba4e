package luoshi.bench.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentsProofTest {
    private static final Path FOLDER = Path.of(System.getProperty("luoshi.root", ".."), "corpus/documents");

    @Test
    void brokenFilesAndLinesNeitherCrashNorMoveAnOffset() throws IOException {
        DocumentsProof.Verdict verdict = DocumentsProof.prove(FOLDER, 12, 3_000, 7);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.sentence()).startsWith("成立").contains("各 12 个破损文件");
    }
}
