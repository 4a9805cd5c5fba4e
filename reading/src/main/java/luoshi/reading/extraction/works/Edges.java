package luoshi.reading.extraction.works;

import luoshi.foundation.text.Letters;

/** 名称首尾: what speaks for a name beginning, ending or going on at a place, and for each character that it holds. One clause at a time. */
final class Edges {
    private static final Letters JOINED = Letters.of("、和及与，");

    private final NameWeights weights = NameWeights.STANDARD;
    private final int bias = weights.of(NameSign.BIAS);
    private final Layout layout;
    /** What the characters before an offset say, alone and with the next one. */
    private int[] letters = new int[128];

    private int[] pairs = new int[128];

    Edges(Layout layout) {
        this.layout = layout;
    }

    /** To be called when another clause has been laid out. */
    void lay() {
        if (layout.length() >= letters.length) {
            letters = new int[layout.length() * 2];
            pairs = new int[letters.length];
        }
        for (int i = 0; i < layout.length(); i++) {
            letters[i + 1] = letters[i] + weights.letter(layout.at(i));
            pairs[i + 1] = pairs[i] + weights.of(NameSign.PAIR, layout.at(i), layout.at(i + 1));
        }
    }

    int between(int from, int to) {
        return letters[to] - letters[from] + pairs[to - 1] - pairs[from];
    }

    int start(int offset) {
        char place = layout.startPlace(offset);
        return weights.of(NameSign.START_PAIR, layout.at(offset), layout.at(offset + 1))
                + weights.of(NameSign.BEFORE_PAIR, layout.at(offset - 2), layout.at(offset - 1))
                + weights.of(NameSign.START_FORM, place, layout.form())
                + weights.of(NameSign.START_CLASS, place, layout.endClass(offset))
                + weights.of(NameSign.START_ETC, place, layout.etc() >= offset ? 1 : 0);
    }

    int end(int offset) {
        char place = layout.endPlace(offset);
        char last = layout.at(offset - 1);
        int ends = layout.endClass(offset);
        return bias
                + weights.of(NameSign.END_PAIR, layout.at(offset - 2), last)
                + weights.of(NameSign.END_THREE, layout.at(offset - 3), layout.at(offset - 2), last)
                + weights.of(NameSign.AFTER_PAIR, layout.at(offset), layout.at(offset + 1))
                + weights.of(NameSign.END_FORM, place, layout.form())
                + weights.of(NameSign.END_CLASS, place, ends)
                + weights.of(NameSign.END_CLASSES, ends, layout.startClass(offset))
                + weights.lastWord(layout.lastWord(offset))
                + weights.nextWord(layout.nextWord(offset));
    }

    /** What speaks for a name that ends at {@code end} where another ends before the mark at {@code mark}, which stands before this one. */
    int join(int mark, int end) {
        char c = layout.at(mark);
        boolean alike = layout.at(mark - 1) == layout.at(end - 1);
        return JOINED.hold(c) ? weights.of(NameSign.JOIN, c, layout.etc() >= end ? 1 : 0, alike ? 1 : 0) : 0;
    }
}
