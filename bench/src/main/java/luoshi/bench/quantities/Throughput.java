package luoshi.bench.quantities;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import luoshi.foundation.quantity.Mentions;

/** 速度: characters a second on one thread, ours and a plain segmenter's by turns in the same run. */
public final class Throughput {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final double NANOS = 1e9;
    private static final int WARM_UP = 12;

    private static volatile int seen;

    /** Medians of the rounds, in characters a second. */
    public record Rates(double ours, double peer, int rounds) {
        public double ratio() {
            return ours / peer;
        }
    }

    private Throughput() {}

    /** Scans {@code text} for all quantities and dates beside HanLP segmenting it without any recogniser, line by line, as both are used. */
    public static Rates besideSegmenter(String text, int rounds) {
        Segment segment =
                HanLP.newSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(false);
        String[] lines = text.split("\n", -1);
        ToIntFunction<String> ours = line -> Mentions.scan(line, NEW_YEAR).size();
        ToIntFunction<String> peer = line -> segment.seg(line).size();
        for (int i = 0; i < WARM_UP; i++) {
            rate(lines, ours);
            rate(lines, peer);
        }
        double[] our = new double[rounds];
        double[] their = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            our[i] = rate(lines, ours);
            their[i] = rate(lines, peer);
        }
        return new Rates(median(our), median(their), rounds);
    }

    /** The rate on one text that is {@code times} as long, without line breaks to lean on. */
    public static double grown(String text, int times, int rounds) {
        String[] whole = {text.repeat(times)};
        ToIntFunction<String> ours = line -> Mentions.scan(line, NEW_YEAR).size();
        double[] rates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            rates[i] = rate(whole, ours);
        }
        return median(rates);
    }

    private static double rate(String[] lines, ToIntFunction<String> work) {
        long characters = 0;
        int found = 0;
        long start = System.nanoTime();
        for (String line : lines) {
            found += work.applyAsInt(line);
            characters += line.length();
        }
        long nanos = System.nanoTime() - start;
        seen = found;
        return characters * NANOS / nanos;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Keeps the measured work from being optimised away. */
    static int seen() {
        return seen;
    }
}
