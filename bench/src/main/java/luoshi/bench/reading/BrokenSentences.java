package luoshi.bench.reading;

import java.util.random.RandomGenerator;

/** Breaks sentences: characters lost, doubled, strange ones put in, halves of two joined. The same generator breaks them the same way. */
final class BrokenSentences {
    private static final String STRANGE = "，。；：、（）()“”《》〔1〕一二三十等和的.%％万亿元个项\r\n\t\u0000\uFFFD\uD83D\uDE00　 0987";
    private static final int MOST_EDITS = 8;
    private static final int LONGEST = 2_000;

    private final RandomGenerator random;

    BrokenSentences(RandomGenerator random) {
        this.random = random;
    }

    String of(String one, String other) {
        StringBuilder broken = new StringBuilder(one);
        int edits = 1 + random.nextInt(MOST_EDITS);
        for (int i = 0; i < edits; i++) {
            edit(broken, other);
            broken.setLength(Math.min(broken.length(), LONGEST));
        }
        return broken.toString();
    }

    private void edit(StringBuilder broken, String other) {
        int at = random.nextInt(broken.length() + 1);
        int end = Math.min(broken.length(), at + 1 + random.nextInt(6));
        switch (random.nextInt(5)) {
            case 0 -> broken.delete(at, end);
            case 1 -> broken.insert(at, broken.substring(at, end));
            case 2 -> broken.insert(at, STRANGE.charAt(random.nextInt(STRANGE.length())));
            case 3 -> broken.insert(at, other.substring(random.nextInt(other.length())));
            default -> broken.insert(at, broken.substring(0, at));
        }
    }
}
