package luoshi.bench.quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExamTest {
    private static final Path SHARED =
            Path.of(System.getProperty("luoshi.root", ".."), "..", "shared").normalize();

    @Test
    void theOutsideExamIsPassed() throws IOException {
        Exam exam = Exam.sit(beside("data/recognizers-text"));
        assertThat(exam.figures().share()).isGreaterThanOrEqualTo(0.97);
        assertThat(exam.times().share()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void everyWrongCaseIsSetAsideWithAReasonAndNoneThatIsRight() throws IOException {
        Exam exam = Exam.sit(beside("data/recognizers-text"));
        assertThat(exam.wrong())
                .extracting(Exam.Answer::input)
                .containsExactlyInAnyOrderElementsOf(Exam.setAside().keySet());
    }

    @Test
    void numbersOfProvincialReportsCarryTheirUnits() throws IOException {
        UnitCoverage coverage = UnitCoverage.of(beside("reports/province"), "_2026.txt");
        assertThat(coverage.quantityLike()).isGreaterThan(6_000);
        assertThat(coverage.share()).isGreaterThanOrEqualTo(0.98);
        assertThat(coverage.excluded().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + coverage.quantityLike())
                .isEqualTo(coverage.all());
    }

    private static Path beside(String path) {
        Path found = SHARED.resolve(path);
        assumeTrue(Files.isDirectory(found), "left out: ../shared/" + path + " does not stand beside the checkout");
        return found;
    }
}
