package luoshi.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import luoshi.app.cli.Complaint;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Sink;

/** 承诺抽取: labelled reports, departments, and speed. */
public final class ReadingBench implements Bench {
    /** Scores on the whole reports that were labelled twice before the reader had been run on them. */
    private static final String UNSEEN = "unseen-";
    /** Scores on the plans of six further reports, labelled once and without measures before the reader had been run on them. */
    private static final String PLANS = "plans-";

    private static final int ROUNDS = 9;
    private static final int PROCESSES = 7;
    private static final List<String> SCORES = List.of(
            "measures",
            "checkable",
            "commitments",
            "kind",
            "tense",
            "firmness",
            "deadline",
            "projects",
            "lead",
            "subject",
            "mode");

    private static final List<String> SCORES_OF_PLANS =
            List.of("checkable", "commitments", "kind", "firmness", "deadline", "projects", "lead");

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        Path root = Path.of(System.getProperty("luoshi.root", "."));
        Path shared = root.resolve("../shared").normalize();
        if (!Files.isDirectory(shared)) {
            throw new Complaint(10, "这项测算读取检出目录旁的 ../shared，那里没有找到。");
        }
        String only = options.only().orElse("").replace(UNSEEN, "").replace(PLANS, "");
        if (only.isEmpty() || SCORES.contains(only)) {
            Path corpus = root.resolve("corpus/extraction");
            Path reports = shared.resolve("reports");
            labelled(GoldReport.in(shared), "", SCORES, options, sink);
            labelled(OffsetLabels.in(corpus, reports), UNSEEN, SCORES, options, sink);
            labelled(OffsetLabels.in(corpus.resolve("plans"), reports), PLANS, SCORES_OF_PLANS, options, sink);
        }
        if (options.wants("lead-top1") || options.wants("lead-top3")) {
            LeadExam.Result result = LeadExam.sit(shared.resolve("data/decomposition/pairs.tsv"));
            sink.alone("lead-top1", result.first(), "share", result.tasks());
            sink.alone("lead-top3", result.amongThree(), "share", result.tasks());
        }
        if (options.wants("vs-hanlp")) {
            speed(shared, options.growth(), sink);
        }
        if (options.wants("process-ms")) {
            sink.alone("process-ms", process(root, shared), "ms", PROCESSES);
        }
    }

    private static void labelled(
            List<GoldReport> reports, String prefix, List<String> scores, Options options, Sink sink) {
        Tally all = new Tally();
        for (GoldReport report : reports) {
            Tally tally = Scoring.of(report.labels(), report.found());
            all.add(tally);
            if (!options.json()) {
                print(report.name(), scores, tally);
            }
        }
        for (String score : scores) {
            if (options.wants(prefix + score)) {
                sink.alone(prefix + score, all.score(score), "f1", all.labelled(score));
            }
        }
    }

    private static void print(String name, List<String> scores, Tally tally) {
        StringBuilder line = new StringBuilder(name);
        for (String score : scores) {
            line.append(String.format("  %s %.3f", score, tally.score(score)));
        }
        System.out.println(line);
    }

    private static void speed(Path shared, boolean growth, Sink sink) throws IOException {
        List<String> texts = texts(shared.resolve("reports/county"));
        ReadingSpeed.Rates rates = new ReadingSpeed(texts).rates(ROUNDS);
        sink.rate("vs-hanlp", rates.extraction(), "characters/s", rates.peer(), ROUNDS);
        sink.rate("vs-hanlp-from-text", rates.whole(), "characters/s", rates.peer(), ROUNDS);
        if (growth) {
            String one = texts.getFirst();
            for (int times : List.of(1, 10, 100)) {
                ReadingSpeed.Rates grown = new ReadingSpeed(List.of(one.repeat(times))).rates(3);
                sink.alone("read@" + times + "x", grown.whole(), "characters/s", 3);
            }
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith("_2025.txt"))
                    .sorted()
                    .map(ReadingBench::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The median of whole runs of {@code ./luoshi read} on a county's report, in milliseconds. */
    private static double process(Path root, Path shared) throws IOException, InterruptedException {
        Path report = shared.resolve("reports/county/高唐县_2025.txt");
        double[] millis = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(root.resolve("luoshi").toString(), "read", report.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("./luoshi read failed");
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Sink.median(millis);
    }
}
