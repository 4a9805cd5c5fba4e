package luoshi.bench.documents;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import luoshi.bench.Options;
import luoshi.bench.Proof;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.Received;
import luoshi.reading.document.Unreadable;
import luoshi.reading.document.source.Trouble;

/** 证明：破损文件读不坏程序. Mutated files of every format and mutated lines: no crash, no hang, no unbounded memory, offsets exact. */
public final class DocumentsProof implements Proof {
    /** Of each sample. */
    private static final int FILES = 2_000;

    private static final int LINES = 1_000_000;
    private static final long SEED = 20260108;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int FAULTS_SHOWN = 10;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final int SMALL_FILES = 50;
    private static final int SMALL_LINES = 20_000;

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Outcome run(Options options) throws IOException {
        Path folder = Path.of(System.getProperty("luoshi.root", "."), "corpus/documents");
        Verdict verdict = options.small()
                ? prove(folder, SMALL_FILES, SMALL_LINES, SEED)
                : prove(folder, FILES / options.parts(), LINES / options.parts(), SEED + options.part() - 1);
        verdict.faults().forEach(System.out::println);
        return new Outcome(verdict.holds(), verdict.sentence());
    }

    /** Breaks each sample in {@code folder} {@code files} times and lines of the texts among them {@code lines} times. */
    public static Verdict prove(Path folder, int files, int lines, long seed) throws IOException {
        Run run = new Run();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        List<Sample> samples = samples(folder);
        // The processor time of a first reading is that of loading and compiling the readers.
        samples.forEach(sample -> Documents.readUnrecognised(sample.bytes(), sample.name()));
        SplittableRandom random = new SplittableRandom(seed);
        run.files(samples, files, random);
        run.lines(samples, lines, random);
        return run.verdict(files, lines, samples.size());
    }

    /**
     * What came out.
     *
     * @param holds whether the claim stands
     * @param sentence the claim with its figures
     */
    public record Verdict(boolean holds, String sentence, List<String> faults) {}

    private record Sample(String name, byte[] bytes) {}

    private static List<Sample> samples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .filter(file -> !file.toString().endsWith(".golden")
                            && !file.toString().endsWith(".md"))
                    .map(DocumentsProof::sample)
                    .toList();
        }
    }

    private static Sample sample(Path file) {
        try {
            return new Sample(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One time through all of it. */
    private static final class Run {
        private final List<String> faults = new ArrayList<>();
        private final Map<Trouble, Integer> troubles = new EnumMap<>(Trouble.class);
        private long slowestNanos;
        private int read;

        private void files(List<Sample> samples, int count, SplittableRandom random) {
            for (int i = 0; i < count * samples.size(); i++) {
                Sample sample = samples.get(i % samples.size());
                byte[] other = samples.get(random.nextInt(samples.size())).bytes();
                byte[] broken = new Mutations(random).file(sample.bytes(), other);
                check(sample.name() + " #" + i, () -> Documents.readUnrecognised(broken, sample.name()));
            }
        }

        private void lines(List<Sample> samples, int count, SplittableRandom random) {
            List<String> lines = samples.stream()
                    .filter(sample -> sample.name().endsWith(".txt"))
                    .flatMap(sample -> new String(sample.bytes(), StandardCharsets.UTF_8).lines())
                    .filter(line -> !line.isBlank())
                    .toList();
            for (int i = 0; i < count; i++) {
                String broken = new Mutations(random).line(lines.get(i % lines.size()));
                check("line #" + i, () -> Documents.pasted(broken));
            }
        }

        /** The bound on time is on the processor's work, so that a machine with other work does not look like a hang. */
        private void check(String name, Supplier<Received> reading) {
            long start = MACHINE.getProcessCpuTime();
            try {
                switch (reading.get()) {
                    case ReadDocument document -> {
                        read++;
                        Exactness.faults(document).forEach(fault -> faults.add(name + ": " + fault));
                    }
                    case Unreadable unread -> troubles.merge(unread.trouble(), 1, Integer::sum);
                }
            } catch (RuntimeException | StackOverflowError e) {
                faults.add(name + ": " + e);
            }
            long nanos = MACHINE.getProcessCpuTime() - start;
            slowestNanos = Math.max(slowestNanos, nanos);
            if (nanos > LONGEST.toNanos()) {
                faults.add(name + ": took " + nanos / 1_000_000 + " ms");
            }
        }

        private Verdict verdict(int files, int lines, int samples) {
            String sentence = String.format(
                    "%s：%d 份样本各 %,d 个破损文件与 %,d 条破损文字行，读出 %,d，说明原因 %,d（%s），异常 %d；最慢 %d 毫秒，堆内存峰值 %d MB。",
                    faults.isEmpty() ? "成立" : "不成立",
                    samples,
                    files,
                    lines,
                    read,
                    troubles.values().stream().mapToInt(Integer::intValue).sum(),
                    troubles,
                    faults.size(),
                    slowestNanos / 1_000_000,
                    peakBytes() >> 20);
            return new Verdict(
                    faults.isEmpty(),
                    sentence,
                    faults.stream().limit(FAULTS_SHOWN).toList());
        }

        private static long peakBytes() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
        }
    }
}
