package luoshi.reading.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Resource;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.Vocabulary;

/** 权重 of {@code weights.txt}: how many points each trait and some single words give a clause. */
final class Weights {
    private static final Weights STANDARD = new Weights(Resource.lines("/extraction/weights.txt"));

    private final int[] traits = new int[Long.SIZE];
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final int[] verbs = new int[Vocabulary.standard().size()];
    private final int[] cores = new int[verbs.length];
    private final int[] tails = new int[verbs.length];

    private Weights(List<String> lines) {
        for (String line : lines) {
            int blank = line.lastIndexOf(' ');
            int points = Integer.parseInt(line.substring(blank + 1));
            int colon = line.indexOf(':');
            if (colon < 0) {
                traits[
                        Long.numberOfTrailingZeros(
                                Trait.valueOf(line.substring(0, blank)).bit())] = points;
            } else {
                word(line.substring(0, colon), line.substring(colon + 1, blank), points);
            }
        }
    }

    private void word(String place, String word, int points) {
        if (place.equals("kind")) {
            kinds.put(Kind.valueOf(word), points);
            return;
        }
        int number = Vocabulary.standard().number(word);
        if (number < 0) {
            throw new IllegalStateException("weights.txt weighs a word that words.txt does not hold: " + word);
        }
        (place.equals("verb") ? verbs : place.equals("core") ? cores : tails)[number] = points;
    }

    /** The points of a clause without those of its kind. */
    static int points(long set, Clause clause, Tagged text) {
        return STANDARD.sum(set, clause.frame(), text);
    }

    /** The points of a kind; with those of the clause more than 0, and it is a commitment. */
    static int points(Kind kind) {
        return STANDARD.kinds.getOrDefault(kind, 0);
    }

    /** No kind gives more. */
    static int mostOfKind() {
        return Collections.max(STANDARD.kinds.values());
    }

    private int sum(long set, Frame frame, Tagged text) {
        int sum = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            sum += traits[Long.numberOfTrailingZeros(rest)];
        }
        if (frame.head() >= 0) {
            sum += verbs[text.word(frame.head())];
            sum += frame.core() == frame.head() ? 0 : cores[text.word(frame.core())];
        }
        return frame.tail() < 0 ? sum : sum + tails[text.word(frame.tail())];
    }
}
