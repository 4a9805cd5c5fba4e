package luoshi.bench.quantities;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** The tables of the exam and of the provincial reports, for people. */
public final class QuantitiesTables {
    private QuantitiesTables() {}

    /** Prints the exam by file, the cases that are wrong with the reason, the coverage, what was excluded, and what has no unit. */
    public static void print(Path shared, PrintStream out) throws IOException {
        Exam exam = Exam.sit(shared.resolve("data/recognizers-text"));
        exam.table().forEach((file, score) -> out.printf("%-24s %4d / %4d%n", file, score.right(), score.cases()));
        Map<String, String> reasons = Exam.setAside();
        exam.wrong()
                .forEach(answer ->
                        out.printf("  ✗ %s  %s%n", answer.input(), reasons.getOrDefault(answer.input(), answer.got())));
        UnitCoverage coverage = UnitCoverage.of(shared.resolve("reports/province"), "_2026.txt");
        out.printf(
                "digit runs %d, quantity-like %d, with unit %d%n",
                coverage.all(), coverage.quantityLike(), coverage.withUnit());
        coverage.excluded().forEach((exclusion, count) -> out.printf("  %-10s %5d%n", exclusion, count));
        coverage.bare().forEach(run -> out.println("  – " + run));
    }

    public static void main(String[] arguments) throws IOException {
        print(Path.of(System.getProperty("luoshi.root", "."), "..", "shared").normalize(), System.out);
    }
}
