package luoshi.bench.quantities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import luoshi.app.cli.Complaint;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Sink;

/** 数量与时间: the outside exam, the unit coverage of real reports, and the speed beside a plain segmenter. */
public final class QuantitiesBench implements Bench {
    /** What the exam's own Java scored on numbers, percentages, ranges, ordinals, currencies and dimensions. */
    private static final double PEER_FIGURES = 0.92;

    /** The share of quantity-like digit runs that the same library gives a unit. */
    private static final double PEER_UNITS = 0.47;

    private static final int ROUNDS = 9;

    @Override
    public String name() {
        return "quantities";
    }

    @Override
    public void run(Options options, Sink sink) throws IOException {
        Path shared =
                Path.of(System.getProperty("luoshi.root", "."), "..", "shared").normalize();
        if (!Files.isDirectory(shared)) {
            throw new Complaint(10, "这项测算读取检出目录旁的 ../shared，那里没有找到。");
        }
        if (options.wants("exam-figures") || options.wants("exam-times")) {
            exam(Exam.sit(shared.resolve("data/recognizers-text")), sink);
        }
        if (options.wants("unit-coverage")) {
            UnitCoverage coverage = UnitCoverage.of(shared.resolve("reports/province"), "_2026.txt");
            sink.rate("unit-coverage", coverage.share(), "share", PEER_UNITS, coverage.quantityLike());
        }
        if (options.wants("vs-hanlp")) {
            speed(text(shared.resolve("reports/province")), options.growth(), sink);
        }
        if (!options.json()) {
            QuantitiesTables.print(shared, System.out);
        }
    }

    private static void exam(Exam exam, Sink sink) {
        sink.rate(
                "exam-figures",
                exam.figures().share(),
                "share",
                PEER_FIGURES,
                exam.figures().cases());
        sink.alone("exam-times", exam.times().share(), "share", exam.times().cases());
    }

    private static void speed(String text, boolean growth, Sink sink) {
        Throughput.Rates rates = Throughput.besideSegmenter(text, ROUNDS);
        sink.rate("vs-hanlp", rates.ours(), "characters/s", rates.peer(), rates.rounds());
        if (growth) {
            for (int times : List.of(1, 10, 100)) {
                double rate = Throughput.grown(text.substring(0, text.length() / 10), times, times == 100 ? 3 : ROUNDS);
                sink.alone("scan@" + times + "x", rate, "characters/s", times == 100 ? 3 : ROUNDS);
            }
        }
    }

    private static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith("_2026.txt"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
