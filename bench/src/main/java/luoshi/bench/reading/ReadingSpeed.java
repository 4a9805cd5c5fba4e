package luoshi.bench.reading;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.ArrayList;
import java.util.List;
import luoshi.bench.Sink;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;
import luoshi.reading.extraction.Extraction;

/** 速度: characters a second on one thread, ours and a plain segmenter's by turns in the same run. */
final class ReadingSpeed {
    private static final double NANOS = 1e9;
    /** Rounds before the first that counts: from here on neither side grows quicker any more. */
    private static final int WARM_UP = 400;

    private static volatile int seen;

    private final List<ReadDocument> documents = new ArrayList<>();
    private final List<ReportStructure> structures = new ArrayList<>();
    private final List<String> texts;
    private final long characters;

    ReadingSpeed(List<String> texts) {
        this.texts = texts;
        for (String text : texts) {
            ReadDocument document = (ReadDocument) Documents.pasted(text);
            documents.add(document);
            structures.add(ReportStructure.of(document));
        }
        this.characters = texts.stream().mapToLong(String::length).sum();
    }

    /**
     * Medians, in characters a second.
     *
     * @param extraction from the text of a received report, its paragraphs and parts known, to its commitments
     * @param whole from a bare string to its commitments: paragraphs, damage, parts, outline, commitments
     * @param peer plain segmentation, line by line
     */
    record Rates(double extraction, double whole, double peer) {}

    Rates rates(int rounds) {
        Segment segment =
                HanLP.newSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(false);
        double[] extraction = new double[rounds];
        double[] whole = new double[rounds];
        double[] peer = new double[rounds];
        for (int i = -WARM_UP; i < rounds; i++) {
            double one = rate(this::extraction);
            double two = rate(this::whole);
            double three = rate(() -> segmented(segment));
            if (i >= 0) {
                extraction[i] = one;
                whole[i] = two;
                peer[i] = three;
            }
        }
        return new Rates(Sink.median(extraction), Sink.median(whole), Sink.median(peer));
    }

    private int extraction() {
        int found = 0;
        for (int i = 0; i < documents.size(); i++) {
            found += Extraction.read(documents.get(i), structures.get(i)).size();
        }
        return found;
    }

    private int whole() {
        int found = 0;
        for (String text : texts) {
            found += Extraction.read((ReadDocument) Documents.pasted(text)).size();
        }
        return found;
    }

    private int segmented(Segment segment) {
        int found = 0;
        for (String text : texts) {
            for (String line : text.split("\n", -1)) {
                found += segment.seg(line).size();
            }
        }
        return found;
    }

    private interface Work {
        int run();
    }

    private double rate(Work work) {
        long start = System.nanoTime();
        seen = work.run();
        return characters * NANOS / (System.nanoTime() - start);
    }

    /** Keeps the measured work from being optimised away. */
    static int seen() {
        return seen;
    }
}
