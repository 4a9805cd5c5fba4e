package luoshi.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import luoshi.bench.Options;
import luoshi.bench.Proof;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.Received;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Extraction;

/** 证明：什么文字都读不坏抽取. Reports and mutated sentences: no crash, every quote at its place, the same text the same answer. */
public final class ReadingProof implements Proof {
    private static final int SENTENCES = 1_000_000;
    private static final int SMALL = 20_000;
    private static final long SEED = 20261126;
    private static final int SHOWN = 10;

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Outcome run(Options options) throws IOException {
        Path root = Path.of(System.getProperty("luoshi.root", "."));
        List<Path> reports = reports(root, options.small());
        int sentences = (options.small() ? SMALL : SENTENCES) / options.parts();
        Verdict verdict = prove(reports, sentences, SEED + options.part() - 1);
        verdict.faults().stream().limit(SHOWN).forEach(System.out::println);
        return new Outcome(verdict.holds(), verdict.sentence());
    }

    /** What came out. */
    public record Verdict(boolean holds, String sentence, List<String> faults) {}

    /** All reports beside the checkout; the small proof reads the samples in the checkout. */
    private static List<Path> reports(Path root, boolean small) throws IOException {
        Path shared = root.resolve("../shared/reports").normalize();
        Path folder = small || !Files.isDirectory(shared) ? root.resolve("corpus/documents") : shared;
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** Reads {@code reports}, and {@code sentences} broken sentences of theirs. */
    public static Verdict prove(List<Path> reports, int sentences, long seed) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        long characters = 0;
        long found = 0;
        for (Path report : reports) {
            Received received = Documents.read(report);
            if (received instanceof ReadDocument document) {
                characters += document.text().length();
                found += check(report.getFileName().toString(), document, faults);
                document.text()
                        .lines()
                        .flatMap(line -> Stream.of(line.split("(?<=。)", -1)))
                        .filter(s -> s.length() > 8)
                        .forEach(whole::add);
            }
        }
        long broken = broken(whole, sentences, seed, faults);
        String sentence = String.format(
                "%s：%d 份报告 %,d 字，读出 %,d 条；打乱的句子 %,d 个，读出 %,d 条；每条原文都在原位，两次读法相同；异常 %d。",
                faults.isEmpty() ? "成立" : "不成立", reports.size(), characters, found, sentences, broken, faults.size());
        return new Verdict(faults.isEmpty(), sentence, faults);
    }

    private static long broken(List<String> whole, int sentences, long seed, List<String> faults) {
        SplittableRandom random = new SplittableRandom(seed);
        BrokenSentences breaking = new BrokenSentences(random);
        long found = 0;
        for (int i = 0; i < sentences; i++) {
            String one = whole.get(random.nextInt(whole.size()));
            String other = whole.get(random.nextInt(whole.size()));
            if (Documents.pasted(breaking.of(one, other)) instanceof ReadDocument document) {
                found += check("sentence #" + i, document, faults);
            }
        }
        return found;
    }

    private static int check(String name, ReadDocument document, List<String> faults) {
        try {
            List<Candidate> once = Extraction.read(document);
            if (!once.equals(Extraction.read(document))) {
                faults.add(name + ": read differently the second time");
            }
            int last = 0;
            for (Candidate candidate : once) {
                var span = candidate.span();
                if (!document.text().substring(span.start(), span.end()).equals(candidate.quote())
                        || span.start() < last) {
                    faults.add(name + ": " + candidate.quote());
                }
                last = span.start();
            }
            return once.size();
        } catch (RuntimeException | StackOverflowError e) {
            faults.add(name + ": " + e);
            return 0;
        }
    }
}
